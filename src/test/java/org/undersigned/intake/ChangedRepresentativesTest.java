package org.undersigned.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.directory.NameDetails;
import org.undersigned.directory.NameKind;
import org.undersigned.directory.PartyDetails;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.PartyService;
import org.undersigned.directory.representation.RepresentationDetails;
import org.undersigned.directory.representation.RepresentationLine;
import org.undersigned.directory.representation.RepresentationService;
import org.undersigned.directory.representation.RepresentativeRole;
import org.undersigned.intake.field.ChangeEffect;
import org.undersigned.intake.field.Field;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** A role and an agency that a file says of a representative, where something else is known. */
@ServiceTest
class ChangedRepresentativesTest {

    @Autowired
    private IntakeFixture fixture;

    @Autowired
    private ImportService imports;

    @Autowired
    private ChangeService changes;

    @Autowired
    private PartyService parties;

    @Autowired
    private RepresentationService representations;

    @Autowired
    private Database database;

    private UUID campaign;
    private UUID ada;
    private UUID jane;
    private UUID harrow;

    @BeforeEach
    void signInAndLetJaneSpeakForAda() {
        Staff.signIn(Role.COORDINATOR);
        campaign = fixture.campaign();
        ada = person("Ada Quill");
        jane = person("Jane Harrow");
        harrow = organisation("Harrow and Finch");
    }

    @Test
    void offersAnotherRoleAndAgencyAndStartsWithoutThem() {
        speaks(RepresentationDetails.of(RepresentativeRole.AGENT, harrow));
        var finch = IntakeFixture.fresh("Finch Limited");
        var id = checked("Manager", finch);
        var before = database.fingerprint("representation", "party");

        assertThat(said(id))
                .containsExactly(
                        tuple(Field.REPRESENTATIVE, ChangeEffect.SAME, null, name(jane)),
                        tuple(Field.REPRESENTATIVE_ROLE, ChangeEffect.REPLACES, "Agent", "Manager"),
                        tuple(Field.AGENCY, ChangeEffect.REPLACES, name(harrow), finch));
        assertThat(changes.changes(id, 1)).noneMatch(LineChange::chosen);
        fixture.apply(id);
        assertThat(database.fingerprint("representation", "party")).isEqualTo(before);
    }

    @Test
    void entersThemWhereSomebodyHasChosenThemAndTakesThemBack() {
        speaks(RepresentationDetails.of(RepresentativeRole.AGENT, harrow).in("music", "Norway"));
        var before = line().details();
        var finch = IntakeFixture.fresh("Finch Limited");
        var id = checked("Manager", finch);
        choose(id, Field.REPRESENTATIVE_ROLE, true);
        choose(id, Field.AGENCY, true);

        fixture.apply(id);
        assertThat(line().details().role()).isEqualTo(RepresentativeRole.MANAGER);
        assertThat(line().agency().name()).isEqualTo(finch);
        assertThat(line().details())
                .isEqualTo(
                        before.as(RepresentativeRole.MANAGER).at(line().agency().id()));
        var made = line().agency().id();

        fixture.undo(id);
        assertThat(line().details()).isEqualTo(before);
        assertThat(parties.facts(List.of(made))).isEmpty();
        assertThat(fixture.line(id, 1))
                .returns(Outcome.UNDONE, ImportLine::outcome)
                .returns(null, ImportLine::outcomeReason);
    }

    @Test
    void addsWhatNobodyKnewAndTakesItBack() {
        speaks(RepresentationDetails.of(null, null));
        var id = checked("Publicist", name(harrow));
        assertThat(said(id))
                .contains(
                        tuple(Field.REPRESENTATIVE_ROLE, ChangeEffect.ADDS, null, "Publicist"),
                        tuple(Field.AGENCY, ChangeEffect.ADDS, null, name(harrow)));

        fixture.apply(id);
        assertThat(line().details()).isEqualTo(RepresentationDetails.of(RepresentativeRole.PUBLICIST, harrow));

        fixture.undo(id);
        assertThat(line().details()).isEqualTo(RepresentationDetails.of(null, null));
        assertThat(parties.facts(List.of(harrow))).hasSize(1);
    }

    @Test
    void erasesNothingByABlankCell() {
        speaks(RepresentationDetails.of(RepresentativeRole.AGENT, harrow));
        var id = checked("", "");

        assertThat(said(id)).containsExactly(tuple(Field.REPRESENTATIVE, ChangeEffect.SAME, null, name(jane)));
        fixture.apply(id);
        assertThat(line().details()).isEqualTo(RepresentationDetails.of(RepresentativeRole.AGENT, harrow));
    }

    @Test
    void knowsAnAgencyByItsOtherNames() {
        var card = parties.card(harrow);
        var other = IntakeFixture.fresh("HFL");
        parties.revise(
                harrow,
                card.version(),
                card.details()
                        .with(new PartyDetails(
                                PartyKind.ORGANISATION,
                                List.of(NameDetails.of(NameKind.ALIAS, other)),
                                List.of(),
                                List.of(),
                                null)));
        speaks(RepresentationDetails.of(RepresentativeRole.AGENT, harrow));

        assertThat(said(checked("Agent", other)))
                .extracting(tuple -> tuple.toList().get(1))
                .containsOnly(ChangeEffect.SAME);
    }

