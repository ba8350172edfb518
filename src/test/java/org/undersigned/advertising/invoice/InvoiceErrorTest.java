package org.undersigned.advertising.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.undersigned.access.Role;
import org.undersigned.access.StaffUser;
import org.undersigned.advertising.AdColour;
import org.undersigned.advertising.AdSize;
import org.undersigned.advertising.OrderSteps;
import org.undersigned.advertising.budget.BudgetKind;
import org.undersigned.advertising.budget.BudgetService;
import org.undersigned.advertising.order.OrderFixture;
import org.undersigned.advertising.order.OrderFixture.Made;
import org.undersigned.advertising.print.PaymentDetails;
import org.undersigned.base.Conflict;
import org.undersigned.base.measure.Length;
import org.undersigned.base.money.Money;
import org.undersigned.base.store.LostRace;
import org.undersigned.testing.Database;
import org.undersigned.testing.Meanwhile;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

/** An error of a printed ad changes what may be billed for it, in what it concerns; what is in dispute is billed once. */
@ServiceTest
class InvoiceErrorTest {

    private static final String[] TABLES = {
        "ad_invoice",
        "ad_invoice_line",
        "ad_invoice_enterer",
        "ad_finding",
        "ad_finding_matter",
        "budget_entry",
        "ad_document",
        "ad_insertion"
    };

    @Autowired
    private InvoiceFixture fixture;

    @Autowired
    private OrderSteps steps;

    @Autowired
    private OrderFixture orders;

    @Autowired
    private InvoiceService invoices;

    @Autowired
    private InvoiceApproval approval;

    @Autowired
    private InvoicePayment payments;

    @Autowired
    private FindingService findings;

    @Autowired
    private BudgetService budgets;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Database database;

    private static final Money NOTHING = Money.of("0.00", "USD");
    private static final Money EXCESS = Money.of("6457.50", "USD");
    private static final Money TOO_MUCH = OrderFixture.PRICE.plus(EXCESS);

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
    void settlesADifferenceOnlyByAFindingOnThatMatter() {
        var made = orders.ran(campaign);
        orders.file(made, InvoiceFixture.HALF);
        var id = invoices.enter(made.order(), fixture.details(fixture.line(made, Money.of("64574.99", "USD"))), null);
        findings.credit(
                InvoiceFixture.error(made, "A comma is missing", Matter.OTHER, Matter.DATE, Matter.COLOUR),
                Money.of("0.01", "USD"));

        refused().whenRefused("advertising.invoice.refused.mismatch", () -> match(id, made));
        assertThat(invoices.compare(id).getFirst().mismatches())
                .extracting(Mismatch::kind)
                .containsExactly(MismatchKind.SIZE);

        var free = orders.drafted(campaign, edition -> OrderFixture.inKind(orders.insertion(edition)));
        findings.makeGood(InvoiceFixture.error(made, "Half a page", Matter.SIZE), free.insertion());
        match(id, made);
        assertThat(fixture.row(made).state()).isEqualTo(InvoiceState.MATCHED);
    }

    @Test
    void billsAfterAnErrorNoOtherSizeOrColourThanOrderedOrPrinted() {
        var made = orders.ran(campaign);
        orders.file(made, InvoiceFixture.HALF);
        var free = orders.drafted(campaign, edition -> OrderFixture.inKind(orders.insertion(edition)));
        findings.makeGood(InvoiceFixture.error(made, "Half a page", Matter.SIZE, Matter.COLOUR), free.insertion());
        var other = new AdSize(Length.inches("8"), Length.inches("8"));
        var billed = new BilledLine(made.insertion(), orders.past(), other, AdColour.COLOUR, OrderFixture.PRICE);
        var id = invoices.enter(made.order(), fixture.details(billed), null);

        assertThat(invoices.compare(id).getFirst().mismatches())
                .extracting(Mismatch::kind)
                .containsExactly(MismatchKind.SIZE, MismatchKind.COLOUR);

        var printed = new BilledLine(
                made.insertion(), orders.past(), InvoiceFixture.HALF, AdColour.BLACK, OrderFixture.PRICE);
        invoices.correct(id, fixture.row(made).version(), fixture.details(printed));
        assertThat(invoices.compare(id).getFirst().agrees()).isTrue();
    }

    @Test
    void isNotApprovedByWhoHasNotSeenTheLatestFinding() {
        var made = orders.filed(campaign);
        var id = fixture.matched(made);
        var seen = fixture.row(made).version();
        findings.credit(InvoiceFixture.error(made, "A line is missing"), Money.of("1.00", "USD"));

        refused()
                .whenRefused(
                        "base.refused.conflict",
                        () -> Staff.as(OrderFixture.SECOND, () -> {
                            approval.approve(id, seen, "");
                            return id;
                        }));
        refused().whenRefused("advertising.invoice.refused.mismatch", () -> fixture.approve(made));
    }

