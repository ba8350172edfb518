package org.undersigned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.ContextConfiguration;
import org.undersigned.access.Role;
import org.undersigned.access.StaffUser;
import org.undersigned.base.ui.SearchSource;
import org.undersigned.campaign.CampaignChoiceService;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.campaign.Tier;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.address.ContactAddress;
import org.undersigned.directory.address.EmailContact;
import org.undersigned.directory.address.PhoneNumber;
import org.undersigned.directory.contact.ContactDetails;
import org.undersigned.directory.contact.ContactRoute;
import org.undersigned.directory.contact.ContactService;
import org.undersigned.directory.contact.VaultService;
import org.undersigned.directory.contact.Visibility;
import org.undersigned.intake.ErrorSheet;
import org.undersigned.intake.ImportService;
import org.undersigned.intake.IntakeFixture;
import org.undersigned.intake.LineFilter;
import org.undersigned.outreach.OutreachFixture;
import org.undersigned.outreach.ParticipationDetails;
import org.undersigned.outreach.Stage;
import org.undersigned.roster.EditionFixture;
import org.undersigned.roster.ExportDetails;
import org.undersigned.roster.ExportService;
import org.undersigned.roster.FileKind;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.DatabaseInFile;
import org.undersigned.testing.Staff;
import org.undersigned.testing.StoredStaff;
import org.undersigned.testing.Unpacked;
import org.undersigned.testing.ViewTest;

/**
 * Private values are planted at a party that is in everything there is, and looked for in every page as each role sees
 * it, in every file that leaves the product, in what it logs and in the bytes of the database's file. What is planted for
 * the whole team is found there, so the search does find.
 */
@ContextConfiguration(initializers = DatabaseInFile.class, inheritInitializers = false)
@ExtendWith(OutputCaptureExtension.class)
class PrivateValuesTest extends ViewTest {

    private static final ContactAddress IN_VAULT = EmailContact.of("vault.canary.9f3c@example.org");
    private static final ContactAddress OF_OWNER = PhoneNumber.of("+1 555 0163 7729");
    private static final ContactAddress OF_TEAM = EmailContact.of("team.canary.51d8@example.org");
    private static final ContactAddress OF_AGENT = EmailContact.of("agent.canary.c2b6@example.org");
    private static final List<String> IN_VAULTS = List.of("vault.canary.9f3c", "agent.canary.c2b6");
    private static final List<String> PRIVATE = Stream.concat(
                    Stream.of("vault.canary.9f3c", "agent.canary.c2b6", "555 0163 7729", "55501637729"),
                    PlantedSheet.VALUES.stream())
            .toList();
    private static final List<String> OPEN = List.of("team.canary.51d8");
    private static final String REASON = "A reason.canary.77e1 for a look";

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private CampaignChoiceService choice;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private OutreachFixture outreach;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private EditionFixture editions;

    @Autowired
    private ExportService exports;

    @Autowired
    private IntakeFixture intake;

    @Autowired
    private ErrorSheet errors;

    @Autowired
    private ImportService imports;

    @Autowired
    private ContactService contacts;

    @Autowired
    private VaultService vault;

    @Autowired
    private StoredStaff staff;

    @Autowired
    private List<SearchSource> searches;

    @Value("${test.database-folder}")
    private Path folder;

    private final StaffUser coordinator = Staff.with("Corinne", Role.COORDINATOR);
    private final StaffUser importer = Staff.with("Ines", Role.CAMPAIGNER);
    private final Map<String, UUID> records = new HashMap<>();
    private UUID party;
    private UUID inVault;
    private UUID agent;

    @BeforeEach
    void plant() {
        Staff.signIn(coordinator);
        staff.store();
        var campaign = campaigns.campaign();
        choice.choose(campaign);
        party = directory.person(DirectoryFixture.fresh("Ada Quill"));
        records.putAll(Map.of("campaign", campaign, "party", party, "user", coordinator.id()));
        work(campaign, campaigns.letter(campaign));
        inVault = contacts.add(party, details(IN_VAULT, Visibility.VAULT));
        contacts.add(party, details(OF_OWNER, Visibility.OWNER));
        contacts.add(party, details(OF_TEAM, Visibility.TEAM));
        vault.look(inVault, REASON);
        agent = outreach.represented(party, DirectoryFixture.fresh("Jane Roe"));
        vault.look(contacts.add(agent, details(OF_AGENT, Visibility.VAULT)), REASON);
    }

    private void work(UUID campaign, LetterVersionFacts words) {
        var owned = new ParticipationDetails(Tier.A, Stage.VERBAL_YES, coordinator.id());
        records.put("participation", outreach.open(campaign, party, owned).id());
        records.put("signature", signatures.confirmed(words, party, EnumSet.allOf(Scope.class)));
        records.put("letter", words.letterId());
        records.put("version", words.id());
        records.put("edition", editions.seal(words, Scope.PRESS_RELEASE));
        records.put("import", intake.checked(campaign, PlantedSheet.rows(), IntakeFixture.keeping(Visibility.VAULT)));
        Staff.as(importer, () -> {
            var applied = intake.checked(campaign, PlantedSheet.rows(), IntakeFixture.keeping(Visibility.VAULT));
            intake.apply(applied);
            records.put("applied", applied);
            return applied;
        });
    }

    private static ContactDetails details(ContactAddress address, Visibility visibility) {
        return new ContactDetails(address, ContactRoute.OWN, visibility);
    }

