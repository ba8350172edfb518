package org.undersigned.advertising.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.advertising.order.OrderFixture;
import org.undersigned.advertising.placement.LostName;
import org.undersigned.advertising.placement.NamesAlarm;
import org.undersigned.advertising.placement.NamesAlarmService;
import org.undersigned.advertising.placement.PlacementState;
import org.undersigned.advertising.print.PrintService;
import org.undersigned.signature.HoldService;
import org.undersigned.signature.SignatureCards;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** Which ads carry names that may not be printed any more. */
@ServiceTest
class NamesAlarmTest {

    @Autowired
    private PlacementFixture fixture;

    @Autowired
    private NamesAlarmService alarms;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private HoldService holds;

    @Autowired
    private SignatureCards cards;

    @Autowired
    private PrintService print;

    @Autowired
    private OrderFixture orders;

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
    void isSilentAsLongAsEachNameStands() {
        var placement = fixture.released(ready);

        assertThat(alarms.of(placement)).isEmpty();
        assertThat(alarms.byInsertion(ready.campaign())).isEmpty();
    }

    @Test
    void tellsOfANameThatIsHeldAndFallsSilentWhenItIsLetGo() {
        var placement = fixture.released(ready);
        holds.hold(ready.ada(), cards.card(ready.ada()).version(), "Her office asks for a day");

        assertThat(alarms.of(placement)).get().satisfies(alarm -> {
            assertThat(alarm.names()).containsExactly(new LostName("Ada Abel", "Held"));
            assertThat(alarm.until()).isPresent();
        });
        assertThat(alarms.byInsertion(ready.campaign())).containsOnlyKeys(ready.insertion());
        assertThat(alarms.among(List.of(fixture.facts(placement)))).containsOnlyKeys(placement);

        holds.lift(ready.ada(), cards.card(ready.ada()).version(), "Her office agrees");

        assertThat(alarms.of(placement)).isEmpty();
    }

    @Test
    void speaksOfTheReleasedAdAndNotOfTheOneThatFollows() {
        var placement = fixture.released(ready);
        signatures.withdraw(ready.ada());
        fixture.submittedAs(fixture.withoutNames(ready, 1), ready);

        assertThat(alarms.inInsertion(ready.insertion()))
                .map(NamesAlarm::placement)
                .hasValueSatisfying(placed -> assertThat(placed.id()).isEqualTo(placement));
    }

    @Test
    void speaksOfAPageThatThePaperHasUntilItTakesTheOneThatReplacesIt() {
        var first = fixture.released(ready);
        print.acceptMaterial(ready.insertion(), orders.seen(ready.order()));
        signatures.withdraw(ready.ada());
        var second = fixture.submittedAs(fixture.withoutNames(ready, 1), ready);
        fixture.take(second);

        assertThat(fixture.facts(first).state()).isEqualTo(PlacementState.REJECTED);
        assertThat(alarms.of(first)).map(NamesAlarm::count).contains(1);
        assertThat(alarms.byInsertion(ready.campaign())).containsOnlyKeys(ready.insertion());
        assertThat(alarms.inInsertion(ready.insertion()))
                .map(NamesAlarm::placement)
                .hasValueSatisfying(placed -> assertThat(placed.id()).isEqualTo(first));
        assertThat(alarms.among(List.of(fixture.facts(first), fixture.facts(second))))
                .containsOnlyKeys(first);

        print.acceptMaterial(ready.insertion(), orders.seen(ready.order()));

        assertThat(alarms.of(first)).isEmpty();
        assertThat(alarms.byInsertion(ready.campaign())).isEmpty();
    }

    @Test
    void isSilentOfAnAdThatWasReplacedBeforeThePaperHadItsPage() {
        var first = fixture.proofApproved(ready);
        signatures.withdraw(ready.ada());
        fixture.submittedAs(fixture.withoutNames(ready, 1), ready);

        assertThat(alarms.of(first)).isEmpty();
        assertThat(alarms.byInsertion(ready.campaign())).isEmpty();
    }

    @Test
    void isSilentOnceTheAdIsPrinted() {
        var lately = fixture.readyToRun();
        var placement = fixture.released(lately);
        print.acceptMaterial(lately.insertion(), orders.seen(lately.order()));
        print.reportRun(lately.insertion(), orders.seen(lately.order()), orders.run());

        signatures.withdraw(lately.ada());

        assertThat(alarms.of(placement)).isEmpty();
        assertThat(alarms.inInsertion(lately.insertion())).isEmpty();
    }
}
