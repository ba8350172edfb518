package org.undersigned.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.directory.PartyDetails;
import org.undersigned.directory.PartyService;
import org.undersigned.directory.affiliation.AffiliationDetails;
import org.undersigned.directory.affiliation.AffiliationService;
import org.undersigned.directory.representation.RepresentationService;
import org.undersigned.intake.field.ChangeEffect;
import org.undersigned.intake.field.Field;
import org.undersigned.outreach.ParticipationService;
import org.undersigned.outreach.Stage;
import org.undersigned.signature.SignatureCards;
import org.undersigned.signature.SignatureService;
import org.undersigned.signature.scope.Limits;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** A list whose rows a later one has changed: once the later one is taken back, all of the first can be, too. */
@ServiceTest
class UndoneOneAfterTheOtherTest {

    private static final String[] KEPT = {
        "party",
        "party_name",
        "party_token",
        "party_trigram",
        "party_discipline",
        "party_source",
        "contact_point",
        "honour",
        "affiliation",
        "representation",
        "participation",
        "stage_change",
        "touch",
        "signature",
        "signature_scope",
        "signature_step"
    };

    private static final String HEADINGS =
            "Name,Also known as,Discipline,Credit,Affiliation,Body,Office,Representative,Rep role,Agency,Tier,Stage,E-mail,"
                    + "E-mail visibility,Note\n";

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
    private RepresentationService representations;

    @Autowired
    private ParticipationService participations;

    @Autowired
    private SignatureCards cards;

    @Autowired
    private SignatureService signatures;

    @Autowired
    private Database database;

    private UUID campaign;
    private LetterVersionFacts words;
    private String row;
    private String otherRow;
    private String before;
    private UUID first;
    private UUID second;

