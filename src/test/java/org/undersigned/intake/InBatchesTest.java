package org.undersigned.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.audit.Particular;
import org.undersigned.audit.TrailService;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.intake.field.ChangeEffect;
import org.undersigned.intake.field.Field;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.SettableClock;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

/** What is done to all rows of an import at once is done in transactions of some hundred rows each. */
@ServiceTest
class InBatchesTest {

    private static final int MANY = 2 * ImportLines.BATCH + 1;

    @Autowired
    private IntakeFixture fixture;

    @Autowired
    private ImportService imports;

    @Autowired
    private ChangeService changes;

    @Autowired
    private LineReview review;

    @Autowired
    private LineClosing closing;

    @Autowired
    private RowsExpiryFixture expiry;

    @Autowired
    private TrailService trail;

    @Autowired
    private Database database;

    @Autowired
    private SettableClock clock;

    private UUID campaign;

    @BeforeEach
    void signInAndOpenACampaign() {
        Staff.signIn(Role.COORDINATOR);
        campaign = fixture.campaign();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void decidesAllThatAFilterFinds() {
        var id = checked();
        imports.decide(id, 1, Decision.SKIP);
        assertThat(review.decideSome(LineFilter.of(id), Decision.CREATE, 0))
                .contains(new BulkDecisions.Some(ImportLines.BATCH, ImportLines.BATCH));
        imports.decide(id, 1, Decision.SKIP);

        assertThat(imports.decide(LineFilter.of(id).withUndecided(true), Decision.SKIP))
                .isZero();
        assertThat(imports.decide(LineFilter.of(id), Decision.SKIP)).isEqualTo(MANY);

        assertThat(imports.counts(id).of(Decision.SKIP)).isEqualTo(MANY);
        assertThat(rowsTold(id, "intake.import.decided", 3))
                .containsExactly("1", String.valueOf(ImportLines.BATCH), String.valueOf(ImportLines.BATCH));
    }

    @Test
    void decidesOnlyWhatIsUndecidedAlthoughThatGoesOnTheWay() {
        var name = IntakeFixture.fresh("Ada Quill");
        var id = fixture.checkedNames(
                campaign, Stream.generate(() -> name).limit(MANY).toArray(String[]::new));

        assertThat(imports.decide(LineFilter.of(id).withUndecided(true), Decision.USE_MATCH))
                .isEqualTo(MANY - 1);

        assertThat(imports.counts(id).undecided()).isZero();
    }

    @Test
    void choosesAllThatWouldDoTheSame() {
        var id = checked();

        assertThat(changes.chooseAll(LineFilter.of(id), Field.PHONE, ChangeEffect.ADDS, false))
                .isEqualTo(MANY);
        assertThat(changes.chooseAll(LineFilter.of(id), Field.PHONE, ChangeEffect.ADDS, false))
                .isZero();

        assertThat(database.count("import_change where import_id = ? and chosen", UuidBytes.of(id)))
                .isZero();
        assertThat(rowsTold(id, "intake.import.changes-chosen", 3))
                .containsExactly("1", String.valueOf(ImportLines.BATCH), String.valueOf(ImportLines.BATCH));
    }

    @Test
    void decidesAndChoosesNothingOfAnImportThatIsNotInReview() {
        var id = fixture.uploadedNames(campaign, IntakeFixture.fresh("Ada Quill"));
        var unwritten = Unwritten.in(database, "import_line", "import_change");

        unwritten.whenRefused("intake.refused.too-late", () -> imports.decide(LineFilter.of(id), Decision.SKIP));
        unwritten.whenRefused(
                "intake.refused.too-late",
                () -> changes.chooseAll(LineFilter.of(id), Field.PHONE, ChangeEffect.ADDS, false));
    }

    @Test
    void dropsTheRowsOfAllLines() {
        var id = checked();

        expiry.pass90Days();

        assertThat(cells(id)).isZero();
        assertThat(imports.counts(id).lines()).isEqualTo(MANY);
        assertThat(database.count("sheet_import where id = ? and rows_left", UuidBytes.of(id)))
                .isZero();
    }

    @Test
    void dropsSomeAtATimeAndGoesOnWhereItBrokeOff() {
        var id = checked();
        closing.dropSome(id);
        assertThat(cells(id)).isEqualTo(MANY - ImportLines.BATCH);
        database.jdbc()
                .update(
                        "update sheet_import set rows_gone_at = checked_at, rows_left = ? where id = ?",
                        true,
                        UuidBytes.of(id));

        expiry.pass90Days();

        assertThat(cells(id)).isZero();
    }

    @Test
    void leavesOutAllThatWasNeverAppliedWhenAnImportIsUndone() {
        var id = checked();
        imports.decide(LineFilter.of(id), Decision.SKIP);
        imports.decide(id, 1, Decision.CREATE);
        fixture.apply(id);
        database.jdbc()
                .update(
                        "update import_line set outcome = null, outcome_reason = null where import_id = ? and line_no > 1",
                        UuidBytes.of(id));

        fixture.undo(id);

        assertThat(imports.counts(id))
                .returns(1, counts -> counts.of(Outcome.UNDONE))
                .returns(MANY - 1, counts -> counts.of(Outcome.SKIPPED));
    }

    /** More lines than two transactions hold, each with a phone. */
    private UUID checked() {
        var rows = IntStream.range(0, MANY)
                .mapToObj(number -> IntakeFixture.fresh("Ada Quill") + ",+1 555 0163\n")
                .collect(Collectors.joining());
        return fixture.checked(campaign, "Name,Phone\n" + rows);
    }

    private int cells(UUID id) {
        return database.count("import_cells where import_id = ?", UuidBytes.of(id));
    }

    /** How many rows the last entries of a kind tell of, the last entry first. */
    private List<String> rowsTold(UUID id, String verb, int entries) {
        return trail.history("import", id, 20).stream()
                .filter(entry -> entry.verb().equals(verb))
                .limit(entries)
                .map(entry -> entry.particulars().stream()
                        .filter(particular -> particular.name().equals("rows"))
                        .map(Particular::after)
                        .findFirst()
                        .orElse(""))
                .toList();
    }
}
