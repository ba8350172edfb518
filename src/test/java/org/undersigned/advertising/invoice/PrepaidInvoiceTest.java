package org.undersigned.advertising.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.access.StaffUser;
import org.undersigned.advertising.OrderSteps;
import org.undersigned.advertising.budget.BudgetKind;
import org.undersigned.advertising.budget.BudgetService;
import org.undersigned.advertising.order.OrderFixture;
import org.undersigned.advertising.order.OrderFixture.Made;
import org.undersigned.advertising.print.LapseService;
import org.undersigned.base.money.Money;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** What was prepaid for an ad settles the invoice that bills it; nothing is paid twice, and what is too much is owed back. */
@ServiceTest
class PrepaidInvoiceTest {

    private static final Money NOTHING = Money.of("0.00", "USD");
    private static final Money PART = Money.of("60000.00", "USD");
    private static final Money REST = Money.of("4575.00", "USD");
    private static final Money MORE = Money.of("1000.00", "USD");

    @Autowired
    private InvoiceFixture fixture;

    @Autowired
    private OrderSteps steps;

    @Autowired
    private OrderFixture orders;

    @Autowired
    private InvoiceService invoices;

    @Autowired
    private PrepaidService prepaid;

    @Autowired
    private FindingService findings;

    @Autowired
    private LapseService lapses;

    @Autowired
    private BudgetService budgets;

    private final StaffUser me = Staff.with("Cora", Role.COORDINATOR);
    private UUID campaign;

