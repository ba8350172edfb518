package org.undersigned.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.intake.field.ChangeEffect;
import org.undersigned.intake.field.DayOrder;
import org.undersigned.intake.field.Field;
import org.undersigned.outreach.ParticipationService;
import org.undersigned.outreach.Stage;
import org.undersigned.outreach.TouchService;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

/** Days of files that can be read either way, like 01/02/2026. */
@ServiceTest
class DaysInFilesTest {

    private static final String[] TABLES = {"sheet_import", "import_line", "import_change", "import_mapping"};

    @Autowired
    private IntakeFixture fixture;

    @Autowired
    private ImportService imports;

    @Autowired
    private ImportSurvey survey;

    @Autowired
    private ChangeService changes;

    @Autowired
    private ParticipationService participations;

    @Autowired
    private TouchService touches;

    @Autowired
    private Database database;

    private UUID campaign;

    @BeforeEach
    void signInAndOpenACampaign() {
        Staff.signIn(Role.COORDINATOR);
        campaign = fixture.campaign();
    }

    @Test
    void readsAColumnAsOneOfItsValuesTells() {
        var id = fixture.checked(campaign, rows("01/02/2026", "13/02/2026"));

        assertThat(imports.facts(id).plan().dayOrders()).containsExactly(null, DayOrder.DAY_FIRST);
        assertThat(said(id, 1)).isEqualTo("2026-02-01");
        assertThat(said(id, 2)).isEqualTo("2026-02-13");
        assertThat(said(fixture.checked(campaign, rows("01/02/2026", "02/13/2026")), 1))
                .isEqualTo("2026-01-02");
    }

    @Test
    void entersTheDayThatIsMeant() {
        var id = fixture.checked(
                campaign,
                "Name,Asked on,Last contact\n%s,03/02/2026,01/02/2026\n%s,13/02/2026,13/02/2026\n"
                        .formatted(IntakeFixture.fresh("Ada Quill"), IntakeFixture.fresh("Ben Ochre")),
                IntakeFixture.opening(Stage.TALKING));

        fixture.apply(id);

        var participation = participations
                .of(campaign, fixture.line(id, 1).party())
                .orElseThrow()
                .id();
        assertThat(touches.touches(participation, 10))
                .singleElement()
                .satisfies(touch -> assertThat(touch.at()).hasToString("2026-02-01T12:00:00Z"));
        assertThat(database.count(
                        "stage_change where participation_id = ? and at = ?",
                        UuidBytes.of(participation),
                        LocalDateTime.of(2026, 2, 3, 12, 0)))
                .isPositive();
    }

    @Test
    void understandsNoDayThatNobodyCanTell() {
        var id = fixture.checked(campaign, rows("01/02/2026", "03/04/2026"));

        assertThat(imports.facts(id).plan().dayOrders()).containsExactly(null, null);
        assertThat(changes.changes(id, 1)).extracting(LineChange::effect).containsExactly(ChangeEffect.UNREAD);
        assertThat(survey.of(id, imports.facts(id).plan()).days().get(1).unclear())
                .isEqualTo(2);
        fixture.apply(id);
        assertThat(fixture.line(id, 1).outcomeReason()).contains("Not understood");
        assertThat(touchesOf(id, 1)).isZero();
    }

    @Test
    void readsThemAsSomebodySaysAndTheNextFileOfTheSourceToo() {
        var id = fixture.upload(campaign, "guild.csv", rows("01/02/2026"));
        fixture.check(id, plan -> plan.ordering(orders(DayOrder.MONTH_FIRST)));
        assertThat(said(id, 1)).isEqualTo("2026-01-02");

        var next = fixture.uploadAsBefore(campaign, "guild.csv", rows("03/04/2026"));
        assertThat(imports.facts(next).plan().dayOrders()).containsExactly(null, DayOrder.MONTH_FIRST);
        var other = fixture.uploadAsBefore(campaign, "guild.csv", rows("03/04/2026", "13/02/2026"));
        assertThat(imports.facts(other).plan().dayOrders()).containsExactly(null, DayOrder.DAY_FIRST);
    }

    @Test
    void saysThatAColumnContradictsItselfAndTakesNothingRememberedForIt() {
        var before = fixture.upload(campaign, "guild.csv", rows("01/02/2026"));
        fixture.check(before, plan -> plan.ordering(orders(DayOrder.MONTH_FIRST)));

        var id = fixture.uploadAsBefore(campaign, "guild.csv", rows("13/02/2026", "02/14/2026", "01/02/2026"));
        var facts = imports.facts(id);
        assertThat(facts.plan().dayOrders()).containsExactly(null, null);
        assertThat(survey.of(id, facts.plan()).days().get(1).isContradictory()).isTrue();

        fixture.check(id, plan -> plan);
        assertThat(said(id, 1)).isEqualTo("2026-02-13");
        assertThat(said(id, 2)).isEqualTo("2026-02-14");
        assertThat(changes.changes(id, 3)).extracting(LineChange::effect).containsExactly(ChangeEffect.UNREAD);
        fixture.check(id, plan -> plan.ordering(orders(DayOrder.DAY_FIRST)));
        assertThat(said(id, 3)).isEqualTo("2026-02-01");
    }

    @Test
    void refusesAnOrderThatTheColumnItselfDenies() {
        var id = fixture.upload(campaign, "rows.csv", rows("01/02/2026", "13/02/2026"));

        Unwritten.in(database, TABLES)
                .whenRefused(
                        "intake.refused.day-order",
                        () -> fixture.check(id, plan -> plan.ordering(orders(DayOrder.MONTH_FIRST))));
        assertThat(imports.facts(id).state()).isEqualTo(ImportState.UPLOADED);
    }

    @Test
    void asksNothingOfColumnsThatHoldNoDays() {
        var id = fixture.upload(campaign, "rows.csv", rows("01/02/2026"));
        var plan = imports.facts(id).plan();

        assertThat(survey.of(id, plan.reading(Arrays.asList(Field.NAME, Field.NOTE)))
                        .days())
                .isEmpty();
        fixture.check(
                id, some -> some.reading(Arrays.asList(Field.NAME, Field.NOTE)).ordering(orders(DayOrder.MONTH_FIRST)));
        assertThat(changes.changes(id, 1)).isEmpty();
        assertThat(fixture.line(id, 1).cells()).contains("01/02/2026");
    }

    private static String rows(String... days) {
        var rows = new StringBuilder("Name,Last contact\n");
        for (var day : days) {
            rows.append(IntakeFixture.fresh("Ada Quill"))
                    .append(',')
                    .append(day)
                    .append('\n');
        }
        return rows.toString();
    }

    private static List<@Nullable DayOrder> orders(DayOrder order) {
        return Arrays.asList(null, order);
    }

    private String said(UUID id, int line) {
        return changes.changes(id, line).stream()
                .filter(change -> change.effect() == ChangeEffect.ADDS)
                .map(change -> change.kept().said().value())
                .findFirst()
                .orElse("");
    }

    private int touchesOf(UUID id, int line) {
        var participation =
                participations.of(campaign, fixture.line(id, line).party()).orElseThrow();
        return touches.touches(participation.id(), 10).size();
    }
}
