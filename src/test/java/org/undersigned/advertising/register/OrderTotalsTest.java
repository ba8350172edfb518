package org.undersigned.advertising.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.advertising.OrderSteps;
import org.undersigned.advertising.order.OrderFixture;
import org.undersigned.advertising.order.OrderReview;
import org.undersigned.advertising.order.OrderSending;
import org.undersigned.advertising.order.OrderState;
import org.undersigned.base.money.Money;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** A list of orders comes to what is owed or will be, and tells what it leaves out. */
@ServiceTest
class OrderTotalsTest {

    @Autowired
    private OrderSteps steps;

    @Autowired
    private OrderFixture fixture;

    @Autowired
    private OrderReview review;

    @Autowired
    private OrderSending sending;

    @Autowired
    private OrderListService lists;

    private UUID campaign;

    @BeforeEach
    void prepare() {
        Staff.signIn(Role.COORDINATOR);
        campaign = steps.campaign();
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void leavesOutWhatWasCancelledOrDeclined() {
        fixture.drafted(campaign);
        fixture.sent(campaign);
        cancel(fixture.drafted(campaign).order());
        decline(fixture.submitted(campaign).order());

        assertThat(totals()).returns(4, OrderTotals::orders).returns(2, OrderTotals::notCounted);
        assertThat(totals().total()).isEqualTo(OrderFixture.PRICE.plus(OrderFixture.PRICE));
        var over = OrderFilter.all(campaign).withStates(Set.of(OrderState.CANCELLED));
        assertThat(lists.totals(over).getFirst())
                .returns(1, OrderTotals::notCounted)
                .returns(Money.of("0.00", "USD"), OrderTotals::total);
    }

    @Test
    void countsTheSpaceThatIsOwedOfAnOrderThatWasCancelledLate() {
        steps.killLate(fixture.accepted(campaign).insertion());

        assertThat(totals()).returns(0, OrderTotals::notCounted).returns(OrderFixture.PRICE, OrderTotals::total);
    }

    @Test
    void countsWhatThePaperHasWhereANextRevisionWasDeclined() {
        var made = fixture.sent(campaign);
        steps.writeNext(made.order());
        fixture.submit(made.order());
        decline(made.order());

        assertThat(totals()).returns(0, OrderTotals::notCounted).returns(OrderFixture.PRICE, OrderTotals::total);
    }

    private void cancel(UUID order) {
        var last = fixture.last(order);
        sending.cancel(order, last.number(), last.version(), "Not needed");
    }

    private void decline(UUID order) {
        Staff.as(OrderFixture.SECOND, () -> {
            var last = fixture.last(order);
            review.decline(order, last.number(), last.version(), "Too dear");
            return order;
        });
    }

    private OrderTotals totals() {
        return lists.totals(OrderFilter.all(campaign)).getFirst();
    }
}
