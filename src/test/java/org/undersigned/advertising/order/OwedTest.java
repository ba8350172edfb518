package org.undersigned.advertising.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.advertising.OrderSteps;
import org.undersigned.advertising.budget.BudgetKind;
import org.undersigned.advertising.budget.BudgetService;
import org.undersigned.advertising.insertion.InsertionState;
import org.undersigned.advertising.print.PrintService;
import org.undersigned.advertising.terms.InsertionDetails;
import org.undersigned.base.money.Money;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** What a paper is owed while an order changes. */
@ServiceTest
class OwedTest {

    private static final Money CHEAPER = Money.of("10000", "USD");

    @Autowired
    private OrderSteps steps;

    @Autowired
    private OrderFixture fixture;

    @Autowired
    private OrderService orders;

    @Autowired
    private InsertionBooking booking;

    @Autowired
    private InsertionService insertions;

    @Autowired
    private PrintService print;

    @Autowired
    private BudgetService money;

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
    void staysWhatThePaperHasUntilACheaperRevisionIsSent() {
        var made = fixture.sent(campaign);
        cheaper(made);
        assertThat(committed()).isEqualTo(OrderFixture.PRICE);

        fixture.send(made.order());
        assertThat(committed()).isEqualTo(CHEAPER);
    }

    @Test
    void isTheWholePriceOfWhatIsCalledOffLateBesideACheaperRevision() {
        var made = fixture.accepted(campaign);
        steps.writeNext(made.order());
        steps.killLate(made.insertion());

        assertThat(committed()).isEqualTo(OrderFixture.PRICE);
    }

    @Test
    void isStillToldOfWhatALaterRevisionLeavesOut() {
        var past = fixture.past();
        var ahead = fixture.ahead();
        var made = fixture.weeksAgo(() -> fixture.drafted(campaign, edition -> on(edition, past)));
        var other = fixture.weeksAgo(() -> fixture.book(made.order(), on(edition(made, 1), ahead)));
        fixture.weeksAgo(() -> fixture.sent(made));
        steps.accept(made);
        steps.killLate(made.insertion());
        steps.writeNext(made.order());
        steps.send(made.order());

        assertThat(insertions.insertion(made.insertion()).state()).isEqualTo(InsertionState.CANCELLED_LATE);
        assertThat(insertions.insertion(made.insertion()).price()).contains(OrderFixture.PRICE);
        assertThat(insertions.ofOrder(made.order()))
                .extracting(InsertionFacts::id)
                .containsExactlyInAnyOrder(made.insertion(), other);
        assertThat(committed()).isEqualTo(OrderFixture.PRICE.plus(OrderFixture.PRICE));
    }

    private InsertionDetails on(UUID edition, LocalDate day) {
        return OrderFixture.insertion(edition, day, fixture.stated(OrderFixture.PRICE));
    }

    private void cheaper(OrderFixture.Made made) {
        var edition = edition(made, 1);
        steps.writeNext(made.order());
        booking.rebook(
                made.order(),
                2,
                fixture.last(made.order()).version(),
                made.insertion(),
                OrderFixture.insertion(edition, fixture.ahead(), fixture.stated(CHEAPER)));
        steps.approve(made.order());
    }

    private UUID edition(OrderFixture.Made made, int revision) {
        return orders.lines(made.order(), revision).getFirst().terms().details().paperEdition();
    }

    private Money committed() {
        return money.budgets(campaign).getFirst().totals().of(BudgetKind.COMMITTED);
    }
}