    @Test
    void isNotApprovedWhileSomebodyRecordsAFinding() throws Exception {
        var made = orders.filed(campaign);
        var id = fixture.matched(made);
        var seen = fixture.row(made).version();
        try (var second = new Meanwhile(OrderFixture.SECOND)) {
            var approving = transaction.execute(status -> {
                findings.credit(InvoiceFixture.error(made, "A line is missing"), Money.of("1.00", "USD"));
                return second.waits(() -> approval.approve(id, seen, ""));
            });
            assertThatThrownBy(() -> approving.get(Meanwhile.LONGEST.toSeconds(), TimeUnit.SECONDS))
                    .matches(lost -> LostRace.isForANewerVersion(lost)
                            || LostRace.isBehind(lost)
                            || lost.getCause() instanceof Conflict);
        }

        assertThat(fixture.row(made).state()).isEqualTo(InvoiceState.MATCHED);
    }

    @Test
    void countsAnInvoiceInDisputeUntilAnotherComesInItsPlace() {
        var made = orders.filed(campaign);
        var first = fixture.entered(made);
        assertThat(invoiced()).isEqualTo(OrderFixture.PRICE);
        invoices.dispute(first, fixture.row(made).version(), "It names another client");
        assertThat(invoiced()).isEqualTo(OrderFixture.PRICE);
        assertThat(sum(BudgetKind.DISPUTED)).isEqualTo(OrderFixture.PRICE);
        invoices.correct(first, fixture.row(made).version(), fixture.details(fixture.line(made)));

        var corrected = fixture.details("INV-1a", fixture.line(made));
        var second = invoices.enter(made.order(), corrected, null);
        assertThat(invoiced()).isEqualTo(OrderFixture.PRICE);
        assertThat(sum(BudgetKind.DISPUTED)).isEqualTo(NOTHING);
        match(second, made);
        assertThat(invoiced()).isEqualTo(OrderFixture.PRICE);
    }

    @Test
    void countsAnInvoiceAgainThatIsApprovedAfterItsDispute() {
        var made = orders.filed(campaign);
        var id = fixture.entered(made);
        invoices.dispute(id, fixture.row(made).version(), "It names another client");

        fixture.approve(made);

        assertThat(invoiced()).isEqualTo(OrderFixture.PRICE);
        assertThat(sum(BudgetKind.DISPUTED)).isEqualTo(NOTHING);
    }

    @Test
    void paysSoMuchLessAsIsCreditedAfterTheApproval() {
        var made = orders.filed(campaign);
        var id = fixture.approved(made);
        findings.credit(InvoiceFixture.error(made, "A line is missing"), Money.of("1000.00", "USD"));

        var left = Money.of("63575.00", "USD");
        assertThat(invoiced()).isEqualTo(left);
        assertThat(fixture.row(made))
                .returns(InvoiceState.APPROVED, InvoiceRow::state)
                .returns(Money.of("1000.00", "USD"), InvoiceRow::credited)
                .returns(left, InvoiceRow::outstanding);
        refused().whenRefused("advertising.invoice.refused.other-sum", () -> pay(id, made, OrderFixture.PRICE));

        pay(id, made, left);

        assertThat(sum(BudgetKind.PAID)).isEqualTo(left);
        assertThat(fixture.row(made))
                .returns(InvoiceState.PAID, InvoiceRow::state)
                .returns(Money.of("0.00", "USD"), InvoiceRow::outstanding);
    }

    @Test
    void comesBackWhatIsCreditedAfterThePayment() {
        var made = orders.filed(campaign);
        pay(fixture.approved(made), made, OrderFixture.PRICE);
        findings.credit(InvoiceFixture.error(made, "A line is missing"), Money.of("1000.00", "USD"));

        assertThat(invoiced()).isEqualTo(Money.of("63575.00", "USD"));
        assertThat(sum(BudgetKind.PAID)).isEqualTo(OrderFixture.PRICE);
        assertThat(fixture.row(made).outstanding()).isEqualTo(Money.of("-1000.00", "USD"));
        refused()
                .whenRefused(
                        "advertising.invoice.refused.credit",
                        () -> findings.credit(
                                InvoiceFixture.error(made, "All is missing"), Money.of("63575.01", "USD")));
    }

