package org.undersigned.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.audit.TrailRow;
import org.undersigned.audit.TrailService;
import org.undersigned.base.Ids;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.directory.PartyService;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.SettableClock;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unpacked;
import org.undersigned.testing.Unwritten;

/** What is dropped after ninety days, what stays, and what can still be done. */
@ServiceTest
class RowsExpiryTest {

    private static final String[] TABLES = {"sheet_import", "import_line", "import_cells", "party", "party_source"};
    private static final Duration ALMOST = Duration.ofDays(90).minusMinutes(5);

    @Autowired
    private RowsExpiry expiry;

    @Autowired
    private ImportService imports;

    @Autowired
    private ErrorSheet errors;

    @Autowired
    private IntakeFixture fixture;

    @Autowired
    private PartyService parties;

    @Autowired
    private TrailService trail;

    @Autowired
    private Database database;

    @Autowired
    private SettableClock clock;

    private UUID campaign = new UUID(0, 0);

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
    void keepsTheRowsForNinetyDays() {
        var id = fixture.checkedNames(campaign, IntakeFixture.fresh("Ada Quill"));
        clock.advance(ALMOST);

        expiry.expire();

        assertThat(imports.facts(id).isWithoutRows()).isFalse();
        assertThat(imports.line(id, 1).cells()).isNotEmpty();
        assertThat(imports.sample(id, 1)).hasSize(1);
    }

    @Test
    void dropsFileAndCellsAndLeavesWhatWasSaidAndDone() {
        var ada = IntakeFixture.fresh("Ada Quill");
        var id = fixture.checkedNames(campaign, ada, "Anonymous", ada);
        imports.decide(id, 3, Decision.USE_MATCH);
        fixture.apply(id);
        var before = imports.lines(LineFilter.of(id), 0, 10);
        var counts = imports.counts(id);

        pass90Days();

        assertThat(kept(id)).containsExactly(0, 0, 0);
        assertThat(imports.facts(id).plan().headings()).containsExactly("");
        assertThat(imports.lines(LineFilter.of(id), 0, 10))
                .isEqualTo(
                        before.stream().map(line -> line.withCells(List.of())).toList());
        assertThat(imports.counts(id)).isEqualTo(counts);
        assertThat(imports.lines(LineFilter.of(id).withText("Quill"), 0, 10)).hasSize(2);
        assertThat(imports.facts(id))
                .returns(ImportState.APPLIED, ImportFacts::state)
                .returns(3, ImportFacts::lines)
                .extracting(ImportFacts::rowsGoneAt)
                .isNotNull();
        assertThat(trail.history("import", id, 1))
                .extracting(TrailRow::verb)
                .containsExactly("intake.import.rows-dropped");
    }

    @Test
    void dropsThemOnce() {
        var id = fixture.checkedNames(campaign, IntakeFixture.fresh("Ada Quill"));
        pass90Days();
        var after = imports.facts(id);
        clock.advance(Duration.ofDays(1));

        expiry.expire();

        assertThat(imports.facts(id)).isEqualTo(after);
        assertThat(trail.history("import", id, 20))
                .extracting(TrailRow::verb)
                .containsOnlyOnce("intake.import.rows-dropped");
    }

    @Test
    void dropsCellsThatWereKeptBeforeTheyWereSealed() {
        var id = fixture.checkedNames(campaign, IntakeFixture.fresh("Ada Quill"));
        database.jdbc().update("update import_line set cells = '[\"Ada\"]' where import_id = ?", UuidBytes.of(id));

        pass90Days();

        assertThat(kept(id)).containsExactly(0, 0, 0);
        assertThat(database.count("import_line where import_id = ? and cells is not null", UuidBytes.of(id)))
                .isZero();
    }

    @Test
    void refusesToGoOnWithWhatWasNeverApplied() {
        var uploaded = fixture.uploadedNames(campaign, IntakeFixture.fresh("Ada Quill"));
        var checked = fixture.checkedNames(campaign, IntakeFixture.fresh("Ben Ochre"));
        pass90Days();

        assertGone(() -> fixture.check(uploaded, plan -> plan));
        assertGone(() -> fixture.checkInTheBackground(uploaded));
        assertGone(() -> imports.sample(uploaded, 1));
        assertGone(() -> imports.sheets(uploaded));
        assertGone(() -> fixture.check(checked, plan -> plan));
        assertGone(() -> imports.chooseSheet(checked, imports.facts(checked).version(), "rows"));
        assertGone(() -> imports.decide(checked, 1, Decision.SKIP));
        assertGone(() -> imports.decide(LineFilter.of(checked), Decision.SKIP));
        assertGone(() -> fixture.apply(checked));
    }

