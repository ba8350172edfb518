package org.undersigned.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.access.StaffUser;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** Runs that were broken off go on where they stopped. */
@ServiceTest
class ImportResumeTest {

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

    private void breakOff(UUID id, String state, String line, int number) {
        database.jdbc().update("update sheet_import set state = ? where id = ?", state, UuidBytes.of(id));
        database.jdbc()
                .update(
                        "update import_line set " + line + " where import_id = ? and line_no = ?",
                        UuidBytes.of(id),
                        number);
    }
}
