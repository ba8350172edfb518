package org.undersigned.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.directory.PartyDetails;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.PartyService;
import org.undersigned.directory.affiliation.AffiliationDetails;
import org.undersigned.directory.affiliation.AffiliationKind;
import org.undersigned.directory.affiliation.AffiliationService;
import org.undersigned.intake.field.ChangeEffect;
import org.undersigned.intake.field.Field;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** An office that a file says of somebody who is in its body already. */
@ServiceTest
class OfficesInFilesTest {

    @Autowired
    private IntakeFixture fixture;

    @Autowired
    private ImportService imports;

    @Autowired
    private ChangeService changes;

    @Autowired
    private PartyService parties;

    @Autowired
    private AffiliationService affiliations;

    @Autowired
    private Database database;

    private UUID campaign;
    private UUID ada;
    private UUID guild;

    @BeforeEach
    void signIn() {
        Staff.signIn(Role.COORDINATOR);
        campaign = fixture.campaign();
        ada = parties.create(PartyDetails.named(PartyKind.PERSON, IntakeFixture.fresh("Ada Quill")));
        guild = parties.create(PartyDetails.named(PartyKind.ORGANISATION, IntakeFixture.fresh("Quill Guild")));
    }

    @Test
    void offersAnotherOfficeAndStartsWithoutIt() {
        affiliations.add(guild, ada, new AffiliationDetails(AffiliationKind.OFFICER, "Treasurer", 2019, null));
        var id = checked("President");

        assertThat(said(id))
                .containsExactly(
                        tuple(Field.BODY, ChangeEffect.SAME, false), tuple(Field.OFFICE, ChangeEffect.REPLACES, false));
        assertThat(changes.changes(id, 1).get(1))
                .returns("Treasurer", LineChange::toldOld)
                .returns("President", LineChange::told);
        fixture.apply(id);
        assertThat(details().part()).isEqualTo("Treasurer");
    }

    @Test
    void entersItWhereSomebodyHasChosenItAndTakesItBack() {
        affiliations.add(guild, ada, new AffiliationDetails(AffiliationKind.OFFICER, "Treasurer", 2019, null));
        var before = details();
        var id = checked("President");
        changes.choose(id, 1, 1, true);

        fixture.apply(id);
        assertThat(details()).isEqualTo(new AffiliationDetails(AffiliationKind.OFFICER, "President", 2019, null));

        fixture.undo(id);
        assertThat(details()).isEqualTo(before);
        assertThat(fixture.line(id, 1).outcome()).isEqualTo(Outcome.UNDONE);
    }

    @Test
    void addsAnOfficeToAMembershipAndTakesItBack() {
        affiliations.add(guild, ada, AffiliationDetails.member());
        var id = checked("President");
        assertThat(said(id)).contains(tuple(Field.OFFICE, ChangeEffect.ADDS, true));

        fixture.apply(id);
        assertThat(details()).isEqualTo(AffiliationDetails.officer("President"));

        fixture.undo(id);
        assertThat(details()).isEqualTo(AffiliationDetails.member());
    }

    @Test
    void bringsBackWhatAMemberDidThere() {
        affiliations.add(guild, ada, AffiliationDetails.member("library", null, null));
        var id = checked("President");
        assertThat(said(id)).contains(tuple(Field.OFFICE, ChangeEffect.REPLACES, false));
        changes.choose(id, 1, 1, true);

        fixture.apply(id);
        fixture.undo(id);

        assertThat(details()).isEqualTo(AffiliationDetails.member("library", null, null));
    }

    @Test
    void erasesNothingByABlankCellAndKnowsTheSameOffice() {
        affiliations.add(guild, ada, AffiliationDetails.officer("President"));

        assertThat(said(checked(""))).containsExactly(tuple(Field.BODY, ChangeEffect.SAME, false));
        assertThat(said(checked("PRESIDENT"))).contains(tuple(Field.OFFICE, ChangeEffect.SAME, false));
    }

    @Test
    void offersNothingWhereItIsNotClearWhichOfficeIsMeant() {
        affiliations.add(guild, ada, AffiliationDetails.officer("Treasurer"));
        affiliations.add(guild, ada, AffiliationDetails.officer("Secretary"));
        var id = checked("President");
        var before = database.fingerprint("affiliation");

        assertThat(said(id)).contains(tuple(Field.OFFICE, ChangeEffect.UNCLEAR, false));
        fixture.apply(id);
        assertThat(database.fingerprint("affiliation")).isEqualTo(before);
        assertThat(fixture.line(id, 1).outcomeReason()).endsWith("Office in that body.");
    }

    @Test
    void leavesWhatSomebodyHasChangedSince() {
        affiliations.add(guild, ada, AffiliationDetails.officer("Treasurer"));
        var id = checked("President");
        changes.choose(id, 1, 1, true);
        fixture.apply(id);
        var line = affiliations.bodiesOf(ada).getFirst();
        affiliations.revise(line.id(), line.version(), AffiliationDetails.officer("Honorary President"));

        fixture.undo(id);

        assertThat(details().part()).isEqualTo("Honorary President");
        assertThat(fixture.line(id, 1).outcome()).isEqualTo(Outcome.KEPT);
    }

    @Test
    void letsAnOfficeComeWithABodyThatIsNew() {
        var id = checked("President");
        assertThat(said(id)).containsExactly(tuple(Field.BODY, ChangeEffect.ADDS, true));

        fixture.apply(id);

        assertThat(details()).isEqualTo(AffiliationDetails.officer("President"));
    }

    @Test
    void refusesAnOfficeThatTheCardWouldNotTake() {
        affiliations.add(guild, ada, AffiliationDetails.member());
        var id = checked("P".repeat(101));
        var before = database.fingerprint("affiliation");

        fixture.apply(id);

        assertThat(fixture.line(id, 1).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(database.fingerprint("affiliation")).isEqualTo(before);
    }

    @Test
    void understandsNoOfficeInNoBody() {
        var id = fixture.checked(
                campaign, "Name,Union,Office\n%s,,President\n".formatted(IntakeFixture.fresh("Ben Ochre")));

        assertThat(said(id)).containsExactly(tuple(Field.OFFICE, ChangeEffect.UNHELD, false));
    }

    /** One row that says an office in the guild, taken for Ada. */
    private UUID checked(String office) {
        var id = fixture.checked(
                campaign,
                "Name,Union,Office\n%s,%s,%s\n"
                        .formatted(parties.card(ada).name(), parties.card(guild).name(), office));
        imports.decide(id, 1, Decision.USE_MATCH);
        return id;
    }

    private AffiliationDetails details() {
        return affiliations.bodiesOf(ada).getFirst().details();
    }

    private List<Tuple> said(UUID id) {
        return changes.changes(id, 1).stream()
                .map(change -> tuple(change.kept().said().field(), change.effect(), change.chosen()))
                .toList();
    }
}
