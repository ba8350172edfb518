package org.undersigned.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.campaign.Tier;
import org.undersigned.directory.NameDetails;
import org.undersigned.directory.NameLine;
import org.undersigned.directory.PartyDetails;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.PartyService;
import org.undersigned.directory.address.ContactKind;
import org.undersigned.directory.affiliation.AffiliationLine;
import org.undersigned.directory.affiliation.AffiliationService;
import org.undersigned.directory.contact.ContactLine;
import org.undersigned.directory.contact.ContactService;
import org.undersigned.directory.honour.HonourService;
import org.undersigned.directory.representation.RepresentationService;
import org.undersigned.intake.field.ChangeEffect;
import org.undersigned.intake.field.Field;
import org.undersigned.outreach.ParticipationService;
import org.undersigned.outreach.Stage;
import org.undersigned.outreach.TouchService;
import org.undersigned.signature.SignatureCards;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.StoredStaff;

/** Rows that say more than a name: compared with what is there, entered field by field, and taken back. */
@ServiceTest
class FieldChangesTest {

    @Autowired
    private IntakeFixture fixture;

    @Autowired
    private ImportService imports;

    @Autowired
    private ChangeService fieldChanges;

    @Autowired
    private PartyService parties;

    @Autowired
    private ContactService contacts;

    @Autowired
    private HonourService honours;

    @Autowired
    private AffiliationService affiliations;

    @Autowired
    private RepresentationService representations;

    @Autowired
    private ParticipationService participations;

    @Autowired
    private TouchService touches;

    @Autowired
    private SignatureCards cards;

    @Autowired
    private SignatureFixture signed;

    @Autowired
    private Database database;