    @BeforeEach
    void bringAListAndAnotherThatChangesAllOfIt() {
        Staff.signIn(Role.COORDINATOR);
        campaign = fixture.campaign();
        words = fixture.letter(campaign);
        var known = IntakeFixture.fresh("Ada Quill") + ",%s,%s,%s,%s," + IntakeFixture.fresh("Ink Guild") + ",%s,"
                + IntakeFixture.fresh("Jane Harrow") + ",%s,%s,%s,%s,ada@example.org,%s,%s\n";
        row = known.formatted(
                "Ade Quillan",
                "Music",
                "singer",
                "Quill Works",
                "Chair",
                "Agent",
                IntakeFixture.fresh("Harrow Agency"),
                "A",
                "Researched",
                "Team",
                "of the first list");
        otherRow = known.formatted(
                "Addie Quillon",
                "Writing",
                "songwriter",
                "Ink House",
                "President",
                "Manager",
                IntakeFixture.fresh("Finch Agency"),
                "B",
                "Cleared",
                "Vault",
                "of the second list");
        before = database.fingerprint(KEPT);
        first = fixture.checked(campaign, HEADINGS + row, IntakeFixture.into(Stage.IDENTIFIED, words));
        fixture.apply(first);
        second = fixture.checked(campaign, HEADINGS + otherRow, IntakeFixture.into(Stage.IDENTIFIED, words));
        for (var field : Field.values()) {
            changes.chooseAll(LineFilter.of(second), field, ChangeEffect.REPLACES, true);
        }
        imports.decide(second, 1, Decision.USE_MATCH);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    private UUID ada() {
        return fixture.line(first, 1).party();
    }

    private List<Field> replaced() {
        return changes.changes(second, 1).stream()
                .filter(change -> change.effect() == ChangeEffect.REPLACES && change.chosen())
                .map(change -> change.kept().said().field())
                .toList();
    }

    @Test
    void bothAreUndoneWhole() {
        var asFirst = card();
        fixture.apply(second);
        assertThat(replaced())
                .contains(
                        Field.DESCRIPTOR,
                        Field.AFFILIATION,
                        Field.OFFICE,
                        Field.REPRESENTATIVE_ROLE,
                        Field.AGENCY,
                        Field.TIER,
                        Field.EMAIL_VISIBILITY,
                        Field.NOTE);
        assertThat(card()).isNotEqualTo(asFirst);

        fixture.undo(second);
        assertThat(card()).isEqualTo(asFirst);

        fixture.undo(first);
        assertThat(fixture.line(first, 1))
                .returns(Outcome.UNDONE, ImportLine::outcome)
                .returns(null, ImportLine::outcomeReason);
        assertThat(database.fingerprint(KEPT)).isEqualTo(before);
    }

    /** All that the lists say of Ada. */
    private List<Object> card() {
        return List.of(
                parties.card(ada()).details(),
                affiliations.bodiesOf(ada()).getFirst().details(),
                representations.representationsOf(ada()).getFirst().details(),
                participations.of(campaign, ada()).orElseThrow().tier(),
                cards.card(fixture.line(first, 1).signature()).details());
    }

    @Test
    void aListThatComesAThirdTimeChangesNothingOfThat() {
        fixture.apply(second);
        fixture.undo(second);
        var third = fixture.checked(campaign, HEADINGS + otherRow, IntakeFixture.into(Stage.IDENTIFIED, words));
        changes.chooseAll(LineFilter.of(third), Field.OFFICE, ChangeEffect.REPLACES, true);
        imports.decide(third, 1, Decision.USE_MATCH);
        fixture.apply(third);
        fixture.undo(third);

        fixture.undo(first);
        assertThat(fixture.line(first, 1).outcome()).isEqualTo(Outcome.UNDONE);
        assertThat(database.fingerprint(KEPT)).isEqualTo(before);
    }

    @Test
    void theFirstStaysForAsLongAsTheSecondStands() {
        fixture.apply(second);
        var asSecond = card();

        fixture.undo(first);

        assertThat(fixture.line(first, 1)).returns(Outcome.KEPT, ImportLine::outcome);
        assertThat(fixture.line(first, 1).outcomeReason()).isNotBlank();
        assertThat(card()).isEqualTo(asSecond);
    }

    @Test
    void whatSomebodyEditedInBetweenStaysAndIsTold() {
        fixture.apply(second);
        var office = affiliations.bodiesOf(ada()).getFirst();
        affiliations.revise(office.id(), office.version(), lasting(office.details()));
        fixture.undo(second);

        fixture.undo(first);

        assertThat(fixture.line(first, 1)).returns(Outcome.KEPT, ImportLine::outcome);
        assertThat(affiliations.bodiesOf(ada()).getFirst().details())
                .returns("Chair", AffiliationDetails::part)
                .returns(2031, AffiliationDetails::toYear);
    }

    private static AffiliationDetails lasting(AffiliationDetails details) {
        return new AffiliationDetails(details.kind(), details.part(), details.fromYear(), 2031);
    }

    @Test
    void whatSomebodyEditedBeforeOrAfterStaysAndIsTold() {
        var card = parties.card(ada());
        var details = card.details();
        var edited = new PartyDetails(
                details.kind(), details.names(), details.disciplines(), List.of("by hand"), details.note());
        fixture.apply(second);
        fixture.undo(second);
        var now = parties.card(ada());
        parties.revise(ada(), now.version(), edited);

        fixture.undo(first);

        assertThat(fixture.line(first, 1)).returns(Outcome.KEPT, ImportLine::outcome);
        assertThat(fixture.line(first, 1).outcomeReason()).contains("has been edited");
        assertThat(parties.card(ada()).details()).isEqualTo(edited);
    }

    @Test
    void aClaimThatSomebodyRevisedStays() {
        fixture.apply(second);
        fixture.undo(second);
        var id = fixture.line(first, 1).signature();
        var claim = cards.card(id);
        var granted = claim.details().granting(Set.of(Scope.WEB_LIST, Scope.PRINT_AD), Limits.NONE);
        signatures.revise(id, claim.version(), granted);

        fixture.undo(first);

        assertThat(fixture.line(first, 1).outcomeReason()).contains("decided on");
        assertThat(cards.card(id).details()).isEqualTo(granted);
    }
}
