package org.undersigned.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.access.StaffUser;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** Runs that were broken off go on where they stopped. */
@ServiceTest
class ImportResumeTest {

    @Autowired
    private ImportRuns runs;

    @Autowired
    private ImportService imports;

    @Autowired
    private IntakeFixture fixture;

    @Autowired
    private Database database;

    private final StaffUser robin = Staff.with("Robin", Role.CAMPAIGNER);
    private UUID campaign;

    @BeforeEach
    void signInAndOpenACampaign() {
        Staff.signIn(robin);
        campaign = fixture.campaign();
    }

    /** As after a stop of the product in the middle: some lines are done, others have no outcome yet. */
    @Test
    void goesOnWithTheRowsToWhichNothingHasBeenDone() {
        var id = fixture.checkedNames(
                campaign, IntakeFixture.fresh("Ada Quill"), IntakeFixture.fresh("Ben Ochre"), "311");
        fixture.apply(id);
        var created = fixture.line(id, 1).party();
        breakOff(id, "APPLYING", "outcome = null, decision = 'CREATE'", 3);

        fixture.apply(id);

        assertThat(fixture.lines(id)).extracting(ImportLine::outcome).containsOnly(Outcome.CREATED);
        assertThat(fixture.line(id, 1).party()).isEqualTo(created);
        assertThat(imports.facts(id).state()).isEqualTo(ImportState.APPLIED);
    }

    @Test
    void goesOnWithAnUndoThatWasBrokenOff() {
        var id = fixture.applied(campaign, IntakeFixture.fresh("Ada Quill"), IntakeFixture.fresh("Ben Ochre"));
        breakOff(id, "UNDOING", "outcome = 'UNDONE'", 2);
        fixture.undo(id);
        assertThat(fixture.lines(id)).extracting(ImportLine::outcome).containsOnly(Outcome.UNDONE);
        assertThat(imports.facts(id).state()).isEqualTo(ImportState.UNDONE);
    }

    /** Both have seen the same broken run; of two who go on, one is told that the import has moved. */
    @Test
    void letsOneOfTwoGoOn() throws Exception {
        var id = fixture.checkedNames(campaign, IntakeFixture.fresh("Ada Quill"), IntakeFixture.fresh("Ben Ochre"));
        imports.decide(id, 2, Decision.SKIP);
        fixture.apply(id);
        breakOff(id, "APPLYING", "outcome = null, decision = 'CREATE'", 2);
        var seen = imports.facts(id).version();
        var before = parties(id);

        try (var threads = Executors.newFixedThreadPool(2)) {
            var both = List.<Callable<Boolean>>of(() -> goesOn(id, seen), () -> goesOn(id, seen));
            assertThat(threads.invokeAll(both).stream().filter(ImportResumeTest::began))
                    .hasSize(1);
        }
        fixture.awaitEnd(id);

        assertThat(imports.facts(id).state()).isEqualTo(ImportState.APPLIED);
        assertThat(parties(id)).isEqualTo(before + 1);
    }

    private boolean goesOn(UUID id, long seen) {
        return Staff.as(robin, () -> {
            try {
                runs.apply(id, seen);
                return true;
            } catch (Refusal refusal) {
                return false;
            }
        });
    }

    private static boolean began(Future<Boolean> run) {
        try {
            return run.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private long parties(UUID id) {
        return fixture.lines(id).stream()
                .map(ImportLine::party)
                .filter(Objects::nonNull)
                .count();
    }

    private void breakOff(UUID id, String state, String line, int number) {
        database.jdbc().update("update sheet_import set state = ? where id = ?", state, UuidBytes.of(id));
        database.jdbc()
                .update(
                        "update import_line set " + line + " where import_id = ? and line_no = ?",
                        UuidBytes.of(id),
                        number);
    }
}