    @Autowired
    private StoredStaff staff;

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
    }

    @Test
    void entersAllThatARowSaysOfANewParty() {
        var name = IntakeFixture.fresh("Ada Quill");
        var agent = IntakeFixture.fresh("Jane Harrow");
        var agency = IntakeFixture.fresh("Harrow and Finch");
        var union = IntakeFixture.fresh("Quill Guild");
        var rows =
                "Name,Alias,Discipline,Honours,Union,Office,E-mail,Phone,Phone 2,Rep,Rep role,Agency,Rep email,Tier,Last contact,Note\n"
                        + "%s,Adele;Addie,Actor;Music,Brass Quill 2024; Golden Nib,%s,President,ada@example.org,+1 555 0100,+1 555 0101,%s,agent,%s,jane@example.org,marquee,2026-01-03,Met at the gala\n"
                                .formatted(name, union, agent, agency);
        var id = fixture.checked(campaign, rows, IntakeFixture.opening(Stage.TALKING));

        fixture.apply(id);

        var line = fixture.line(id, 1);
        assertThat(line).returns(null, ImportLine::outcomeReason).returns(Outcome.CREATED, ImportLine::outcome);
        var card = parties.card(line.party());
        assertThat(card.names()).extracting(NameLine::text).containsExactly(name, "Adele", "Addie");
        assertThat(card.disciplines()).hasSize(2);
        assertThat(card.note()).isEqualTo("Met at the gala");
        assertThat(honours.honours(line.party()))
                .extracting(honour -> honour.details().text())
                .containsExactly("Brass Quill 2024", "Golden Nib");
        assertThat(contacts.contactPoints(line.party())).hasSize(3);
        assertThat(affiliations.bodiesOf(line.party()))
                .extracting(AffiliationLine::name)
                .containsExactly(union);
        assertThat(representations.representationsOf(line.party()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.representative().name()).isEqualTo(agent);
                    assertThat(one.agency().name()).isEqualTo(agency);
                    assertThat(contacts.contactPoints(one.representative().id()))
                            .hasSize(1);
                });
        var participation = participations.of(campaign, line.party()).orElseThrow();
        assertThat(participation.tier()).isEqualTo(Tier.MARQUEE);
        assertThat(touches.touches(participation.id(), 10)).hasSize(1);
    }

    @Test
    void leavesOutOfANewPartyWhatSomebodyDidNotChoose() {
        var id = fixture.checked(
                campaign,
                "Name,E-mail,Phone\n%s,ada@example.org,+1 555 0100\n".formatted(IntakeFixture.fresh("Ada Quill")));
        fieldChanges.choose(id, 1, 1, false);

        fixture.apply(id);

        assertThat(contacts.contactPoints(fixture.line(id, 1).party()))
                .extracting(ContactLine::kind)
                .containsExactly(ContactKind.EMAIL);
    }

    @Test
    void createsAnUnknownRepresentativeOnceForAllClients() {
        var agent = IntakeFixture.fresh("Jane Harrow");
        var rows = "Name,Rep\n%s,%s\n%s,%s\n"
                .formatted(IntakeFixture.fresh("Ada Quill"), agent, IntakeFixture.fresh("Ben Ochre"), agent);
        var id = fixture.checked(campaign, rows);

        fixture.apply(id);

        var first = representations.representationsOf(fixture.line(id, 1).party());
        var second = representations.representationsOf(fixture.line(id, 2).party());
        assertThat(first.getFirst().representative())
                .isEqualTo(second.getFirst().representative());
    }

    @Test
    void leavesNothingBehindWhenAllOfItIsTakenBack() {
        var tables = new String[] {
            "party", "party_name", "honour", "contact_point", "affiliation", "representation", "participation", "touch"
        };
        fixture.letter(campaign);
        var before = database.fingerprint(tables);
        var rows =
                "Name,Honours,Union,E-mail,Rep,Agency,Rep email,Last contact\n%s,Golden Nib,%s,a@example.org,%s,%s,j@example.org,2026-01-03\n"
                        .formatted(
                                IntakeFixture.fresh("Ada Quill"),
                                IntakeFixture.fresh("Quill Guild"),
                                IntakeFixture.fresh("Jane Harrow"),
                                IntakeFixture.fresh("Harrow and Finch"));
        var id = fixture.checked(campaign, rows, IntakeFixture.opening(Stage.TALKING));
        fixture.apply(id);
        assertThat(database.fingerprint(tables)).isNotEqualTo(before);

        fixture.undo(id);

        assertThat(fixture.line(id, 1))
                .returns(null, ImportLine::outcomeReason)
                .returns(Outcome.UNDONE, ImportLine::outcome);
        assertThat(database.fingerprint(tables)).isEqualTo(before);
    }

    @Test
    void offersWhatARowWouldChangeAndStartsWithoutWhatWouldMakeSomethingGo() {
        var ada = known("Old note", "acting");
        var id =
                fixture.checked(campaign, "Name,Alias,Discipline,Note\n%s,Adele,Music,New note\n".formatted(name(ada)));

        assertThat(fieldChanges.changes(id, 1))
                .extracting(change -> change.kept().said().field(), LineChange::effect, LineChange::chosen)
                .containsExactly(
                        tuple(Field.ALIAS, ChangeEffect.ADDS, true),
                        tuple(Field.DISCIPLINE, ChangeEffect.ADDS, true),
                        tuple(Field.NOTE, ChangeEffect.REPLACES, false));
    }

    @Test
    void entersWhatWasChosenAndTakesItBack() {
        var ada = known("Old note", "acting");
        var before = parties.card(ada).details();
        var id =
                fixture.checked(campaign, "Name,Alias,Discipline,Note\n%s,Adele,Music,New note\n".formatted(name(ada)));
        imports.decide(id, 1, Decision.USE_MATCH);
        fieldChanges.choose(id, 1, 2, true);

        fixture.apply(id);
        assertThat(parties.card(ada).note()).isEqualTo("New note");
        assertThat(parties.card(ada).disciplines()).hasSize(2);
        assertThat(parties.card(ada).names()).hasSize(2);

        fixture.undo(id);
        assertThat(parties.card(ada).details()).isEqualTo(before);
        assertThat(fixture.line(id, 1).outcome()).isEqualTo(Outcome.UNDONE);
    }

    @Test
    void choosesAllOfTheRowsThatAreFoundAndNoOthers() {
        var ada = known("Old note", "acting");
        var ben = known("Old note", "acting");
        var id = fixture.checked(campaign, "Name,Note\n%s,New\n%s,New\n".formatted(name(ada), name(ben)));
        var found = LineFilter.of(id).withText(name(ben)).withEffect(ChangeEffect.REPLACES);
        assertThat(fieldChanges.counts(found)).extracting(FieldCount::changes).containsExactly(1);

        assertThat(fieldChanges.chooseAll(found, Field.NOTE, ChangeEffect.REPLACES, true))
                .isOne();

        assertThat(fieldChanges.changes(id, 1)).extracting(LineChange::chosen).containsExactly(false);
        assertThat(fieldChanges.changes(id, 2)).extracting(LineChange::chosen).containsExactly(true);
        assertThat(fieldChanges.counts(id)).hasSize(2);
    }

    @Test
    void countsAndFindsRowsByWhatCameOfTheirValues() {
        var ada = known("Old note", "acting");
        var ben = known("Old note", "acting");
        var id = fixture.checked(
                campaign, "Name,Note,Alias\n%s,New,Adele\n%s,Old note,\n".formatted(name(ada), name(ben)));
        imports.decide(LineFilter.of(id), Decision.USE_MATCH);
        fieldChanges.chooseAll(LineFilter.of(id), Field.NOTE, ChangeEffect.REPLACES, true);
        fixture.apply(id);
        assertThat(imports.counts(id).values().counts())
                .isEqualTo(Map.of(
                        ValueOutcome.REPLACED, new ValueCounts.Count(1, 1),
                        ValueOutcome.ADDED, new ValueCounts.Count(1, 1)));
        assertThat(imports.lines(LineFilter.of(id).withCame(ValueOutcome.REPLACED), 0, 9))
                .extracting(ImportLine::number)
                .containsExactly(1);
        assertThat(imports.count(LineFilter.of(id).withCame(ValueOutcome.LEFT))).isZero();

        fixture.undo(id);
        assertThat(imports.counts(id).values().counts())
                .isEqualTo(Map.of(ValueOutcome.TAKEN_BACK, new ValueCounts.Count(2, 1)));
    }

    @Test
    void revisesWhatIsPrintedBesideAClaimAndTakesItBack() {
        var words = fixture.letter(campaign);
        var name = IntakeFixture.fresh("Ada Quill");
        var first = fixture.checked(campaign, "Name,Role\n%s,Actor\n".formatted(name), IntakeFixture.recording(words));
        fixture.apply(first);
        var claim = fixture.line(first, 1).signature();
        var again = fixture.checked(campaign, "Name,Role\n%s,Writer\n".formatted(name), IntakeFixture.recording(words));
        imports.decide(again, 1, Decision.USE_MATCH);
        assertThat(fieldChanges.changes(again, 1))
                .extracting(LineChange::toldOld, LineChange::told, LineChange::chosen)
                .containsExactly(tuple("Actor", "Writer", false));
        fieldChanges.choose(again, 1, 0, true);

        fixture.apply(again);
        assertThat(cards.card(claim).descriptor()).isEqualTo("Writer");

        fixture.undo(again);
        assertThat(cards.card(claim).descriptor()).isEqualTo("Actor");
    }

    @Test
    void leavesWhatIsPrintedBesideAConfirmedNameToACorrection() {
        var words = fixture.letter(campaign);
        var ada = known("Old note", "acting");
        var confirmed = signed.confirmed(words, ada, EnumSet.allOf(Scope.class));
        var version = cards.card(confirmed).version();
        var id = fixture.checked(
                campaign, "Name,Role,Alias\n%s,Writer,Adele\n".formatted(name(ada)), IntakeFixture.recording(words));
        imports.decide(id, 1, Decision.USE_MATCH);
        assertThat(fieldChanges.changes(id, 1))
                .extracting(change -> change.kept().said().field(), LineChange::effect)
                .containsExactly(
                        tuple(Field.ALIAS, ChangeEffect.ADDS), tuple(Field.DESCRIPTOR, ChangeEffect.CONFIRMED));

        fixture.apply(id);

        assertThat(cards.card(confirmed).version()).isEqualTo(version);
        assertThat(fixture.line(id, 1).outcome()).isEqualTo(Outcome.LINKED);
        assertThat(parties.card(ada).names()).hasSize(2);
    }

    @Test
    void printsNoAddressBesideAName() {
        var words = fixture.letter(campaign);
        var rows = "Name,Role\n%s,\"Actor, ada@example.org\"\n".formatted(IntakeFixture.fresh("Ada Quill"));
        var id = fixture.checked(campaign, rows, IntakeFixture.recording(words));
        var before = database.fingerprint("signature", "party");

        fixture.apply(id);

        assertThat(fixture.line(id, 1).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(fixture.line(id, 1).outcomeReason()).doesNotContain("ada@example.org");
        assertThat(database.fingerprint("signature", "party")).isEqualTo(before);
    }

    @Test
    void neverErasesByABlankCell() {
        var ada = known("Old note", "acting");
        var before = parties.card(ada);
        var id = fixture.checked(campaign, "Name,Alias,Discipline,Note\n%s,, ,\n".formatted(name(ada)));
        imports.decide(id, 1, Decision.USE_MATCH);

        fixture.apply(id);

        assertThat(fieldChanges.changes(id, 1)).isEmpty();
        assertThat(parties.card(ada)).isEqualTo(before);
    }

    @Test
    void listsWhatWasEditedSinceInsteadOfOverwritingIt() {
        var ada = known("Old note", "acting");
        var id = fixture.checked(campaign, "Name,Alias,Note\n%s,Adele,New note\n".formatted(name(ada)));
        imports.decide(id, 1, Decision.USE_MATCH);
        fieldChanges.choose(id, 1, 1, true);
        fixture.apply(id);
        var card = parties.card(ada);
        parties.revise(ada, card.version(), noted(card.details(), "Somebody's own note"));

        fixture.undo(id);

        assertThat(parties.card(ada).note()).isEqualTo("Somebody's own note");
        assertThat(parties.card(ada).names()).hasSize(1);
        assertThat(fixture.line(id, 1))
                .returns(Outcome.KEPT, ImportLine::outcome)
                .returns("Note: changed or removed since, and so left as it is.", ImportLine::outcomeReason);
    }

    @Test
    void putsARowBackToReviewWhosePartySomebodyHasChangedSinceTheCheck() {
        var ada = known("Old note", "acting");
        var id = fixture.checked(campaign, "Name,Note\n%s,New note\n".formatted(name(ada)));
        imports.decide(id, 1, Decision.USE_MATCH);
        fieldChanges.choose(id, 1, 0, true);
        var card = parties.card(ada);
        parties.revise(ada, card.version(), noted(card.details(), "Somebody's own note"));

        fixture.apply(id);

        assertThat(parties.card(ada).note()).isEqualTo("Somebody's own note");
        assertThat(imports.facts(id).state()).isEqualTo(ImportState.CHECKED);
        assertThat(fixture.line(id, 1))
                .returns(null, ImportLine::outcome)
                .returns(null, ImportLine::decision)
                .returns(Problem.CHANGED_SINCE, ImportLine::problem);
        assertThat(fieldChanges.changes(id, 1)).extracting(LineChange::toldOld).containsExactly("Somebody's own note");
    }

    @Test
    void putsTheSecondOfTwoRowsOfOnePartyBackInsteadOfOverwritingTheFirst() {
        var ada = known(null, "acting");
        var id = fixture.checked(campaign, "Name,Note\n%s,One\n%s,Two\n".formatted(name(ada), name(ada)));
        fieldChanges.choose(id, 1, 0, true);
        fieldChanges.choose(id, 2, 0, true);
        imports.decide(id, 1, Decision.USE_MATCH);
        imports.decide(id, 2, Decision.USE_MATCH);

        fixture.apply(id);

        assertThat(parties.card(ada).note()).isEqualTo("One");
        assertThat(fixture.line(id, 2).problem()).isEqualTo(Problem.CHANGED_SINCE);
        fixture.apply(id);
        assertThat(fixture.line(id, 2).outcome()).isNull();
        assertThat(imports.facts(id).state()).isEqualTo(ImportState.CHECKED);
    }

    @Test
    void linksARowToWhoCameWithAnotherRow() {
        var band = IntakeFixture.fresh("The Quills");
        var jane = IntakeFixture.fresh("Jane Doe");
        var rows = "Name,Kind,Members,E-mail\n%s,group,%s,\n%s,person,,jane@example.org\n".formatted(band, jane, jane);
        var id = fixture.checked(campaign, rows);

        fixture.apply(id);

        assertThat(fixture.line(id, 2).outcome()).isEqualTo(Outcome.LINKED);
        assertThat(affiliations.membersOf(fixture.line(id, 1).party(), 0, 10))
                .extracting(AffiliationLine::party)
                .containsExactly(fixture.line(id, 2).party());
        assertThat(contacts.contactPoints(fixture.line(id, 2).party())).hasSize(1);
        fixture.undo(id);
        assertThat(fixture.line(id, 1).outcome()).isEqualTo(Outcome.UNDONE);
    }

    @Test
    void leavesOutOfARowThatIsTwiceInTheFileWhatSomebodyDidNotChoose() {
        var name = IntakeFixture.fresh("Ada Quill");
        var id = fixture.checked(
                campaign, "Name,E-mail\n%s,one@example.org\n%s,two@example.org\n".formatted(name, name));
        imports.decide(id, 2, Decision.USE_MATCH);
        fieldChanges.choose(id, 2, 0, false);

        fixture.apply(id);

        assertThat(contacts.contactPoints(fixture.line(id, 1).party())).hasSize(1);
    }

    @Test
    void changesNothingWhenTheSameFileIsAppliedTwice() {
        var rows = "Name,Alias,E-mail,Rep,Note\n%s,Adele,ada@example.org,%s,Met at the gala\n"
                .formatted(IntakeFixture.fresh("Ada Quill"), IntakeFixture.fresh("Jane Harrow"));
        fixture.apply(fixture.checked(campaign, rows));
        var before = database.fingerprint("party", "party_name", "contact_point", "representation");
        var again = fixture.checked(campaign, rows);
        imports.decide(again, 1, Decision.USE_MATCH);

        fixture.apply(again);

        assertThat(fieldChanges.changes(again, 1))
                .extracting(LineChange::effect)
                .containsOnly(ChangeEffect.SAME);
        assertThat(database.fingerprint("party", "party_name", "contact_point", "representation"))
                .isEqualTo(before);
    }

    @Test
    void letsACampaignerOnlyCreateAndLeavesTheRestToACoordinator() {
        var ada = known("Old note", "acting");
        var ben = IntakeFixture.fresh("Ben Ochre");
        Staff.signOut();
        Staff.signIn(Role.CAMPAIGNER);
        var id = fixture.checked(campaign, "Name,Alias\n%s,Adele\n%s,Benny\n".formatted(name(ada), ben));
        imports.decide(id, 1, Decision.USE_MATCH);

        fixture.apply(id);
        assertThat(imports.facts(id).state()).isEqualTo(ImportState.WAITING);
        assertThat(fixture.line(id, 1).outcome()).isNull();
        assertThat(fixture.line(id, 2).outcome()).isEqualTo(Outcome.CREATED);
        assertThat(parties.card(ada).names()).hasSize(1);

        Staff.signOut();
        Staff.signIn(Role.COORDINATOR);
        fixture.apply(id);
        assertThat(imports.facts(id).state()).isEqualTo(ImportState.APPLIED);
        assertThat(parties.card(ada).names()).hasSize(2);
    }

    @Test
    void tellsWhatNobodyUnderstands() {
        var id = fixture.checked(
                campaign, "Name,Phone,Tier\n%s,see Jane,platinum\n".formatted(IntakeFixture.fresh("Ada Quill")));

        fixture.apply(id);

        assertThat(fixture.line(id, 1))
                .returns(Outcome.CREATED, ImportLine::outcome)
                .returns("Not understood, and so not entered: Phone, Tier.", ImportLine::outcomeReason);
    }

    @Test
    void warnsWhenAFileWouldChangeMostOfAField() {
        var rows = new StringBuilder("Name,Note\n");
        for (var i = 0; i < 6; i++) {
            rows.append(name(known("Old note", "acting"))).append(i < 3 ? ",New note\n" : ",Old note\n");
        }
        var id = fixture.checked(campaign, rows.toString());

        assertThat(FieldAlarm.of(fieldChanges.counts(id))).containsExactly(new FieldAlarm(Field.NOTE, 3, 6));
    }

    private UUID known(@Nullable String note, String discipline) {
        var name = IntakeFixture.fresh("Ada Quill");
        return parties.create(new PartyDetails(
                PartyKind.PERSON, List.of(NameDetails.credited(name)), List.of(discipline), List.of(), note));
    }

    private String name(UUID party) {
        return parties.card(party).name();
    }

    private static PartyDetails noted(PartyDetails details, String note) {
        return new PartyDetails(details.kind(), details.names(), details.disciplines(), details.tags(), note);
    }
}