    @Test
    void standOnNoPageOfAnybodyWithoutTheRight() {
        for (var role : Role.values()) {
            var pages = pages(Staff.with("Kim", role));

            assertThat(pages).hasSizeGreaterThan(10);
            if (role != Role.COORDINATOR) {
                pages.forEach((address, sent) -> assertNothing(sent, PRIVATE, role + " at " + address));
            }
            pages.forEach((address, sent) -> assertNothing(sent, IN_VAULTS, "the vault, " + role + " at " + address));
            if (role != Role.ADMIN) {
                assertThat(pages.get("directory/" + party)).contains(OPEN);
            }
        }
    }

    @Test
    void standInNoFileThatLeavesTheProduct() {
        for (var kind : FileKind.values()) {
            var bytes = new ByteArrayOutputStream();
            exports.export(records.get("edition"), new ExportDetails(kind, "Daily Paper"))
                    .content()
                    .accept(bytes);
            assertNothing(Unpacked.text(bytes.toByteArray()), PRIVATE, kind.name());
        }
    }

    /** Whoever uploaded the file gets back what was in it, and nobody else what is private there. */
    @Test
    void standInTheRowsThatWereNotTakenForTheirUploaderOnly() {
        for (var file : List.of("import", "applied")) {
            for (var role : List.of(Role.CAMPAIGNER, Role.AUDITOR)) {
                var taken = Staff.as(Staff.with("Kim", role), () -> errors.of(records.get(file)));
                assertNothing(Unpacked.text(taken), PRIVATE, role + ", the rows that were not taken");
            }
        }
        var own = Staff.as(importer, () -> errors.of(records.get("applied")));
        assertThat(Unpacked.text(own))
                .contains("file.canary.e41a", "named.canary.b7d0")
                .doesNotContain(IN_VAULTS);
    }

    @Test
    void areFoundByNoSearch() {
        var words = List.of("vault canary", "1637729", "file.canary.e41a", "named canary", "1884146");
        for (var typed : Stream.concat(Stream.of(IN_VAULT.text(), OF_AGENT.text(), OF_OWNER.text()), words.stream())
                .toList()) {
            assertThat(searches.stream().flatMap(source -> source.find(typed, 10).stream()))
                    .isEmpty();
            assertThat(imports.count(LineFilter.of(records.get("applied")).withText(typed)))
                    .isZero();
        }
    }

    @Test
    void standInNoRefusal() {
        Staff.signIn(coordinator);
        var refusals = Stream.of(
                catchThrowable(() -> contacts.add(party, details(IN_VAULT, Visibility.TEAM))),
                catchThrowable(() -> contacts.revise(inVault, 7, details(OF_OWNER, Visibility.VAULT))),
                catchThrowable(() -> vault.look(inVault, "")),
                catchThrowable(() -> contacts.add(UUID.randomUUID(), details(OF_OWNER, Visibility.OWNER))));

        assertThat(refusals).allSatisfy(refusal -> {
            assertThat(refusal).isNotNull();
            assertNothing(refusal.toString(), PRIVATE, "a refusal");
        });
    }

    @Test
    void standInNoLog(CapturedOutput output) {
        pages(coordinator);
        catchThrowable(() -> contacts.add(party, details(IN_VAULT, Visibility.TEAM)));
        assertNothing(output.getAll(), PRIVATE, "the log");
        assertThat(details(IN_VAULT, Visibility.VAULT).toString()).doesNotContain(PRIVATE);
    }

    @Test
    void standInNoByteOfTheDatabaseFile() throws IOException {
        database.jdbc().execute("checkpoint sync");
        var files = new ArrayList<Path>();
        try (var found = Files.walk(folder)) {
            found.filter(Files::isRegularFile).forEach(files::add);
        }
        var bytes = new ByteArrayOutputStream();
        for (var file : files) {
            bytes.write(Files.readAllBytes(file));
        }
        var values =
                Stream.concat(PRIVATE.stream(), Stream.of("reason.canary.77e1")).toList();
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
            for (var value : values) {
                assertThat(holds(bytes.toByteArray(), value, charset))
                        .as(value + " in " + charset)
                        .isFalse();
            }
        }
        assertThat(holds(bytes.toByteArray(), OPEN.getFirst(), StandardCharsets.UTF_8))
                .isTrue();
    }

    /** Every page that a member of staff may open, by its address, as it is sent. */
    private Map<String, String> pages(StaffUser user) {
        Staff.signIn(user);
        staff.store();
        var pages = new HashMap<String, String>();
        addresses().forEach(address -> pages.put(address, EveryPage.sent(address)));
        return pages;
    }

    private Stream<String> addresses() {
        var rows = Stream.of("import", "applied")
                .map(records::get)
                .flatMap(file -> IntStream.rangeClosed(0, PlantedSheet.ROWS)
                        .mapToObj(row -> "imports/" + file + (row == 0 ? "" : "?open=" + new UUID(0, row))));
        return Stream.concat(Stream.concat(Stream.of("directory/" + agent), rows), EveryPage.addresses(records, party));
    }

    private static void assertNothing(String text, List<String> values, String where) {
        assertThat(values.stream().filter(text::contains)).as(where).isEmpty();
    }

    private static boolean holds(byte[] bytes, String value, Charset charset) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.contains(new String(value.getBytes(charset), StandardCharsets.ISO_8859_1));
    }
}
