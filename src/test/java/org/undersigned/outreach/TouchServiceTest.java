package org.undersigned.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.audit.TrailService;
import org.undersigned.base.Ids;
import org.undersigned.base.Refusal;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

@ServiceTest
class TouchServiceTest {

    @Autowired
    private TouchService touches;

    @Autowired
    private OutreachFixture fixture;

    @Autowired
    private TrailService trail;

    @Autowired
    private Database database;

    @Autowired
    private Clock clock;

    private UUID campaign;

    @BeforeEach
    void signIn() {
        campaign = fixture.campaign();
        Staff.signIn(Role.CAMPAIGNER);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    static TouchDetails call(Instant at) {
        return new TouchDetails(
                Channel.PHONE,
                Direction.WE_TO_THEM,
                "Jane Roe",
                null,
                Outcome.WILL_COME_BACK,
                "Her daughter is ill",
                at);
    }

    @Test
    void listsTouchesLatestFirst() {
        var participation = fixture.identified(campaign);
        var now = clock.instant();
        touches.log(participation.id(), call(now.minus(2, ChronoUnit.DAYS)));
        touches.log(participation.id(), call(now));
        touches.log(participation.id(), call(now.minus(1, ChronoUnit.DAYS)));

        assertThat(touches.touches(participation.id(), 2))
                .extracting(TouchRow::at)
                .containsExactly(now, now.minus(1, ChronoUnit.DAYS));
        assertThat(touches.touches(participation.id(), 50).getLast())
                .returns("Jane Roe", TouchRow::representative)
                .returns("Her daughter is ill", TouchRow::note)
                .returns(Outcome.WILL_COME_BACK, TouchRow::outcome);
        assertThat(fixture.row(participation.id()).lastTouch()).isEqualTo(now);
    }

    @Test
    void leavesTheVersionAloneSoThatNobodysFormIsSpoiled() {
        var participation = fixture.identified(campaign);

        touches.log(participation.id(), call(clock.instant()));

        assertThat(fixture.row(participation.id()).version()).isEqualTo(participation.version());
    }

    @Test
    void tellsTheTrailOfATouchButNotItsNote() {
        var participation = fixture.identified(campaign);

        touches.log(participation.id(), call(clock.instant()));

        var entry = trail.history("participation", participation.id(), 1).getFirst();
        assertThat(entry.verb()).isEqualTo("outreach.touch.logged");
        assertThat(entry.subject().label()).isEqualTo(participation.name());
        assertThat(entry.particulars()).extracting("name").contains("channel", "outcome", "touch-note");
        assertThat(entry.toString()).doesNotContain("daughter", "Jane Roe");
    }

    @Test
    void refusesATouchInTheFutureOrWithNobody() {
        var participation = fixture.identified(campaign);
        var tomorrow = call(clock.instant().plus(1, ChronoUnit.DAYS));
        var before = database.fingerprint("touch");

        assertThatThrownBy(() -> touches.log(participation.id(), tomorrow))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("outreach.refused.touch-in-future"));
        assertThatThrownBy(() -> touches.log(Ids.next(), call(clock.instant())))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("outreach.refused.unknown-participation"));
        assertThat(database.fingerprint("touch")).isEqualTo(before);
    }
}
