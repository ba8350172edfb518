package org.undersigned.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.access.UserFixture;
import org.undersigned.directory.NameLine;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.PartyService;
import org.undersigned.directory.affiliation.AffiliationService;
import org.undersigned.directory.contact.ContactLine;
import org.undersigned.directory.contact.ContactService;
import org.undersigned.directory.representation.RepresentationService;
import org.undersigned.intake.field.ChangeEffect;
import org.undersigned.intake.field.Field;
import org.undersigned.outreach.ParticipationService;
import org.undersigned.outreach.Stage;
import org.undersigned.outreach.TouchService;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.SettableClock;
import org.undersigned.testing.Staff;
import org.undersigned.testing.StoredStaff;

/** Addresses, days and owners of rows: none becomes public as a name, and none is dropped without a word. */
@ServiceTest
class AddressesInRowsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);

    @Autowired
    private IntakeFixture fixture;

    @Autowired
    private ImportService imports;

    @Autowired
    private ChangeService fieldChanges;

    @Autowired
    private PartyService parties;

    @Autowired
    private AffiliationService affiliations;

    @Autowired
    private RepresentationService representations;

    @Autowired
    private ContactService contacts;

    @Autowired
    private ParticipationService participations;

    @Autowired
    private TouchService touches;

    @Autowired
    private Database database;

    @Autowired
    private StoredStaff staff;

    @Autowired
    private UserFixture users;

    @Autowired
    private SettableClock clock;

    private UUID campaign;

    @BeforeEach
    void signIn() {
        Staff.signIn(Role.COORDINATOR);
        staff.store();
        campaign = fixture.campaign();
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
        clock.reset();
    }

    @Test
    void makesNoNameOfAnAddress() {
        var canary = "canary.4e81";
        var cells = "Lee <%s@example.org>".formatted(canary);
        var rows = "Name,Alias,Union,Office,Band,Members,Rep,Agency,Rep email\n"
                + "%s,Adele; %s,%s,%s,%s,%s,%s,%s,jane@example.org\n"
                        .formatted(IntakeFixture.fresh("Ada Quill"), cells, cells, cells, cells, cells, cells, cells);
        var id = fixture.checked(campaign, rows);

        fixture.apply(id);

        var line = fixture.line(id, 1);
        assertThat(line.outcome()).isEqualTo(Outcome.CREATED);
        assertThat(line.outcomeReason())
                .startsWith("Not understood, and so not entered: ")
                .doesNotContain(canary);
        assertThat(parties.card(line.party()).names())
                .extracting(NameLine::text)
                .containsExactly(line.name(), "Adele");
        assertThat(affiliations.concerning(List.of(line.party()))).isEmpty();
        assertThat(representations.representationsOf(line.party())).isEmpty();
        assertThat(database.fingerprint("party", "party_name", "audit_event")).doesNotContain(canary);
    }

    @Test
    void entersARepresentativeWithoutAnAgencyThatIsAnAddress() {
        var agent = IntakeFixture.fresh("Jane Harrow");
        var id = fixture.checked(
                campaign,
                "Name,Rep,Agency\n%s,%s,canary.4e82@example.org\n".formatted(IntakeFixture.fresh("Ada Quill"), agent));

        fixture.apply(id);

        assertThat(representations.representationsOf(fixture.line(id, 1).party()))
                .singleElement()
                .returns(null, one -> one.agency())
                .returns(agent, one -> one.representative().name());
        assertThat(fixture.line(id, 1).outcomeReason())
                .startsWith("Not understood")
                .doesNotContain("canary");
        assertThat(database.fingerprint("party", "party_name", "audit_event")).doesNotContain("canary.4e82");
    }

    @Test
    void offersANewAddressOfARepresentativeWhoIsKnown() {
        var name = IntakeFixture.fresh("Ada Quill");
        var agent = IntakeFixture.fresh("Jane Harrow");
        fixture.apply(fixture.checked(campaign, "Name,Rep,Rep email\n%s,%s,jane@example.org\n".formatted(name, agent)));
        var again = fixture.checked(
                campaign, "Name,Rep,Rep email,Rep phone\n%s,%s,jane@example.org,+1 555 0199\n".formatted(name, agent));
        imports.decide(again, 1, Decision.USE_MATCH);
        assertThat(fieldChanges.changes(again, 1))
                .extracting(change -> change.kept().said().field(), LineChange::effect)
                .containsExactly(
                        tuple(Field.REPRESENTATIVE, ChangeEffect.SAME),
                        tuple(Field.REPRESENTATIVE_EMAIL, ChangeEffect.SAME),
                        tuple(Field.REPRESENTATIVE_PHONE, ChangeEffect.ADDS));

        fixture.apply(again);
        var representative = representations
                .representationsOf(fixture.line(again, 1).party())
                .getFirst()
                .representative()
                .id();
        assertThat(contacts.contactPoints(representative)).hasSize(2);

        fixture.undo(again);
        assertThat(contacts.contactPoints(representative))
                .extracting(ContactLine::version)
                .hasSize(1);
    }

    @Test
    void tellsAnAddressOfARepresentativeWhomTheRowDoesNotName() {
        var id = fixture.checked(
                campaign, "Name,Rep email\n%s,jane@example.org\n".formatted(IntakeFixture.fresh("Ada Quill")));

        fixture.apply(id);

        assertThat(fixture.line(id, 1).outcomeReason()).startsWith("Not understood, and so not entered: ");
    }

    @Test
    void takesTodayAsNowAndNoDayToCome() {
        var now = TODAY.atTime(LocalTime.of(9, 0)).toInstant(ZoneOffset.UTC);
        clock.stopAt(now);
        var id = fixture.checked(
                campaign,
                "Name,Asked,Last contact\n%s,2026-03-05,2026-03-05\n%s,2026-03-06,2026-03-06\n"
                        .formatted(IntakeFixture.fresh("Ada Quill"), IntakeFixture.fresh("Ben Ochre")),
                IntakeFixture.opening(Stage.TALKING));

        fixture.apply(id);

        var today = participations.of(campaign, fixture.line(id, 1).party()).orElseThrow();
        assertThat(fixture.line(id, 1).outcomeReason()).isNull();
        assertThat(touches.touches(today.id(), 10)).hasSize(1);
        var tomorrow = fixture.line(id, 2).party();
        assertThat(fixture.line(id, 2).outcomeReason()).startsWith("Not understood, and so not entered: ");
        assertThat(touches.latest(campaign, Set.of(fixture.line(id, 1).party(), tomorrow)))
                .containsOnlyKeys(fixture.line(id, 1).party())
                .containsValue(now);
    }

    @Test
    void tellsThatALastContactWasNotEnteredWhereNobodyComesIntoThePipeline() {
        var id = fixture.checked(
                campaign,
                "Name,Last contact\n%s,2026-01-03\n".formatted(IntakeFixture.fresh("Ada Quill")),
                IntakeFixture.ofKind(PartyKind.PERSON));

        fixture.apply(id);

        assertThat(fixture.line(id, 1))
                .returns(Outcome.CREATED, ImportLine::outcome)
                .returns(
                        "Not entered, since this file takes nobody new into the pipeline: Last contact.",
                        ImportLine::outcomeReason);
        assertThat(fieldChanges.changes(id, 1))
                .extracting(LineChange::effect, LineChange::result)
                .containsExactly(tuple(ChangeEffect.UNOPENED, null));
    }

    @Test
    void givesToNobodyWhatTwoOfTheStaffCouldOwn() {
        var shared = IntakeFixture.fresh("Robin Vale");
        var alone = IntakeFixture.fresh("Noor Amin");
        users.active(shared, Role.CAMPAIGNER);
        users.active(shared, Role.CAMPAIGNER);
        var owner = users.active(alone, Role.CAMPAIGNER);
        var id = fixture.checked(
                campaign,
                "Name,Owner\n%s,%s\n%s,%s\n"
                        .formatted(IntakeFixture.fresh("Ada Quill"), shared, IntakeFixture.fresh("Ben Ochre"), alone),
                IntakeFixture.opening(Stage.TALKING));

        fixture.apply(id);

        assertThat(participations
                        .of(campaign, fixture.line(id, 1).party())
                        .orElseThrow()
                        .owner())
                .isNull();
        assertThat(fixture.line(id, 1).outcomeReason()).isEqualTo("Not understood, and so not entered: Owner.");
        assertThat(participations
                        .of(campaign, fixture.line(id, 2).party())
                        .orElseThrow()
                        .owner())
                .isEqualTo(owner.id());
    }

    @Test
    void givesAParticipationToTheColleagueWhoseAddressARowNames() {
        var owner = users.active(IntakeFixture.fresh("Noor Amin"), Role.CAMPAIGNER);
        var invited = users.invited(IntakeFixture.fresh("Robin Vale"), Role.CAMPAIGNER);
        var id = fixture.checked(
                campaign,
                "Name,Owner\n%s,%s\n%s,%s\n"
                        .formatted(
                                IntakeFixture.fresh("Ada Quill"),
                                owner.email().toUpperCase(Locale.ROOT),
                                IntakeFixture.fresh("Ben Ochre"),
                                users.row(invited.user()).email()),
                IntakeFixture.opening(Stage.TALKING));

        fixture.apply(id);

        assertThat(participations
                        .of(campaign, fixture.line(id, 1).party())
                        .orElseThrow()
                        .owner())
                .isEqualTo(owner.id());
        assertThat(fixture.line(id, 2).outcomeReason()).isEqualTo("Not understood, and so not entered: Owner.");
    }
}