    @Test
    void agreesOnceThePaperCreditsWhatItBilledTooMuch() {
        var made = orders.filed(campaign);
        var id = billed(made, "INV-1", TOO_MUCH);
        invoices.dispute(id, fixture.row(made).version(), "It bills more than was ordered");
        var seen = fixture.row(made).version();
        refused().whenRefused("advertising.invoice.refused.mismatch", () -> fixture.approve(made));

        findings.credit(FoundError.ofBilling(made.insertion(), id, "Billed for a Sunday"), EXCESS);

        assertThat(invoices.compare(id).getFirst())
                .returns(true, LineComparison::agrees)
                .returns(OrderFixture.PRICE, LineComparison::due)
                .returns(OrderFixture.PRICE, LineComparison::left);
        assertThat(invoiced()).isEqualTo(OrderFixture.PRICE);
        assertThat(sum(BudgetKind.DISPUTED)).isEqualTo(OrderFixture.PRICE);
        assertThat(fixture.row(made).version()).isGreaterThan(seen);
        fixture.approve(made);
        assertThat(invoiced()).isEqualTo(OrderFixture.PRICE);
        refused().whenRefused("advertising.invoice.refused.other-sum", () -> pay(id, made, TOO_MUCH));
        pay(id, made, OrderFixture.PRICE);
        assertThat(sum(BudgetKind.PAID)).isEqualTo(OrderFixture.PRICE);
    }

    @Test
    void lowersOnlyTheInvoiceThatBilledTooMuch() {
        var made = orders.filed(campaign);
        var wrong = billed(made, "INV-1", TOO_MUCH);
        findings.credit(FoundError.ofBilling(made.insertion(), wrong, "Billed for a Sunday"), EXCESS);
        assertThat(invoiced()).isEqualTo(OrderFixture.PRICE);
        invoices.dispute(wrong, fixture.row(made).version(), "It names another client");
        assertThat(sum(BudgetKind.DISPUTED)).isEqualTo(OrderFixture.PRICE);

        var anew = billed(made, "INV-2", OrderFixture.PRICE);

        assertThat(invoices.compare(anew).getFirst().agrees()).isTrue();
        assertThat(invoiced()).isEqualTo(OrderFixture.PRICE);
        assertThat(sum(BudgetKind.DISPUTED)).isEqualTo(NOTHING);
    }

    @Test
    void creditsOfAWrongSumNoMoreThanIsBilledAndNothingElse() {
        var made = orders.filed(campaign);
        var other = orders.filed(campaign);
        var id = billed(made, "INV-1", TOO_MUCH);
        var free = orders.drafted(campaign, edition -> OrderFixture.inKind(orders.insertion(edition)));
        var wrong = FoundError.ofBilling(made.insertion(), id, "Billed for a Sunday");

        refused()
                .whenRefused(
                        "advertising.invoice.refused.credit-of-billed",
                        () -> findings.credit(wrong, TOO_MUCH.plus(Money.of("0.01", "USD"))));
        refused().whenRefused("advertising.order.refused.price", () -> findings.credit(wrong, EXCESS.negated()));
        refused()
                .whenRefused(
                        "advertising.invoice.refused.no-invoice",
                        () -> findings.credit(
                                FoundError.ofBilling(other.insertion(), id, "Billed for a Sunday"), EXCESS));
        refused()
                .whenRefused(
                        "advertising.invoice.refused.no-invoice",
                        () -> findings.credit(
                                InvoiceFixture.error(made, "Billed for a Sunday", Matter.BILLING), EXCESS));
        refused()
                .whenRefused(
                        "advertising.invoice.refused.billing-alone",
                        () -> findings.credit(InvoiceFixture.error(made, "Both", Matter.BILLING, Matter.SIZE), EXCESS));
        refused()
                .whenRefused(
                        "advertising.invoice.refused.billing-made-good",
                        () -> findings.makeGood(wrong, free.insertion()));
    }

    private UUID billed(Made made, String reference, Money sum) {
        var details = fixture.details(reference, fixture.line(made, sum));
        return invoices.enter(made.order(), details, null);
    }

    @Test
    void changesNoSumWhereAnErrorIsMadeGoodAfterTheApproval() {
        var made = orders.filed(campaign);
        fixture.approved(made);
        var free = orders.drafted(campaign, edition -> OrderFixture.inKind(orders.insertion(edition)));
        findings.makeGood(InvoiceFixture.error(made, "Half a page", Matter.SIZE), free.insertion());

        assertThat(invoiced()).isEqualTo(OrderFixture.PRICE);
        assertThat(fixture.row(made).outstanding()).isEqualTo(OrderFixture.PRICE);
        assertThat(findings.findings(made.order()))
                .extracting(FindingRow::makeGood)
                .containsExactly(free.insertion());
    }

    private void pay(UUID id, Made made, Money sum) {
        payments.pay(id, fixture.row(made).version(), new PaymentDetails(sum, fixture.day(), "Wire 12"));
    }

    private Money invoiced() {
        return sum(BudgetKind.INVOICED);
    }

    private Money sum(BudgetKind kind) {
        return budgets.budgets(campaign).getFirst().totals().of(kind);
    }

    private void match(UUID id, Made made) {
        var row = invoices.invoices(made.order()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        invoices.match(id, row.version());
    }

    private Unwritten refused() {
        return Unwritten.in(database, TABLES);
    }
}
