package org.undersigned.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.directory.PartyDetails;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.PartyService;
import org.undersigned.intake.field.ChangeEffect;
import org.undersigned.intake.field.Field;
import org.undersigned.outreach.Stage;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** What rows say and what cannot be entered, each with its own reason. */
@ServiceTest
class SaidInVainTest {

    private static final String HEADINGS = "Name,Tier,Owner,Last contact\n";

    @Autowired
    private IntakeFixture fixture;

    @Autowired
    private ImportService imports;

    @Autowired
    private ChangeService changes;

    @Autowired
    private PartyService parties;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private Database database;

    private UUID campaign;

    @BeforeEach
    void signInAndOpenACampaign() {
        Staff.signIn(Role.COORDINATOR);
        campaign = fixture.campaign();
    }

    @Test
    void saysThatAValueNeedsAParticipationWhereTheFileOpensNone() {
        var ada = IntakeFixture.fresh("Ada Quill");
        parties.create(PartyDetails.named(PartyKind.PERSON, ada));
        var ben = IntakeFixture.fresh("Ben Ochre");
        var rows = HEADINGS + ada + ",A,,2026-01-03\n" + ben + ",A,Somebody unknown,2026-01-03\n";
        var id = fixture.checked(campaign, rows, IntakeFixture.ofKind(PartyKind.PERSON));
        imports.decide(id, 1, Decision.USE_MATCH);
        var before = database.fingerprint("participation", "touch", "stage_change");

        assertThat(effects(id, 1))
                .containsExactly(
                        tuple(Field.TIER, ChangeEffect.UNOPENED), tuple(Field.LAST_CONTACT, ChangeEffect.UNOPENED));
        assertThat(effects(id, 2))
                .containsExactly(
                        tuple(Field.TIER, ChangeEffect.UNOPENED),
                        tuple(Field.OWNER, ChangeEffect.UNREAD),
                        tuple(Field.LAST_CONTACT, ChangeEffect.UNOPENED));
        assertThat(changes.counts(id))
                .filteredOn(count -> count.effect() == ChangeEffect.UNOPENED)
                .extracting(FieldCount::field, FieldCount::decision, FieldCount::changes)
                .containsExactlyInAnyOrder(
                        tuple(Field.TIER, Decision.USE_MATCH, 1),
                        tuple(Field.TIER, Decision.CREATE, 1),
                        tuple(Field.LAST_CONTACT, Decision.USE_MATCH, 1),
                        tuple(Field.LAST_CONTACT, Decision.CREATE, 1));
        fixture.apply(id);

        assertThat(fixture.line(id, 1).outcomeReason())
                .isEqualTo("Not entered, since this file takes nobody new into the pipeline: Tier, Last contact.");
        assertThat(fixture.line(id, 2).outcomeReason())
                .isEqualTo("Not understood, and so not entered: Owner."
                        + " Not entered, since this file takes nobody new into the pipeline: Tier, Last contact.");
        assertThat(database.fingerprint("participation", "touch", "stage_change"))
                .isEqualTo(before);
    }

    @Test
    void findsRowsBySuchAValue() {
        var rows = HEADINGS + IntakeFixture.fresh("Ada Quill") + ",A,,\n" + IntakeFixture.fresh("Ben Ochre") + ",,,\n";
        var id = fixture.checked(campaign, rows, IntakeFixture.ofKind(PartyKind.PERSON));

        assertThat(imports.lines(LineFilter.of(id).withField(Field.TIER), 0, 10))
                .extracting(ImportLine::number)
                .containsExactly(1);
    }

    @Test
    void choosesNothingThatCannotBeEntered() {
        var rows = HEADINGS + IntakeFixture.fresh("Ada Quill") + ",A,,2026-01-03\n";
        var id = fixture.checked(campaign, rows, IntakeFixture.ofKind(PartyKind.PERSON));

        changes.choose(id, 1, 0, true);
        changes.chooseAll(LineFilter.of(id), Field.LAST_CONTACT, ChangeEffect.UNOPENED, true);

        assertThat(changes.changes(id, 1)).isNotEmpty().noneMatch(LineChange::chosen);
    }

    @Test
    void saysNothingOfTheKindWhereParticipationsAreOpened() {
        var rows = HEADINGS + IntakeFixture.fresh("Ada Quill") + ",A,,2026-01-03\n";
        var id = fixture.checked(campaign, rows, IntakeFixture.opening(Stage.TALKING));

        assertThat(effects(id, 1)).containsExactly(tuple(Field.LAST_CONTACT, ChangeEffect.ADDS));
        fixture.apply(id);
        assertThat(fixture.line(id, 1).outcomeReason()).isNull();
    }

    @Test
    void saysThatTheCreditOfAConfirmedSignatureNeedsACorrection() {
        var ada = IntakeFixture.fresh("Ada Quill");
        var words = fixture.letter(campaign);
        var party = parties.create(PartyDetails.named(PartyKind.PERSON, ada));
        Staff.as(
                Staff.with("Fixture", Role.COORDINATOR),
                () -> signatures.confirmed(words, party, Set.of(Scope.WEB_LIST)));
        var before = database.fingerprint("signature");
        var rows = "Name,Descriptor,Title for identification\n" + ada + ",Head of Ink,Quill Works\n";
        var id = fixture.checked(
                campaign,
                rows,
                plan -> IntakeFixture.recording(words)
                        .apply(plan)
                        .reading(List.of(Field.NAME, Field.DESCRIPTOR, Field.AFFILIATION)));
        assertThat(effects(id, 1))
                .containsExactly(
                        tuple(Field.DESCRIPTOR, ChangeEffect.CONFIRMED),
                        tuple(Field.AFFILIATION, ChangeEffect.CONFIRMED));
        assertThat(imports.count(LineFilter.of(id).withEffect(ChangeEffect.CONFIRMED)))
                .isOne();
        assertThat(changes.counts(id)).extracting(FieldCount::effect).contains(ChangeEffect.CONFIRMED);
        imports.decide(id, 1, Decision.USE_MATCH);

        fixture.apply(id);

        assertThat(fixture.line(id, 1).outcomeReason())
                .isEqualTo("Not entered, since the signature is confirmed and what is printed with it changes by a"
                        + " correction only: Descriptor, Title for identification. The row shows what the file said;"
                        + " correct the signature where that is right.");
        assertThat(changes.changes(id, 1)).extracting(LineChange::told).containsExactly("Head of Ink", "Quill Works");
        assertThat(database.fingerprint("signature")).isEqualTo(before);
    }

    private List<Tuple> effects(UUID id, int line) {
        return changes.changes(id, line).stream()
                .map(change -> tuple(change.kept().said().field(), change.effect()))
                .toList();
    }
}
