package org.undersigned.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.awaitility.Awaitility;
import org.awaitility.pollinterval.IterativePollInterval;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.undersigned.access.Role;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.campaign.Tier;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.contact.Visibility;
import org.undersigned.outreach.Stage;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.Staff;
import org.undersigned.testing.StoredStaff;
import org.undersigned.work.JobFacts;

/** Imports for tests, made of small files through the real services by whoever is signed in. */
@Component
@Profile("test")
public class IntakeFixture {

    /** Asking takes the work away from whoever is waited for. */
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(10);

    private static final Duration LONGEST_PAUSE = Duration.ofMillis(300);

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final CampaignFixture campaigns;
    private final ImportService imports;
    private final BackgroundCheck background;
    private final ImportRuns runs;
    private final StoredStaff staff;
    private final JdbcTemplate jdbc;

    IntakeFixture(
            CampaignFixture campaigns,
            ImportService imports,
            BackgroundCheck background,
            ImportRuns runs,
            StoredStaff staff,
            JdbcTemplate jdbc) {
        this.campaigns = campaigns;
        this.imports = imports;
        this.background = background;
        this.runs = runs;
        this.staff = staff;
        this.jdbc = jdbc;
    }

    /** A campaign whose coordinator is somebody else. */
    public UUID campaign() {
        return Staff.as(Staff.with("Fixture", Role.COORDINATOR), campaigns::campaign);
    }

    public LetterVersionFacts letter(UUID campaign) {
        return Staff.as(Staff.with("Fixture", Role.COORDINATOR), () -> campaigns.letter(campaign));
    }

    /** The next text of a letter, for which earlier signatures still count. */
    public LetterVersionFacts correction(LetterVersionFacts words) {
        return Staff.as(Staff.with("Fixture", Role.COORDINATOR), () -> campaigns.correction(words.letterId()));
    }

    /** A name of a person that no other test has, without a figure in it: "Ada Quill Xbc". */
    public static String fresh(String name) {
        var letters = new StringBuilder();
        for (var rest = NUMBER.incrementAndGet(); rest > 0; rest /= 26) {
            letters.append((char) ('a' + rest % 26));
        }
        return name + " X" + letters;
    }

    public UUID upload(UUID campaign, String fileName, String content) {
        return upload(campaign, fileName, content.getBytes(StandardCharsets.UTF_8));
    }

    public UUID upload(UUID campaign, String fileName, byte[] content) {
        forgetMappings();
        return uploadAsBefore(campaign, fileName, content);
    }

    /** An upload that is read like the last one with such headings, whichever test that was in. */
    public UUID uploadAsBefore(UUID campaign, String fileName, String content) {
        return uploadAsBefore(campaign, fileName, content.getBytes(StandardCharsets.UTF_8));
    }

    /** What other tests read is nothing to go by. */
    public void forgetMappings() {
        jdbc.update("delete from import_mapping");
    }

    private UUID uploadAsBefore(UUID campaign, String fileName, byte[] content) {
        staff.store();
        try {
            var file = Files.createTempFile("intake-fixture", ".tmp");
            try {
                Files.write(file, content);
                return imports.upload(campaign, fileName, file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of one column of names. */
    public UUID uploadedNames(UUID campaign, String... names) {
        return upload(campaign, "names.csv", "Name\n" + String.join("\n", names) + "\n");
    }

    /** An upload whose rows have been checked as its headings suggest. */
    public UUID checked(UUID campaign, String content) {
        return checked(campaign, content, plan -> plan);
    }

    public UUID checked(UUID campaign, String content, UnaryOperator<ImportPlan> planned) {
        var id = upload(campaign, "rows.csv", content);
        check(id, planned);
        return id;
    }

    public void check(UUID id, UnaryOperator<ImportPlan> planned) {
        var facts = imports.facts(id);
        imports.check(id, facts.version(), planned.apply(facts.plan()));
    }

    /** Checks it again as it was read before, and waits for the end. */
    public void checkInTheBackground(UUID id) {
        var facts = imports.facts(id);
        staff.store();
        background.start(id, facts.version(), facts.plan());
        awaitCheck(id);
    }

    public void awaitCheck(UUID id) {
        await(() -> background.latest(id));
    }

    public UUID checkedNames(UUID campaign, String... names) {
        return checked(campaign, "Name\n" + String.join("\n", names) + "\n");
    }

    /** Opens participations and records claims for the web list. */
    public static UnaryOperator<ImportPlan> into(Stage stage, LetterVersionFacts words) {
        return plan -> planned(plan, null, Tier.A, stage, words.id(), Set.of(Scope.WEB_LIST));
    }

    public static UnaryOperator<ImportPlan> recording(LetterVersionFacts words) {
        return plan -> planned(plan, null, Tier.A, null, words.id(), Set.of(Scope.WEB_LIST));
    }

    public static UnaryOperator<ImportPlan> opening(Stage stage) {
        return plan -> planned(plan, null, Tier.A, stage, null, Set.of());
    }

    /** Says where the list comes from. */
    public static UnaryOperator<ImportPlan> from(String source) {
        return plan -> plan.called(source);
    }

    /** Keeps the contact points of the file for few. */
    public static UnaryOperator<ImportPlan> keeping(Visibility visibility) {
        return plan -> plan.with(new PlanForAll(plan.kind(), plan.discipline(), visibility, plan.source()));
    }

    public static UnaryOperator<ImportPlan> ofKind(PartyKind kind) {
        return plan -> planned(plan, kind, Tier.B, null, null, Set.of());
    }

    /** A plan whose columns are read as in another one. */
    public static ImportPlan planned(
            ImportPlan plan,
            @Nullable PartyKind kind,
            Tier tier,
            @Nullable Stage stage,
            @Nullable UUID letterVersion,
            Set<Scope> scopes) {
        return plan.ofAll(kind, null)
                .with(new PlannedRecords(tier, stage, letterVersion, scopes))
                .suited();
    }

    /** Applies it and waits for the end. */
    public void apply(UUID id) {
        staff.store();
        runs.apply(id, imports.facts(id).version());
        awaitEnd(id);
    }

    /** Takes it back and waits for the end. */
    public void undo(UUID id) {
        staff.store();
        runs.undo(id, imports.facts(id).version());
        awaitEnd(id);
    }

    public UUID applied(UUID campaign, String... names) {
        var id = checkedNames(campaign, names);
        apply(id);
        return id;
    }

    public void awaitEnd(UUID id) {
        await(() -> runs.latest(id));
    }

    /** The permission to ask belongs to this thread. */
    private static void await(Supplier<Optional<JobFacts>> latest) {
        Awaitility.await()
                .pollInSameThread()
                .pollInterval(new IterativePollInterval(
                        pause -> pause.compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : pause, SHORTEST_PAUSE))
                .atMost(Duration.ofMinutes(10))
                .until(() -> latest.get().orElseThrow().state().isOver());
    }

    public List<ImportLine> lines(UUID id) {
        return imports.lines(LineFilter.of(id), 0, 500);
    }

    public ImportLine line(UUID id, int number) {
        return imports.line(id, number);
    }
}
