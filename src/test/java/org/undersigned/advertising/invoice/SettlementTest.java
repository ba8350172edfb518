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
import org.undersigned.advertising.order.OrderFixture.Made;
import org.undersigned.advertising.print.PaymentDetails;
import org.undersigned.base.money.Money;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

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
    private InvoicePayment payments;

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
        var id = billed(made, "INV-1", BILLED);
        assertSums(OrderFixture.PRICE, BILLED, NOTHING);

        approve(id, made, "");

        assertSums(BILLED, BILLED, NOTHING);
        assertThat(sum(BudgetKind.PLANNED)).isEqualTo(OrderFixture.PRICE);
        assertThat(budgets.entries(campaign, 1).getFirst().posting())
                .returns(BudgetKind.COMMITTED, posting -> posting.kind())
                .returns(REST.negated(), posting -> posting.sum())
                .satisfies(posting -> assertThat(posting.about()).contains("Invoice INV-1 approved"));
        pay(id, made, BILLED);
        assertSums(BILLED, BILLED, BILLED);
    }

    @Test
    void releasesWhatIsCreditedBeforeAndAfterAnApproval() {
        var made = orders.filed(campaign);
        findings.credit(InvoiceFixture.error(made, "A line is missing"), CREDIT);
        var due = OrderFixture.PRICE.minus(CREDIT);
        assertSums(due, NOTHING, NOTHING);
        var id = billed(made, "INV-1", due);
        approve(id, made, "");
        assertSums(due, due, NOTHING);

        findings.credit(InvoiceFixture.error(made, "Another line"), CREDIT);

        assertSums(due.minus(CREDIT), due.minus(CREDIT), NOTHING);
        pay(id, made, due.minus(CREDIT));
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
        approve(billed(made, "INV-1", BILLED), made, "");
        var again = billed(made, "INV-2", OrderFixture.PRICE);
        refused().whenRefused("advertising.invoice.refused.mismatch", () -> match(again, made));
        assertThat(invoices.compare(again).getFirst().mismatches())
                .extracting(Mismatch::kind)
                .containsExactly(MismatchKind.BILLED_TWICE);

        invoices.correct(again, seen(again, made), fixture.details("INV-2", fixture.line(made, REST)));
        approve(again, made, "");

        assertSums(OrderFixture.PRICE, OrderFixture.PRICE, NOTHING);
    }

    @Test
    void agreesInPartsOnceTheyComeToWhatIsDue() {
        var made = orders.filed(campaign);
        var first = billed(made, "INV-1", Money.of("30000.00", "USD"));
        refused().whenRefused("advertising.invoice.refused.mismatch", () -> match(first, made));
        var second = billed(made, "INV-2", Money.of("34575.00", "USD"));

        approve(first, made, "");
        assertSums(OrderFixture.PRICE, OrderFixture.PRICE, NOTHING);
        approve(second, made, "");

        assertSums(OrderFixture.PRICE, OrderFixture.PRICE, NOTHING);
    }

    @Test
    void owesARestOnlyAsFarAsItIsBilledAndNotInDispute() {
        var made = orders.filed(campaign);
        var first = billed(made, "INV-1", Money.of("30000.00", "USD"));
        var second = billed(made, "INV-2", Money.of("34575.00", "USD"));
        approve(first, made, "");

        findings.credit(FoundError.ofBilling(made.insertion(), second, "Billed for a Sunday"), CREDIT);
        assertSums(OrderFixture.PRICE.minus(CREDIT), OrderFixture.PRICE.minus(CREDIT), NOTHING);

        invoices.dispute(second, seen(second, made), "It names another client");
        assertThat(sum(BudgetKind.COMMITTED)).isEqualTo(Money.of("30000.00", "USD"));
    }

    @Test
    void commitsNothingByALaterInvoiceBeforeItIsApproved() {
        var made = orders.filed(campaign);
        approve(billed(made, "INV-1", BILLED), made, "");

        var rest = billed(made, "INV-2", REST);
        assertThat(sum(BudgetKind.COMMITTED)).isEqualTo(BILLED);

        approve(rest, made, "");
        assertThat(sum(BudgetKind.COMMITTED)).isEqualTo(OrderFixture.PRICE);
    }

    /** Of two who ask at once one has to ask again, so only who has to ask does. */
    @Test
    void asksTheBudgetOnlyWhereMoreIsOwed() {
        var made = orders.filed(campaign);
        var before = database.fingerprint("budget");

        var id = billed(made, "INV-1", OrderFixture.PRICE.plus(CREDIT));
        invoices.correct(id, seen(id, made), fixture.details(fixture.line(made)));
        invoices.dispute(id, seen(id, made), "It names another client");
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
        var id = billed(made, "INV-1", OrderFixture.PRICE.plus(REST));
        match(id, made);
        assertThat(Staff.as(OrderFixture.SECOND, () -> approval.budget(id)))
                .returns(true, question -> question.isAbove())
                .returns(REST, question -> question.excess().over());
        refused().whenRefused("advertising.refused.above-budget", () -> approve(id, made, " "));
        assertSums(OrderFixture.PRICE, OrderFixture.PRICE.plus(REST), NOTHING);

        approve(id, made, "The paper charges for the proof");

        assertSums(OrderFixture.PRICE.plus(REST), OrderFixture.PRICE.plus(REST), NOTHING);
        assertThat(budgets.overrides(tight))
                .extracting(override -> override.reason())
                .containsExactly("The paper charges for the proof");
    }

    @Test
    void owesWhatIsBilledOfSpaceThatWasCancelledLate() {
        var made = orders.accepted(campaign);
        steps.kill(made.insertion());
        assertSums(OrderFixture.PRICE, NOTHING, NOTHING);

        approve(billed(made, "INV-1", BILLED), made, "");

        assertSums(BILLED, BILLED, NOTHING);
    }

    @Test
    void hasNoSumBelowZeroOnTheWay() {
        var made = orders.filed(campaign);
        var id = billed(made, "INV-1", OrderFixture.PRICE);
        invoices.dispute(id, seen(id, made), "Half a page was printed");
        var other = billed(made, "INV-2", BILLED);
        invoices.dispute(other, seen(other, made), "Still half a page");
        assertThat(sum(BudgetKind.INVOICED)).isEqualTo(BILLED);
        assertThat(sum(BudgetKind.DISPUTED)).isEqualTo(BILLED);
        approve(other, made, "");
        findings.credit(InvoiceFixture.error(made, "A line is missing"), BILLED);

        refused()
                .whenRefused(
                        "advertising.invoice.refused.credit-of-billed",
                        () -> findings.credit(InvoiceFixture.error(made, "Another line"), Money.of("0.01", "USD")));
        var totals = budgets.budgets(campaign).getFirst().totals();
        assertThat(Arrays.stream(BudgetKind.values()).map(totals::of)).noneMatch(Money::isNegative);
        assertSums(NOTHING, NOTHING, NOTHING);
    }

    private void assertSums(Money committed, Money invoiced, Money paid) {
        assertThat(sum(BudgetKind.COMMITTED)).as("committed").isEqualTo(committed);
        assertThat(sum(BudgetKind.INVOICED)).as("invoiced").isEqualTo(invoiced);
        assertThat(sum(BudgetKind.PAID)).as("paid").isEqualTo(paid);
    }

    private Money sum(BudgetKind kind) {
        return budgets.budgets(campaign).getFirst().totals().of(kind);
    }

    private UUID billed(Made made, String reference, Money sum) {
        return invoices.enter(made.order(), fixture.details(reference, fixture.line(made, sum)), null);
    }

    private void match(UUID id, Made made) {
        invoices.match(id, seen(id, made));
    }

    /** As another coordinator. */
    private void approve(UUID id, Made made, String reason) {
        if (row(id, made).state() == InvoiceState.ENTERED) {
            match(id, made);
        }
        Staff.as(OrderFixture.SECOND, () -> {
            approval.approve(id, seen(id, made), reason);
            return id;
        });
    }

    private void pay(UUID id, Made made, Money sum) {
        payments.pay(id, seen(id, made), new PaymentDetails(sum, fixture.day(), "Wire 12"));
    }

    private long seen(UUID id, Made made) {
        return row(id, made).version();
    }

    private InvoiceRow row(UUID id, Made made) {
        return invoices.invoices(made.order()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Unwritten refused() {
        return Unwritten.in(
                database,
                "ad_invoice",
                "ad_invoice_line",
                "ad_finding",
                "ad_finding_taken_back",
                "budget_entry",
                "budget_override",
                "ad_insertion_posted");
    }
}