    @Test
    void waitsUntilWhatWasEnteredLateCannotBeUndoneAnyMore() {
        var id = fixture.checkedNames(campaign, IntakeFixture.fresh("Ada Quill"));
        clock.advance(Duration.ofDays(80));
        Staff.signIn(Role.COORDINATOR);
        fixture.apply(id);
        clock.advance(Duration.ofDays(20));
        expiry.expire();
        assertThat(imports.facts(id).isWithoutRows()).isFalse();

        clock.advance(Duration.ofDays(10).plusMinutes(1));
        expiry.expire();
        assertThat(imports.facts(id).isWithoutRows()).isTrue();
        assertRefused("intake.refused.undo-too-late", () -> fixture.undo(id));
    }

    @Test
    void undoesWhatWasEnteredAsLongAsTheRowsAreThere() {
        var id = fixture.applied(campaign, IntakeFixture.fresh("Ada Quill"));
        var party = fixture.line(id, 1).party();
        clock.advance(Duration.ofDays(29));
        expiry.expire();
        Staff.signIn(Role.COORDINATOR);

        fixture.undo(id);

        assertThat(parties.facts(List.of(party))).isEmpty();
        assertThat(imports.facts(id).state()).isEqualTo(ImportState.UNDONE);
    }

    @Test
    void endsAnUndoThatWasBrokenOff() {
        var id = fixture.applied(campaign, IntakeFixture.fresh("Ada Quill"));
        database.jdbc().update("update sheet_import set state = 'UNDOING' where id = ?", UuidBytes.of(id));

        pass90Days();

        assertThat(fixture.line(id, 1))
                .returns(Outcome.KEPT, ImportLine::outcome)
                .extracting(ImportLine::party)
                .isNotNull();
        assertThat(imports.facts(id).state()).isEqualTo(ImportState.UNDONE);
    }

    @Test
    void leavesOutWhatABrokenOffRunHasNotComeTo() {
        var id = fixture.applied(campaign, IntakeFixture.fresh("Ada Quill"), IntakeFixture.fresh("Ben Ochre"));
        breakOff(id);

        pass90Days();

        assertThat(fixture.lines(id))
                .extracting(ImportLine::outcome, ImportLine::outcomeReason)
                .first()
                .isEqualTo(tuple(Outcome.CREATED, null));
        assertThat(fixture.line(id, 2))
                .returns(Outcome.SKIPPED, ImportLine::outcome)
                .extracting(ImportLine::outcomeReason)
                .asString()
                .contains("was dropped");
        assertThat(imports.facts(id).state()).isEqualTo(ImportState.APPLIED);
        assertThat(imports.counts(id).lines()).isEqualTo(2);
    }

    @Test
    void leavesAloneWhatIsBeingWorkedOn() {
        var id = fixture.checkedNames(campaign, IntakeFixture.fresh("Ada Quill"));
        database.jdbc().update("""
                        insert into job (id, version, kind, subject_id, state, done_count, total_count, queued_at, beat)
                        values (?, 0, 'import.check', ?, 'RUNNING', 0, 0, current_timestamp, 0)
                        """, UuidBytes.of(Ids.next()), UuidBytes.of(id));

        pass90Days();
        assertThat(imports.facts(id).isWithoutRows()).isFalse();

        database.jdbc().update("update job set state = 'DONE' where subject_id = ?", UuidBytes.of(id));
        expiry.expire();
        assertThat(imports.facts(id).isWithoutRows()).isTrue();
    }

    @Test
    void saysInTheErrorSheetThatTheRestIsGone() {
        var id = fixture.checkedNames(campaign, IntakeFixture.fresh("Ada Quill"), "Anonymous");
        pass90Days();

        assertThat(Unpacked.text(errors.of(id)))
                .contains("Anonymous", "An anonymous signatory is nobody who can be printed.", "Dropped on ");
    }

    private void pass90Days() {
        clock.advance(Duration.ofDays(90));
        expiry.expire();
    }

    /** As a server leaves it that stops in the middle. */
    private void breakOff(UUID id) {
        database.jdbc()
                .update("update sheet_import set state = 'APPLYING', applied_at = null where id = ?", UuidBytes.of(id));
        database.jdbc()
                .update("update import_line set outcome = null where import_id = ? and line_no = 2", UuidBytes.of(id));
    }

    /** How many rows with cells, files and pieces of files there are. */
    private List<Integer> kept(UUID id) {
        return Arrays.asList(
                database.count("import_cells where import_id = ?", UuidBytes.of(id)),
                database.count(
                        "stored_file where id = (select file_id from sheet_import where id = ?)", UuidBytes.of(id)),
                database.count(
                        "stored_file_piece where file_id = (select file_id from sheet_import where id = ?)",
                        UuidBytes.of(id)));
    }

    private void assertGone(ThrowingCallable call) {
        assertRefused("intake.refused.rows-gone", call);
    }

    private void assertRefused(String key, ThrowingCallable call) {
        Unwritten.in(database, TABLES).whenRefused(key, call);
    }
}
