package org.undersigned.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.base.Conflict;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.work.JobState;

@ServiceTest
class BackgroundCheckTest {

    @Autowired
    private BackgroundCheck background;

    @Autowired
    private ImportService imports;

    @Autowired
    private IntakeFixture fixture;

    @Autowired
    private Database database;

    private UUID campaign;

    @BeforeEach
    void signInAndOpenACampaign() {
        Staff.signIn(Role.CAMPAIGNER);
        campaign = fixture.campaign();
    }

    @Test
    void proposesTheSameAsACheckThatSomebodyWaitsFor() {
        var name = IntakeFixture.fresh("Ada Quill");
        var id = fixture.checkedNames(campaign, name, IntakeFixture.fresh("Ben Ochre"), name, "Anonymous");
        var proposed = fixture.lines(id);

        fixture.checkInTheBackground(id);

        assertThat(background.latest(id)).hasValueSatisfying(job -> {
            assertThat(job.state()).isEqualTo(JobState.DONE);
            assertThat(job.done()).isEqualTo(job.total()).isEqualTo(2);
        });
        assertThat(imports.facts(id).state()).isEqualTo(ImportState.CHECKED);
        assertThat(fixture.lines(id)).isEqualTo(proposed);
    }

    @Test
    void tellsOfACheckThatWasBrokenOffUntilAnotherSheetIsChosen() {
        var id = fixture.checkedNames(campaign, IntakeFixture.fresh("Ada Quill"));
        fixture.checkInTheBackground(id);
        assertThat(background.brokenOff(id)).isEmpty();
        database.jdbc().update("update job set state = 'FAILED' where subject_id = ?", UuidBytes.of(id));
        database.jdbc().update("update sheet_import set state = 'UPLOADED' where id = ?", UuidBytes.of(id));
        assertThat(background.brokenOff(id)).isPresent();

        var facts = imports.facts(id);
        imports.chooseSheet(id, facts.version(), facts.sheet());

        assertThat(background.brokenOff(id)).isEmpty();
    }

    @Test
    void keepsTheReviewWhenTheNewOneIsRefused() {
        var id = fixture.checkedNames(campaign, IntakeFixture.fresh("Ada Quill"));
        var seen = imports.facts(id);
        var elsewhere = IntakeFixture.recording(fixture.letter(fixture.campaign()));

        assertThatThrownBy(() -> background.start(id, seen.version(), elsewhere.apply(seen.plan())))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("intake.refused.other-campaign"));
        assertThatThrownBy(() -> background.start(id, seen.version() - 1, seen.plan()))
                .isInstanceOf(Conflict.class);
        assertThat(background.latest(id)).isEmpty();
        assertThat(imports.facts(id)).isEqualTo(seen);
        assertThat(imports.counts(id).lines()).isEqualTo(1);
    }
}
