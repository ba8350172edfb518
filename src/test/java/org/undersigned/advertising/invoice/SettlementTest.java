package org.undersigned.advertising.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.advertising.OrderSteps;
import org.undersigned.advertising.budget.BudgetFixture;
import org.undersigned.advertising.budget.BudgetKind;
import org.undersigned.advertising.budget.BudgetService;
import org.undersigned.advertising.limit.OrderLimitService;
import org.undersigned.advertising.limit.OrderLimits;
import org.undersigned.advertising.order.OrderFixture;
import org.undersigned.base.money.Money;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** What the paper has billed and somebody has approved is owed, and no longer what was ordered. */
@ServiceTest
class SettlementTest {

    private static final Money NOTHING = Money.of("0.00", "USD");
    private static final Money BILLED = Money.of("63000.00", "USD");
    private static final Money REST = Money.of("1575.00", "USD");
    private static final Money CREDIT = Money.of("1000.00", "USD");

    @Autowired
    private InvoiceFixture fixture;

    @Autowired
    private OrderSteps steps;

    @Autowired
    private OrderFixture orders;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private BudgetFixture money;

    @Autowired
    private InvoiceService invoices;

    @Autowired
    private InvoiceApproval approval;

    @Autowired
    private FindingService findings;

    @Autowired
    private OrderLimitService limits;

    @Autowired
    private BudgetService budgets;

    @Autowired
    private Database database;

    private UUID campaign;

    @BeforeEach
    void prepare() {
        Staff.signIn(Role.COORDINATOR);
        campaign = steps.campaign();
        letPricesBeOff(campaign);
    }

