package org.undersigned.advertising.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.advertising.kill.KillDetails;
import org.undersigned.advertising.kill.KillService;
import org.undersigned.advertising.order.OrderFixture;
import org.undersigned.advertising.placement.CopyAlarmService;
import org.undersigned.advertising.placement.LostName;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** As long as a page waits for an ad, copy that has lost a name is told of. */
@ServiceTest
class CopyAlarmTest {

    @Autowired
    private PlacementFixture fixture;

    @Autowired
    private OrderFixture orders;

    @Autowired
    private CopyAlarmService alarms;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private KillService kills;

    private PlacementFixture.Ready ready;

    @BeforeEach
    void prepare() {
        Staff.signIn(Role.COORDINATOR);
        ready = fixture.ready();
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void tellsOfCopyThatHasLostANameWithThePageThatWaits() {
        assertThat(alarms.waiting(ready.campaign())).isEmpty();

        signatures.withdraw(ready.ada());

        assertThat(alarms.waiting(ready.campaign())).singleElement().satisfies(alarm -> {
            assertThat(alarm.copy().copy()).isEqualTo(ready.copy());
            assertThat(alarm.names()).containsExactly(new LostName("Ada Abel", "Withdrawn"));
            assertThat(alarm.page().id()).isEqualTo(ready.insertion());
            assertThat(alarm.until()).isPresent();
        });
    }

    @Test
    void isSilentOnceTheNameIsLeftOut() {
        signatures.withdraw(ready.ada());
        fixture.withoutNames(ready, 1);

        assertThat(alarms.waiting(ready.campaign())).isEmpty();
    }

    @Test
    void isSilentWhereNoPageWaits() {
        signatures.withdraw(ready.ada());
        kills.kill(ready.insertion(), orders.seen(ready.order()), new KillDetails("Pat Rep", "No money", null));

        assertThat(alarms.waiting(ready.campaign())).isEmpty();
    }

    @Test
    void leavesWhatIsPlacedToItsOwnAlarm() {
        fixture.submitted(ready);
        UUID more = orders.sent(ready.campaign()).insertion();
        signatures.withdraw(ready.ada());

        assertThat(more).isNotEqualTo(ready.insertion());
        assertThat(alarms.waiting(ready.campaign())).isEmpty();
    }
}