    @Test
    void offersNothingWhereItIsNotClearWhatIsMeant() {
        speaks(RepresentationDetails.of(RepresentativeRole.AGENT, harrow).in("music", null));
        speaks(RepresentationDetails.of(RepresentativeRole.LAWYER, null));
        var id = checked("Manager", name(harrow));
        var before = database.fingerprint("representation");

        assertThat(said(id))
                .contains(
                        tuple(Field.REPRESENTATIVE_ROLE, ChangeEffect.UNCLEAR, null, "Manager"),
                        tuple(Field.AGENCY, ChangeEffect.SAME, null, name(harrow)));
        fixture.apply(id);
        assertThat(fixture.line(id, 1).outcomeReason()).endsWith("Representative’s role.");
        assertThat(database.fingerprint("representation")).isEqualTo(before);
    }

    @Test
    void looksOnlyAtWhatLasts() {
        speaks(RepresentationDetails.of(RepresentativeRole.LAWYER, null).during(null, LocalDate.of(2020, 1, 1)));
        speaks(RepresentationDetails.of(RepresentativeRole.AGENT, null));

        assertThat(said(checked("Lawyer", "")))
                .contains(tuple(Field.REPRESENTATIVE_ROLE, ChangeEffect.REPLACES, "Agent", "Lawyer"));
    }

    @Test
    void leavesWhatSomebodyHasChangedSince() {
        speaks(RepresentationDetails.of(RepresentativeRole.AGENT, harrow));
        var id = checked("Manager", "");
        choose(id, Field.REPRESENTATIVE_ROLE, true);
        fixture.apply(id);
        representations.revise(line().id(), line().version(), line().details().as(RepresentativeRole.LAWYER));

        fixture.undo(id);

        assertThat(line().details().role()).isEqualTo(RepresentativeRole.LAWYER);
        assertThat(fixture.line(id, 1))
                .returns(Outcome.KEPT, ImportLine::outcome)
                .extracting(ImportLine::outcomeReason)
                .asString()
                .contains("Representative’s role");
    }

    @Test
    void putsTheRowBackWhereSomebodyHasChangedItSinceTheCheck() {
        speaks(RepresentationDetails.of(RepresentativeRole.AGENT, harrow));
        var id = checked("Manager", "");
        choose(id, Field.REPRESENTATIVE_ROLE, true);
        representations.revise(line().id(), line().version(), line().details().as(RepresentativeRole.LAWYER));

        fixture.apply(id);

        assertThat(line().details().role()).isEqualTo(RepresentativeRole.LAWYER);
        assertThat(fixture.line(id, 1))
                .returns(null, ImportLine::outcome)
                .returns(Problem.CHANGED_SINCE, ImportLine::problem);
        assertThat(said(id)).contains(tuple(Field.REPRESENTATIVE_ROLE, ChangeEffect.REPLACES, "Lawyer", "Manager"));
    }

    @Test
    void refusesByTheRulesOfTheCard() {
        var client = parties.create(PartyDetails.named(PartyKind.ORGANISATION, IntakeFixture.fresh("Quill Limited")));
        representations.add(client, jane, RepresentationDetails.of(RepresentativeRole.AGENT, null));
        var id = fixture.checked(
                campaign,
                "Name,Kind,Rep,Agency\n%s,organisation,%s,%s\n".formatted(name(client), name(jane), name(client)));
        imports.decide(id, 1, Decision.USE_MATCH);
        var before = database.fingerprint("representation");

        fixture.apply(id);

        assertThat(fixture.line(id, 1).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(database.fingerprint("representation")).isEqualTo(before);
    }

    @Test
    void understandsNoRoleOfNobody() {
        var id =
                fixture.checked(campaign, "Name,Rep,Rep role\n%s,,Agent\n".formatted(IntakeFixture.fresh("Ben Ochre")));

        assertThat(said(id)).containsExactly(tuple(Field.REPRESENTATIVE_ROLE, ChangeEffect.UNREAD, null, "Agent"));
    }

    private UUID person(String name) {
        return parties.create(PartyDetails.named(PartyKind.PERSON, IntakeFixture.fresh(name)));
    }

    private UUID organisation(String name) {
        return parties.create(PartyDetails.named(PartyKind.ORGANISATION, IntakeFixture.fresh(name)));
    }

    private String name(UUID party) {
        return parties.card(party).name();
    }

    private void speaks(RepresentationDetails details) {
        representations.add(ada, jane, details);
    }

    private RepresentationLine line() {
        return representations.representationsOf(ada).getFirst();
    }

    /** One row that says Jane with a role and an agency, taken for Ada. */
    private UUID checked(String role, String agency) {
        var id = fixture.checked(
                campaign, "Name,Rep,Rep role,Agency\n%s,%s,%s,%s\n".formatted(name(ada), name(jane), role, agency));
        imports.decide(id, 1, Decision.USE_MATCH);
        return id;
    }

    private void choose(UUID id, Field field, boolean chosen) {
        changes.changes(id, 1).stream()
                .filter(change -> change.kept().said().field() == field)
                .forEach(change -> changes.choose(id, 1, change.number(), chosen));
    }

    private List<Tuple> said(UUID id) {
        return changes.changes(id, 1).stream()
                .map(ChangedRepresentativesTest::told)
                .toList();
    }

    private static Tuple told(LineChange change) {
        @Nullable String old = change.effect().isDestructive() ? change.toldOld() : null;
        return tuple(change.kept().said().field(), change.effect(), old, change.told());
    }
}
