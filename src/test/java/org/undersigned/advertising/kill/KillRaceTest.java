package org.undersigned.advertising.kill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.undersigned.access.Role;
import org.undersigned.advertising.OrderSteps;
import org.undersigned.advertising.insertion.Insertion;
import org.undersigned.advertising.insertion.InsertionState;
import org.undersigned.advertising.order.OrderFixture;
import org.undersigned.advertising.order.OrderFixture.Made;
import org.undersigned.advertising.print.PaymentDetails;
import org.undersigned.advertising.print.PrintService;
import org.undersigned.base.Conflict;
import org.undersigned.base.store.LostRace;
import org.undersigned.testing.Meanwhile;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** Of two people who change two insertions of one order at once, the second looks at what the first has done. */
@ServiceTest
class KillRaceTest {

    private static final KillDetails DETAILS = new KillDetails("Pat Rep", "The letter has changed", null);

    @Autowired
    private OrderSteps steps;

    @Autowired
    private OrderFixture fixture;

    @Autowired
    private KillService kills;

    @Autowired
    private PrintService print;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private EntityManager session;

    private Made one;
    private Made other;

    @BeforeEach
    void prepare() {
        Staff.signIn(Role.COORDINATOR);
        var campaign = steps.campaign();
        one = fixture.drafted(campaign);
        var edition = fixture.editionOf(one);
        UUID second = fixture.book(one.order(), fixture.insertion(edition));
        other = new Made(one.order(), second);
        fixture.sent(one);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void isRefusedWhileAnotherInsertionOfTheOrderIsCalledOff() {
        var seen = fixture.seen(other);
        try (var second = new Meanwhile(OrderFixture.SECOND)) {
            var killing = transaction.execute(status -> {
                kills.kill(one.insertion(), fixture.seen(one), DETAILS);
                return second.waits(() -> kills.kill(other.insertion(), seen, DETAILS));
            });
            assertThatThrownBy(() -> killing.get(Meanwhile.LONGEST.toSeconds(), TimeUnit.SECONDS))
                    .matches(lost -> LostRace.isForANewerVersion(lost) || LostRace.isBehind(lost));
        }
        assertThat(kills.kills(one.order())).extracting(KillRow::number).containsExactly(1);

        kills.kill(other.insertion(), fixture.seen(other), DETAILS);

        assertThat(kills.kills(one.order())).extracting(KillRow::number).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void isNotPaidForWhereItWasCalledOffAfterItWasRead() {
        var seen = fixture.seen(one);
        try (var other = Executors.newSingleThreadExecutor()) {
            assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                        assertThat(session.find(Insertion.class, one.insertion())
                                        .state())
                                .isEqualTo(InsertionState.BOOKED);
                        CompletableFuture.runAsync(
                                        () -> Staff.as(
                                                OrderFixture.SECOND, () -> kills.kill(one.insertion(), seen, DETAILS)),
                                        other)
                                .join();
                        print.prepay(
                                one.insertion(),
                                seen,
                                new PaymentDetails(OrderFixture.PRICE, fixture.past(), "Wire 12"));
                    }))
                    .isInstanceOf(Conflict.class);
        }
        assertThat(print.prepayments(one.order())).isEmpty();
    }
}
