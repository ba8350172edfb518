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
import org.undersigned.intake.field.ChangeEffect;
import org.undersigned.intake.field.Field;
import org.undersigned.outreach.Stage;
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

    private List<Tuple> effects(UUID id, int line) {
        return changes.changes(id, line).stream()
                .map(change -> tuple(change.kept().said().field(), change.effect()))
                .toList();
    }
}
