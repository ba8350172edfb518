package org.undersigned.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.undersigned.access.Role;
import org.undersigned.base.Ids;
import org.undersigned.campaign.Tier;
import org.undersigned.directory.LargeDirectory;
import org.undersigned.outreach.ParticipationFilter.Order;
import org.undersigned.testing.Figures;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/**
 * How long the pipeline's lists and figures take the server at 20,000 participations of 100,000 parties. Run by hand;
 * it tells times and asserts none. The figures are also written to {@code target}.
 */
@ServiceTest
@Tag("bench")
class PipelineBench {

    private static final int PARTICIPATIONS = Integer.getInteger("undersigned.bench.participations", 20_000);
    private static final int BATCH = 100;
    private static final int PAGE = 50;
    private static final int ROUNDS = 40;
    private static final int WARM_UP = 15;

    private static final List<Stage> STAGES = Arrays.stream(Stage.values())
            .filter(stage -> !stage.isBySignature())
            .toList();

    @Autowired
    private PipelineService pipeline;

    @Autowired
    private PipelineFigures overview;

    @Autowired
    private ParticipationService participations;

    @Autowired
    private OutreachFixture fixture;

    @Autowired
    private LargeDirectory directory;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Clock clock;

    private final Random random = new Random(7);
    private final Figures figures = new Figures();
    private List<UUID> owners;

    @BeforeEach
    void signIn() {
        Staff.signIn(Role.COORDINATOR);
        owners = IntStream.range(0, 15).mapToObj(i -> Ids.next()).toList();
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void tellsHowLongTheListsOfThePipelineTake(TestReporter reporter) throws IOException {
        var campaign = fixture.campaign();
        fill(campaign);
        measureLists(campaign);
        measureOverview(campaign);
        figures.publish("pipeline", reporter);
    }

    /** Every fifth party of the directory, so that the pipeline has no names of its own. */
    private void fill(UUID campaign) {
        var parties = directory.ids();
        var transaction = new TransactionTemplate(transactions);
        var step = Math.max(1, parties.size() / PARTICIPATIONS);
        for (var made = 0; made < PARTICIPATIONS; made += BATCH) {
            var from = made;
            transaction.executeWithoutResult(status -> {
                for (var i = from; i < from + BATCH; i++) {
                    open(campaign, parties.get(i * step));
                }
            });
        }
    }

    private void open(UUID campaign, UUID party) {
        var since = clock.instant().minus(random.nextInt(100_000), ChronoUnit.MINUTES);
        var owner = random.nextInt(4) == 0 ? null : owners.get(random.nextInt(owners.size()));
        var details = details(owner, since);
        var id = participations.open(campaign, party, details);
        if (random.nextInt(3) == 0) {
            var day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(random.nextInt(60) - 10L);
            participations.plan(id, 0, new NextStep(NextStep.Kind.ACTION, "Call again", day));
        }
    }

    private ParticipationDetails details(UUID owner, Instant since) {
        var tier = Tier.values()[random.nextInt(Tier.values().length)];
        return new ParticipationDetails(tier, STAGES.get(random.nextInt(STAGES.size())), owner)
                .since(since)
                .because("Carried over");
    }

    private void measureLists(UUID campaign) {
        var all = ParticipationFilter.all(campaign);
        list("all, first page", all, 0);
        list("all, middle", all, PARTICIPATIONS / 2);
        list("by stage", all.orderedBy(Order.STAGE, false), 0);
        list("by stage, middle", all.orderedBy(Order.STAGE, false), PARTICIPATIONS / 2);
        list("by due day", all.orderedBy(Order.DUE, false), 0);
        list("by change", all.orderedBy(Order.CHANGED, true), 0);
        list("asked", all.withStages(Set.of(Stage.ASKED)), 0);
        list("of one owner", all.withOwners(Set.of(OwnerChoice.of(owners.get(3)))), 0);
        list("of nobody", all.withOwners(Set.of(OwnerChoice.NOBODY)), 0);
        list("music", all.withDisciplines(Set.of("music")), 0);
        list(
                "tier A, asked or talking",
                all.withTiers(Set.of(Tier.A)).withStages(Set.of(Stage.ASKED, Stage.TALKING)),
                0);
        list("overdue, by due day", all.withDue(Set.of(Due.OVERDUE)).orderedBy(Order.DUE, false), 0);
        for (var text : List.of("ma", "son", "john", "john smith", "stones", "zoe")) {
            list("text " + text, all.withText(text), 0);
        }
        measure("found in the search box", i -> pipeline.find(campaign, "smi" + (char) ('a' + i % 26), 10));
    }

    private void measureOverview(UUID campaign) {
        measure("figures by stage", i -> overview.byStage(campaign));
        measure("figures by discipline", i -> overview.byDiscipline(campaign));
        measure("what is due of one owner", i -> overview.dueOf(campaign, owners.get(i % owners.size())));
        var parties = directory.ids();
        measure("participations of a party", i -> pipeline.ofParty(parties.get(i)));
    }

    /** Another page each time, since H2 answers a statement that is repeated from memory. */
    private void list(String label, ParticipationFilter filter, int offset) {
        measure("page with count: " + label, i -> page(filter, offset + i));
    }

    private void page(ParticipationFilter filter, int offset) {
        var count = pipeline.count(filter);
        assertThat(pipeline.rows(filter, offset, PAGE).size()).isLessThanOrEqualTo(Math.max(0, count));
    }

    private interface Call {
        void number(int number);
    }

    private void measure(String label, Call call) {
        IntStream.range(0, WARM_UP).forEach(i -> call.number(ROUNDS + i));
        figures.report(label, IntStream.range(0, ROUNDS).mapToObj(i -> Figures.time(() -> call.number(i))));
    }
}
