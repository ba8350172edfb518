package org.undersigned.intake.working;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.undersigned.access.Role;
import org.undersigned.audit.TrailService;
import org.undersigned.base.Refusal;
import org.undersigned.base.sheet.Reading;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.campaign.Tier;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.NameDetails;
import org.undersigned.directory.NameKind;
import org.undersigned.directory.PartyDetails;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.address.EmailContact;
import org.undersigned.directory.contact.ContactDetails;
import org.undersigned.directory.contact.ContactRoute;
import org.undersigned.directory.contact.ContactService;
import org.undersigned.directory.contact.Visibility;
import org.undersigned.intake.field.Field;
import org.undersigned.outreach.OutreachFixture;
import org.undersigned.outreach.ParticipationDetails;
import org.undersigned.outreach.ParticipationFilter;
import org.undersigned.outreach.Stage;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** What a working sheet holds, and what it leaves behind. */
@ServiceTest
class WorkingSheetTest {

    private static final String[] TABLES = {"working_sheet", "working_row"};

    @Autowired
    private WorkingSheetService sheets;

    @Autowired
    private WorkingRows rows;

    @Autowired
    private OutreachFixture outreach;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private ContactService contacts;

    @Autowired
    private TrailService trail;

    @Autowired
    private Database database;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Clock clock;

    @TempDir
    private Path folder;

    private UUID campaign;

    @BeforeEach
    void signInAndOpenACampaign() {
        Staff.signIn(Role.COORDINATOR);
        campaign = outreach.campaign();
    }

    @Test
    void holdsWhatIsKnownOfEachAndAKey() throws IOException {
        var name = DirectoryFixture.fresh("=Ada Quill");
        var party = open(new PartyDetails(
                PartyKind.PERSON,
                List.of(NameDetails.credited(name), NameDetails.of(NameKind.ALIAS, "Addie Q")),
                List.of("music", "writing"),
                List.of(),
                "Met in Bath.\nCall after noon."));

        var read = read(sheets.take(ParticipationFilter.all(campaign)));

        assertThat(read.getFirst())
                .containsExactly(
                        "Name",
                        "Other name",
                        "Kind",
                        "Discipline",
                        "Tier",
                        "Stage",
                        "Owner",
                        "Last contact",
                        "Note",
                        "Key – do not change");
        var cells = read.getLast();
        assertThat(cells.subList(0, 9))
                .containsExactly(
                        name,
                        "Addie Q",
                        "Person",
                        "Music; Writing",
                        "A",
                        "Researched",
                        "",
                        "",
                        "Met in Bath.\nCall after noon.");
        var kept = rows.named(campaign, List.of(cells.get(9), "no key")).get(cells.get(9));
        assertThat(kept.party()).isEqualTo(party);
        assertThat(kept.value(Field.NOTE)).isEqualTo("Met in Bath.\nCall after noon.");
        assertThat(kept.values(Field.DISCIPLINE)).containsExactly("Music", "Writing");
        assertThat(kept.value(Field.OWNER)).isEmpty();
    }

    @Test
    void knowsItsColumnsAgain() {
        assertThat(WorkingColumn.ALL)
                .allSatisfy(column -> assertThat(Field.guess(column.heading())).contains(column.field()));
        assertThat(Field.guess("Key – do not change")).contains(Field.ROW_KEY);
    }

    @Test
    void holdsNothingOfHowAPartyIsReached() throws IOException {
        var party = open(PartyDetails.named(PartyKind.PERSON, DirectoryFixture.fresh("Ada Quill")));
        for (var visibility : Visibility.values()) {
            var address = EmailContact.of(visibility.name().toLowerCase() + "@reach.example");
            contacts.add(party, new ContactDetails(address, ContactRoute.OWN, visibility));
        }
        var read = read(sheets.take(ParticipationFilter.all(campaign)));
        assertThat(read.toString()).doesNotContain("reach.example");
        assertThat(database.count("working_row where cells like '%reach.example%'"))
                .isZero();
    }

    @Test
    void takesWhatTheFilterFindsAndTellsTheTrail() throws IOException {
        var asked = outreach.at(campaign, Stage.ASKED, Staff.signIn(Role.COORDINATOR));
        outreach.identified(campaign);

        var sheet = sheets.take(ParticipationFilter.all(campaign).withStages(Set.of(Stage.ASKED)));

        assertThat(read(sheet))
                .hasSize(2)
                .last()
                .satisfies(cells -> assertThat(cells).contains(asked.name()));
        var told = trail.history("campaign", campaign, 1).getFirst();
        assertThat(told.verb()).isEqualTo("intake.working-sheet.taken");
        assertThat(told.particulars().toString()).contains("stage: Asked", "rows");
    }

    @Test
    void givesEachRowAKeyOfItsOwn() throws IOException {
        outreach.identified(campaign);
        outreach.identified(campaign);
        var first = keys(sheets.take(ParticipationFilter.all(campaign)));
        var second = keys(sheets.take(ParticipationFilter.all(campaign)));
        assertThat(first).doesNotHaveDuplicates().hasSize(2).doesNotContainAnyElementsOf(second);
        assertThat(first).allSatisfy(key -> assertThat(key).matches("[B-DF-HJ-NP-TV-XZ]{10}"));
    }

    @Test
    void knowsKeysOfItsOwnCampaignOnlyHoweverTheyAreTyped() throws IOException {
        outreach.identified(campaign);
        var rowKey = keys(sheets.take(ParticipationFilter.all(campaign))).getFirst();
        var typed = " " + rowKey.toLowerCase();
        assertThat(rows.named(campaign, List.of(typed))).containsOnlyKeys(typed);
        assertThat(rows.named(outreach.campaign(), List.of(rowKey))).isEmpty();
    }

    @Test
    void isForgottenAfterNinetyDays() throws IOException {
        outreach.identified(campaign);
        var rowKey = keys(sheets.take(ParticipationFilter.all(campaign))).getFirst();

        expireAfter(WorkingSheet.LASTS.minusMinutes(1));
        assertThat(rows.named(campaign, List.of(rowKey))).hasSize(1);

        expireAfter(WorkingSheet.LASTS.plusMinutes(1));
        assertThat(rows.named(campaign, List.of(rowKey))).isEmpty();
        assertThat(database.count("working_sheet where campaign_id = ?", UuidBytes.of(campaign)))
                .isZero();
    }

    private void expireAfter(Duration time) {
        new WorkingExpiry(rows, transactions, Clock.fixed(clock.instant().plus(time), ZoneOffset.UTC)).expire();
    }

    @Test
    void takesNoSheetOfNobody() {
        var before = database.fingerprint(TABLES);
        assertThatThrownBy(() -> sheets.take(ParticipationFilter.all(campaign)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("intake.refused.nobody-to-take"));
        assertThat(database.fingerprint(TABLES)).isEqualTo(before);
    }

    private UUID open(PartyDetails details) {
        var party = directory.party(details);
        outreach.open(campaign, party, new ParticipationDetails(Tier.A, Stage.RESEARCHED, null));
        return party;
    }

    private List<String> keys(WorkingSheet sheet) throws IOException {
        var read = read(sheet);
        return read.subList(1, read.size()).stream().map(List::getLast).toList();
    }

    private List<List<String>> read(WorkingSheet sheet) throws IOException {
        return Reading.cells(Files.write(folder.resolve("sheet.xlsx"), sheet.content()));
    }
}