    @BeforeEach
    void prepare() {
        Staff.signIn(me);
        campaign = steps.campaign();
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void isSettledInOneStepWhereItWasPrepaidInWhole() {
        var made = orders.prepaidAndFiled(campaign, OrderFixture.PRICE);
        assertGone(OrderFixture.PRICE, NOTHING);
        var id = fixture.entered(made);
        fixture.refused().whenRefused("advertising.invoice.refused.arrow", () -> fixture.settle(id, made));
        fixture.approve(id, made);
        assertThat(fixture.row(made).outstanding()).isEqualTo(NOTHING);
        assertThat(fixture.row(made).sums().settled()).isEqualTo(OrderFixture.PRICE);
        assertThat(invoices.waiting(campaign)).extracting(InvoiceRow::id).containsExactly(id);
        fixture.refused()
                .whenRefused(
                        "advertising.invoice.refused.nothing-to-pay", () -> fixture.pay(id, made, OrderFixture.PRICE));

        fixture.settle(id, made);

        assertThat(fixture.row(made))
                .returns(InvoiceState.PAID, InvoiceRow::state)
                .returns(me.id(), InvoiceRow::stateBy)
                .returns(NOTHING, InvoiceRow::outstanding)
                .returns(null, InvoiceRow::paidOn);
        assertThat(fixture.row(made).sums().prepaid())
                .containsExactly(new PrepaidPart(made.insertion(), OrderFixture.PRICE, fixture.day(), "Wire 3"));
        assertGone(NOTHING, OrderFixture.PRICE);
        assertThat(fixture.sum(campaign, BudgetKind.INVOICED)).isEqualTo(OrderFixture.PRICE);
        assertThat(fixture.sum(campaign, BudgetKind.COMMITTED)).isEqualTo(OrderFixture.PRICE);
        assertThat(row(made).uses()).containsExactly(new PrepaidRow.Use("Invoice INV-1", OrderFixture.PRICE));
        assertThat(row(made).back()).isEqualTo(NOTHING);
        assertThat(budgets.entries(campaign, 2))
                .allSatisfy(entry -> assertThat(entry.by()).isEqualTo(me.id()))
                .extracting(entry -> entry.posting().about())
                .anyMatch(about -> about.equals("Invoice INV-1, $64,575.00 of it by prepayment"))
                .anyMatch(about -> about.endsWith("prepayment used for Invoice INV-1"));
        fixture.refused().whenRefused("advertising.invoice.refused.arrow", () -> fixture.settle(id, made));
    }

    @Test
    void isPaidForTheRestAloneWhereItWasPrepaidInPart() {
        var made = orders.prepaidAndFiled(campaign, PART);
        var id = fixture.approved(made);
        assertThat(fixture.row(made).outstanding()).isEqualTo(REST);
        fixture.refused().whenRefused("advertising.invoice.refused.left-to-pay", () -> fixture.settle(id, made));
        fixture.refused()
                .whenRefused("advertising.invoice.refused.other-sum", () -> fixture.pay(id, made, OrderFixture.PRICE));

        fixture.pay(id, made, REST);

        assertGone(NOTHING, OrderFixture.PRICE);
        assertThat(fixture.row(made).sums())
                .returns(PART, InvoiceSums::settled)
                .returns(REST, InvoiceSums::paid)
                .returns(NOTHING, InvoiceSums::outstanding);
    }

    @Test
    void leavesWhatWasPrepaidTooMuchToBePaidBack() {
        var made = orders.prepaidAndFiled(campaign, OrderFixture.PRICE.plus(MORE));
        assertThat(row(made).back()).isEqualTo(MORE);
        var id = fixture.approved(made);
        assertThat(row(made).back()).isEqualTo(MORE);

        fixture.settle(id, made);

        assertThat(row(made).back()).isEqualTo(MORE);
        assertThat(fixture.row(made).outstanding()).isEqualTo(NOTHING);
        assertGone(MORE, OrderFixture.PRICE);
    }

    @Test
    void isSettledBeforeAnotherOneOfTheSameAdThatWasApprovedLater() {
        var made = orders.prepaidAndFiled(campaign, Money.of("40000.00", "USD"));
        var first = fixture.billed(made, "INV-1", Money.of("30000.00", "USD"));
        var second = fixture.billed(made, "INV-2", Money.of("34575.00", "USD"));
        fixture.approve(second, made);
        assertThat(fixture.row(second, made).outstanding()).isEqualTo(NOTHING);
        fixture.approve(first, made);
        var rest = Money.of("24575.00", "USD");
        assertThat(fixture.row(second, made).outstanding()).isEqualTo(NOTHING);
        assertThat(fixture.row(first, made).outstanding()).isEqualTo(rest);

        fixture.pay(first, made, rest);
        assertGone(Money.of("34575.00", "USD"), Money.of("30000.00", "USD"));
        fixture.settle(second, made);

        assertGone(NOTHING, OrderFixture.PRICE);
        assertThat(row(made).back()).isEqualTo(NOTHING);
    }

    @Test
    void owesBackWhatIsCreditedOfWhatWasPrepaid() {
        var made = orders.prepaidAndFiled(campaign, OrderFixture.PRICE);
        findings.credit(InvoiceFixture.error(made, "A line is missing"), MORE);
        assertThat(row(made).back()).isEqualTo(MORE);
        var id = fixture.billed(made, "INV-1", OrderFixture.PRICE.minus(MORE));
        fixture.approve(id, made);

        findings.credit(InvoiceFixture.error(made, "Another line"), MORE);
        assertThat(row(made).back()).isEqualTo(MORE.plus(MORE));
        fixture.settle(id, made);
        assertThat(row(made).back()).isEqualTo(MORE.plus(MORE));
        assertThat(fixture.row(made).outstanding()).isEqualTo(NOTHING);

        findings.credit(InvoiceFixture.error(made, "A third line"), MORE);
        assertThat(row(made).back()).isEqualTo(MORE.plus(MORE));
        assertThat(fixture.row(made).outstanding()).isEqualTo(MORE.negated());
    }

    @Test
    void isSettledAsItIsWhereAnErrorIsMadeGood() {
        var made = orders.prepaidAndFiled(campaign, OrderFixture.PRICE);
        var id = fixture.approved(made);
        var free = orders.drafted(campaign, edition -> OrderFixture.inKind(orders.insertion(edition)));
        findings.makeGood(InvoiceFixture.error(made, "A line is missing"), free.insertion());

        fixture.settle(id, made);

        assertGone(NOTHING, OrderFixture.PRICE);
        assertThat(row(made).back()).isEqualTo(NOTHING);
    }

    @Test
    void owesAllBackOfAnAdThatDidNotRunOrWasCancelledInTime() {
        var cancelled = orders.sent(campaign);
        orders.prepay(cancelled, OrderFixture.PRICE);
        assertThat(row(cancelled).back()).isEqualTo(NOTHING);
        steps.kill(cancelled.insertion());
        assertThat(row(cancelled).back()).isEqualTo(OrderFixture.PRICE);
        var lapsed = orders.accepted(campaign);
        orders.prepay(lapsed, OrderFixture.PRICE);
        lapses.reportNotRun(lapsed.insertion(), orders.seen(lapsed), orders.notRun());

        assertThat(row(lapsed).back()).isEqualTo(OrderFixture.PRICE);
    }

    @Test
    void settlesTheInvoiceForSpaceThatWasCancelledLate() {
        var made = orders.accepted(campaign);
        orders.prepay(made, OrderFixture.PRICE);
        steps.killLate(made.insertion());
        assertThat(row(made).back()).isEqualTo(NOTHING);
        var id = fixture.billed(made, "INV-1", OrderFixture.PRICE);
        fixture.approve(id, made);

        fixture.settle(id, made);

        assertGone(NOTHING, OrderFixture.PRICE);
    }

    /** A dispute settles nothing, and what was prepaid is there for the invoice that comes in its place. */
    @Test
    void waitsForTheInvoiceThatComesInThePlaceOfOneInDispute() {
        var made = orders.prepaidAndFiled(campaign, OrderFixture.PRICE);
        var wrong = fixture.billed(made, "INV-1", OrderFixture.PRICE);
        invoices.dispute(wrong, fixture.seen(wrong, made), "It names another client");
        assertThat(row(made).back()).isEqualTo(NOTHING);
        var right = fixture.billed(made, "INV-2", OrderFixture.PRICE);
        fixture.approve(right, made);

        fixture.settle(right, made);

        assertGone(NOTHING, OrderFixture.PRICE);
        assertThat(fixture.row(wrong, made).outstanding()).isEqualTo(NOTHING);
    }

    @Test
    void isClosedWhereAllOfItIsCredited() {
        var made = orders.filed(campaign);
        var id = fixture.approved(made);
        findings.credit(InvoiceFixture.error(made, "It cannot be read"), OrderFixture.PRICE);

        fixture.settle(id, made);

        assertThat(fixture.row(made).state()).isEqualTo(InvoiceState.PAID);
        assertGone(NOTHING, NOTHING);
    }

    private void assertGone(Money before, Money settled) {
        assertThat(fixture.sum(campaign, BudgetKind.PREPAID)).as("prepaid").isEqualTo(before);
        assertThat(fixture.sum(campaign, BudgetKind.PAID)).as("paid").isEqualTo(settled);
    }

    private PrepaidRow row(Made made) {
        return prepaid.prepaid(made.order()).getFirst();
    }
}