    /** By five in a hundred. */
    private void letPricesBeOff(UUID in) {
        limits.decide(in, limits.limits(in), new OrderLimits(OrderFixture.USD, null, null, new BigDecimal("5")));
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void releasesWhatWasOrderedBeyondWhatIsBilledAndSaysWhyInTheLedger() {
        var made = orders.filed(campaign);
        assertSums(OrderFixture.PRICE, NOTHING, NOTHING);
        var id = fixture.billed(made, "INV-1", BILLED);
        assertSums(OrderFixture.PRICE, BILLED, NOTHING);

        fixture.approve(id, made, "");

        assertSums(BILLED, BILLED, NOTHING);
        assertThat(fixture.sum(campaign, BudgetKind.PLANNED)).isEqualTo(OrderFixture.PRICE);
        assertThat(budgets.entries(campaign, 1).getFirst().posting())
                .returns(BudgetKind.COMMITTED, posting -> posting.kind())
                .returns(REST.negated(), posting -> posting.sum())
                .satisfies(posting -> assertThat(posting.about()).contains(", insertion 1: Invoice INV-1 approved"));
        assertThat(budgets.entries(campaign, 20))
                .extracting(entry -> entry.posting().about())
                .contains("Invoice INV-1 entered")
                .noneMatch(about -> about.contains("Invoice INV-1: Invoice INV-1"));
        fixture.pay(id, made, BILLED);
        assertSums(BILLED, BILLED, BILLED);
    }

    @Test
    void releasesWhatIsCreditedBeforeAndAfterAnApproval() {
        var made = orders.filed(campaign);
        findings.credit(InvoiceFixture.error(made, "A line is missing"), CREDIT);
        var due = OrderFixture.PRICE.minus(CREDIT);
        assertSums(due, NOTHING, NOTHING);
        var id = fixture.billed(made, "INV-1", due);
        fixture.approve(id, made, "");
        assertSums(due, due, NOTHING);

        findings.credit(InvoiceFixture.error(made, "Another line"), CREDIT);

        assertSums(due.minus(CREDIT), due.minus(CREDIT), NOTHING);
        fixture.pay(id, made, due.minus(CREDIT));
        findings.credit(InvoiceFixture.error(made, "A third line"), CREDIT);
        var left = due.minus(CREDIT).minus(CREDIT);
        assertSums(left, left, due.minus(CREDIT));
    }

    @Test
    void owesNothingOfAnAdOfWhichAllIsCredited() {
        var made = orders.filed(campaign);
        findings.credit(InvoiceFixture.error(made, "It cannot be read"), OrderFixture.PRICE);

        assertSums(NOTHING, NOTHING, NOTHING);
    }

    @Test
    void owesMoreAgainByAnInvoiceForTheRestAndNoMoreThanThat() {
        var made = orders.filed(campaign);
        fixture.approve(fixture.billed(made, "INV-1", BILLED), made, "");
        var again = fixture.billed(made, "INV-2", OrderFixture.PRICE);
        fixture.refused().whenRefused("advertising.invoice.refused.mismatch", () -> fixture.match(again, made));
        assertThat(invoices.compare(again).getFirst().mismatches())
                .extracting(Mismatch::kind)
                .containsExactly(MismatchKind.BILLED_TWICE);

        invoices.correct(again, fixture.seen(again, made), fixture.details("INV-2", fixture.line(made, REST)));
        fixture.approve(again, made, "");

        assertSums(OrderFixture.PRICE, OrderFixture.PRICE, NOTHING);
    }

    @Test
    void agreesInPartsOnceTheyComeToWhatIsDue() {
        var made = orders.filed(campaign);
        var first = fixture.billed(made, "INV-1", Money.of("30000.00", "USD"));
        fixture.refused().whenRefused("advertising.invoice.refused.mismatch", () -> fixture.match(first, made));
        var second = fixture.billed(made, "INV-2", Money.of("34575.00", "USD"));

        fixture.approve(first, made, "");
        assertSums(OrderFixture.PRICE, OrderFixture.PRICE, NOTHING);
        fixture.approve(second, made, "");

        assertSums(OrderFixture.PRICE, OrderFixture.PRICE, NOTHING);
    }

    @Test
    void lowersByACreditOneInvoiceAfterTheOtherAndThoseToBePaidFirst() {
        var made = orders.filed(campaign);
        var first = fixture.billed(made, "INV-1", Money.of("30000.00", "USD"));
        var second = fixture.billed(made, "INV-2", Money.of("34575.00", "USD"));
        fixture.approve(first, made, "");
        fixture.approve(second, made, "");
        fixture.pay(first, made, Money.of("30000.00", "USD"));
        fixture.refused()
                .whenRefused(
                        "advertising.invoice.refused.credit",
                        () -> findings.credit(
                                InvoiceFixture.error(made, "All of it"),
                                OrderFixture.PRICE.plus(Money.of("0.01", "USD"))));

        findings.credit(InvoiceFixture.error(made, "Half of it"), Money.of("30000.00", "USD"));
        assertThat(fixture.row(second, made).outstanding()).isEqualTo(Money.of("4575.00", "USD"));
        assertThat(fixture.row(first, made).outstanding()).isEqualTo(NOTHING);
        var other = findings.credit(InvoiceFixture.error(made, "More of it"), Money.of("10000.00", "USD"));

        assertThat(fixture.row(second, made).outstanding()).isEqualTo(NOTHING);
        assertThat(fixture.row(first, made).outstanding()).isEqualTo(Money.of("-5425.00", "USD"));
        assertSums(Money.of("24575.00", "USD"), Money.of("24575.00", "USD"), Money.of("30000.00", "USD"));
        findings.takeBack(other, "It was less");
        assertThat(fixture.row(second, made).outstanding()).isEqualTo(Money.of("4575.00", "USD"));
        assertThat(fixture.row(first, made).outstanding()).isEqualTo(NOTHING);
    }

    @Test
    void owesARestOnlyAsFarAsItIsBilledAndNotInDispute() {
        var made = orders.filed(campaign);
        var first = fixture.billed(made, "INV-1", Money.of("30000.00", "USD"));
        var second = fixture.billed(made, "INV-2", Money.of("34575.00", "USD"));
        fixture.approve(first, made, "");

        findings.credit(FoundError.ofBilling(made.insertion(), second, "Billed for a Sunday"), CREDIT);
        assertSums(OrderFixture.PRICE.minus(CREDIT), OrderFixture.PRICE.minus(CREDIT), NOTHING);

        invoices.dispute(second, fixture.seen(second, made), "It names another client");
        assertThat(fixture.sum(campaign, BudgetKind.COMMITTED)).isEqualTo(Money.of("30000.00", "USD"));
    }

    @Test
    void commitsNothingByALaterInvoiceBeforeItIsApproved() {
        var made = orders.filed(campaign);
        fixture.approve(fixture.billed(made, "INV-1", BILLED), made, "");

        var rest = fixture.billed(made, "INV-2", REST);
        assertThat(fixture.sum(campaign, BudgetKind.COMMITTED)).isEqualTo(BILLED);

        fixture.approve(rest, made, "");
        assertThat(fixture.sum(campaign, BudgetKind.COMMITTED)).isEqualTo(OrderFixture.PRICE);
    }

    /** Of two who ask at once one has to ask again, so only who has to ask does. */
    @Test
    void asksTheBudgetOnlyWhereMoreIsOwed() {
        var made = orders.filed(campaign);
        var before = database.fingerprint("budget");

        var id = fixture.billed(made, "INV-1", OrderFixture.PRICE.plus(CREDIT));
        invoices.correct(id, fixture.seen(id, made), fixture.details(fixture.line(made)));
        invoices.dispute(id, fixture.seen(id, made), "It names another client");
        var credit = findings.credit(InvoiceFixture.error(made, "A line is missing"), CREDIT);
        assertThat(database.fingerprint("budget")).isEqualTo(before);

        findings.takeBack(credit, "It was another ad");
        assertThat(database.fingerprint("budget")).isNotEqualTo(before);
    }

    @Test
    void owesMoreThanIsAuthorisedOnlyWithAReason() {
        var tight = campaigns.campaign();
        letPricesBeOff(tight);
        money.authorise(tight, OrderFixture.PRICE);
        campaign = tight;
        var made = orders.filed(tight);
        var id = fixture.billed(made, "INV-1", OrderFixture.PRICE.plus(REST));
        fixture.match(id, made);
        assertThat(Staff.as(OrderFixture.SECOND, () -> approval.budget(id)))
                .returns(true, question -> question.isAbove())
                .returns(REST, question -> question.excess().over());
        fixture.refused().whenRefused("advertising.refused.above-budget", () -> fixture.approve(id, made, " "));
        assertSums(OrderFixture.PRICE, OrderFixture.PRICE.plus(REST), NOTHING);

        fixture.approve(id, made, "The paper charges for the proof");

        assertSums(OrderFixture.PRICE.plus(REST), OrderFixture.PRICE.plus(REST), NOTHING);
        assertThat(budgets.overrides(tight))
                .extracting(override -> override.reason())
                .containsExactly("The paper charges for the proof");
    }

    @Test
    void owesWhatIsBilledOfSpaceThatWasCancelledLate() {
        var made = orders.accepted(campaign);
        steps.killLate(made.insertion());
        assertSums(OrderFixture.PRICE, NOTHING, NOTHING);

        fixture.approve(fixture.billed(made, "INV-1", BILLED), made, "");

        assertSums(BILLED, BILLED, NOTHING);
    }

    @Test
    void hasNoSumBelowZeroOnTheWay() {
        var made = orders.filed(campaign);
        var id = fixture.billed(made, "INV-1", OrderFixture.PRICE);
        invoices.dispute(id, fixture.seen(id, made), "Half a page was printed");
        var other = fixture.billed(made, "INV-2", BILLED);
        invoices.dispute(other, fixture.seen(other, made), "Still half a page");
        var both = OrderFixture.PRICE.plus(BILLED);
        assertThat(fixture.sum(campaign, BudgetKind.INVOICED)).isEqualTo(both);
        assertThat(fixture.sum(campaign, BudgetKind.DISPUTED)).isEqualTo(both);
        fixture.approve(other, made, "");
        findings.credit(InvoiceFixture.error(made, "A line is missing"), BILLED);

        fixture.refused()
                .whenRefused(
                        "advertising.invoice.refused.credit-of-billed",
                        () -> findings.credit(InvoiceFixture.error(made, "Another line"), Money.of("0.01", "USD")));
        var totals = budgets.budgets(campaign).getFirst().totals();
        assertThat(Arrays.stream(BudgetKind.values()).map(totals::of)).noneMatch(Money::isNegative);
        assertSums(NOTHING, OrderFixture.PRICE, NOTHING);

        invoices.withdraw(id, fixture.seen(id, made), new Withdrawal("Half a page was printed", "INV-2"));
        assertSums(NOTHING, NOTHING, NOTHING);
    }

    private void assertSums(Money committed, Money invoiced, Money paid) {
        assertThat(fixture.sum(campaign, BudgetKind.COMMITTED)).as("committed").isEqualTo(committed);
        assertThat(fixture.sum(campaign, BudgetKind.INVOICED)).as("invoiced").isEqualTo(invoiced);
        assertThat(fixture.sum(campaign, BudgetKind.PAID)).as("paid").isEqualTo(paid);
    }
}
