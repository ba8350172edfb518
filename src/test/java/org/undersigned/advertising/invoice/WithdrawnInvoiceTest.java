package org.undersigned.advertising.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.advertising.OrderSteps;
import org.undersigned.advertising.budget.BudgetKind;
import org.undersigned.advertising.budget.BudgetService;
import org.undersigned.advertising.order.OrderFixture;
import org.undersigned.advertising.order.OrderFixture.Made;
import org.undersigned.base.money.Money;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** An invoice that the paper takes back asks for nothing any more, and stays to be read. */
@ServiceTest
class WithdrawnInvoiceTest {

    private static final Money NOTHING = Money.of("0.00", "USD");
    private static final Money SURCHARGE = Money.of("6457.50", "USD");
    private static final Money TOO_MUCH = OrderFixture.PRICE.plus(SURCHARGE);
    private static final Withdrawal REPLACED = new Withdrawal(" Billed with a surcharge ", " INV-2 ");

    @Autowired
    private InvoiceFixture fixture;

    @Autowired
    private OrderSteps steps;

    @Autowired
    private OrderFixture orders;

    @Autowired
    private InvoiceService invoices;

    @Autowired
    private FindingService findings;

    @Autowired
    private BudgetService budgets;

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
    void endsTheDisputeAboutAnInvoiceThatAnotherOneReplaces() {
        var made = orders.filed(campaign);
        var wrong = disputed(made);
        var right = fixture.billed(made, "INV-2", OrderFixture.PRICE);
        fixture.approve(right, made);
        fixture.pay(right, made, OrderFixture.PRICE);
        fixture.refused().whenRefused("advertising.invoice.refused.mismatch", () -> fixture.approve(wrong, made));

        withdraw(wrong, made);

        assertThat(fixture.row(wrong, made))
                .returns(InvoiceState.WITHDRAWN, InvoiceRow::state)
                .returns(new Withdrawal("Billed with a surcharge", "INV-2"), InvoiceRow::withdrawn)
                .returns("It bills more than was ordered", InvoiceRow::disputed)
                .returns(TOO_MUCH, InvoiceRow::total)
                .returns(NOTHING, InvoiceRow::outstanding);
        assertSums(OrderFixture.PRICE, NOTHING, OrderFixture.PRICE);
        assertThat(waiting()).isEmpty();
        assertThat(invoices.compare(right).getFirst().agrees()).isTrue();
    }

    @Test
    void countsNothingAlsoBeforeTheNextOneComes() {
        var made = orders.filed(campaign);
        var wrong = disputed(made);
        assertSums(TOO_MUCH, TOO_MUCH, NOTHING);

        withdraw(wrong, made);

        assertSums(NOTHING, NOTHING, NOTHING);
        assertThat(fixture.sum(campaign, BudgetKind.COMMITTED)).isEqualTo(OrderFixture.PRICE);
        assertThat(budgets.entries(campaign, 2))
                .allSatisfy(entry -> assertThat(entry.posting())
                        .returns(TOO_MUCH.negated(), posting -> posting.sum())
                        .satisfies(posting ->
                                assertThat(posting.about()).isEqualTo("Invoice INV-1 taken back by the paper")));
        var right = fixture.billed(made, "INV-2", OrderFixture.PRICE);
        fixture.approve(right, made);
        assertSums(OrderFixture.PRICE, NOTHING, NOTHING);
    }

    @Test
    void leavesWhatWasPrepaidToTheInvoiceInItsPlace() {
        var made = orders.prepaidAndFiled(campaign, OrderFixture.PRICE);
        var wrong = fixture.billed(made, "INV-1", OrderFixture.PRICE);
        fixture.match(wrong, made);
        withdraw(wrong, made);
        assertThat(fixture.row(wrong, made).sums().prepaid()).isEmpty();

        var right = fixture.billed(made, "INV-2", OrderFixture.PRICE);
        fixture.approve(right, made);
        fixture.settle(right, made);

        assertThat(fixture.row(right, made).state()).isEqualTo(InvoiceState.PAID);
        assertSums(OrderFixture.PRICE, NOTHING, OrderFixture.PRICE);
    }

    @Test
    void releasesARestThatWaitedForIt() {
        var made = orders.filed(campaign);
        var part = Money.of("30000.00", "USD");
        var first = fixture.billed(made, "INV-1", part);
        var second = fixture.billed(made, "INV-2", OrderFixture.PRICE.minus(part));
        fixture.approve(first, made);
        assertThat(fixture.sum(campaign, BudgetKind.COMMITTED)).isEqualTo(OrderFixture.PRICE);

        invoices.withdraw(second, fixture.seen(second, made), new Withdrawal("It was for another ad", ""));

        assertThat(fixture.sum(campaign, BudgetKind.COMMITTED)).isEqualTo(part);
    }

    @Test
    void hasAReasonAndDoesNotReplaceItself() {
        var made = orders.filed(campaign);
        var id = disputed(made);
        var seen = fixture.seen(id, made);

        refused("advertising.order.refused.no-reason", id, seen, new Withdrawal(" ", "INV-2"));
        refused("advertising.order.refused.too-long", id, seen, new Withdrawal("a".repeat(501), ""));
        refused("advertising.order.refused.too-long", id, seen, new Withdrawal("Wrong", "9".repeat(101)));
        refused("advertising.invoice.refused.replaces-itself", id, seen, new Withdrawal("Wrong", "inv-1"));
        refused("base.refused.conflict", id, seen - 1, REPLACED);
    }

    @Test
    void isNotTakenBackOnceItIsApprovedOrPaid() {
        var made = orders.filed(campaign);
        var id = fixture.approved(made);
        refused("advertising.invoice.refused.arrow", id, fixture.seen(id, made), REPLACED);
        fixture.pay(id, made, OrderFixture.PRICE);
        refused("advertising.invoice.refused.arrow", id, fixture.seen(id, made), REPLACED);
    }

    @Test
    void isNeitherCorrectedNorCreditedAnyMore() {
        var made = orders.filed(campaign);
        var id = disputed(made);
        withdraw(id, made);

        fixture.refused()
                .whenRefused(
                        "advertising.invoice.refused.settled",
                        () -> invoices.correct(id, fixture.seen(id, made), fixture.details(fixture.line(made))));
        fixture.refused()
                .whenRefused(
                        "advertising.invoice.refused.no-invoice",
                        () -> findings.credit(
                                FoundError.ofBilling(made.insertion(), id, "Billed for a Sunday"), SURCHARGE));
    }

    private UUID disputed(Made made) {
        var id = fixture.billed(made, "INV-1", TOO_MUCH);
        invoices.dispute(id, fixture.seen(id, made), "It bills more than was ordered");
        return id;
    }

    private void withdraw(UUID id, Made made) {
        invoices.withdraw(id, fixture.seen(id, made), REPLACED);
    }

    private void refused(String why, UUID id, long seen, Withdrawal withdrawal) {
        fixture.refused().whenRefused(why, () -> invoices.withdraw(id, seen, withdrawal));
    }

    private List<InvoiceRow> waiting() {
        return invoices.waiting(campaign);
    }

    private void assertSums(Money invoiced, Money disputed, Money paid) {
        assertThat(fixture.sum(campaign, BudgetKind.INVOICED)).as("invoiced").isEqualTo(invoiced);
        assertThat(fixture.sum(campaign, BudgetKind.DISPUTED)).as("disputed").isEqualTo(disputed);
        assertThat(fixture.sum(campaign, BudgetKind.PAID)).as("paid").isEqualTo(paid);
    }
}
