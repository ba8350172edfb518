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
import org.undersigned.base.Conflict;
import org.undersigned.base.measure.Length;
import org.undersigned.base.money.Money;
import org.undersigned.base.store.LostRace;
import org.undersigned.testing.Meanwhile;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** An error of a printed ad changes what may be billed for it, in what it concerns; what is in dispute is billed once. */
@ServiceTest
class InvoiceErrorTest {

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
    private FindingService findings;

    @Autowired
    private BudgetService budgets;

    @Autowired
    private TransactionTemplate transaction;

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

        fixture.refused().whenRefused("advertising.invoice.refused.mismatch", () -> fixture.match(id, made));
        assertThat(invoices.compare(id).getFirst().mismatches())
                .extracting(Mismatch::kind)
                .containsExactly(MismatchKind.SIZE);

        var free = orders.drafted(campaign, edition -> OrderFixture.inKind(orders.insertion(edition)));
        findings.makeGood(InvoiceFixture.error(made, "Half a page", Matter.SIZE), free.insertion());
        fixture.match(id, made);
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

        fixture.refused()
                .whenRefused(
                        "base.refused.conflict",
                        () -> Staff.as(OrderFixture.SECOND, () -> {
                            approval.approve(id, seen, "");
                            return id;
                        }));
        fixture.refused().whenRefused("advertising.invoice.refused.mismatch", () -> fixture.approve(made));
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
    void countsAnInvoiceInDisputeAsLongAsItStands() {
        var made = orders.filed(campaign);
        var first = fixture.entered(made);
        assertThat(invoiced()).isEqualTo(OrderFixture.PRICE);
        invoices.dispute(first, fixture.row(made).version(), "It names another client");
        assertThat(invoiced()).isEqualTo(OrderFixture.PRICE);
        assertThat(fixture.sum(campaign, BudgetKind.DISPUTED)).isEqualTo(OrderFixture.PRICE);
        invoices.correct(first, fixture.row(made).version(), fixture.details(fixture.line(made)));

        var corrected = fixture.details("INV-1a", fixture.line(made));
        var second = invoices.enter(made.order(), corrected, null);
        var both = OrderFixture.PRICE.plus(OrderFixture.PRICE);
        assertThat(invoiced()).isEqualTo(both);
        assertThat(fixture.sum(campaign, BudgetKind.DISPUTED)).isEqualTo(OrderFixture.PRICE);
        assertThat(budgets.entries(campaign, 1).getFirst().posting())
                .returns("Invoice INV-1a entered", posting -> posting.about())
                .returns(OrderFixture.PRICE, posting -> posting.sum());
        fixture.match(second, made);
        assertThat(invoiced()).isEqualTo(both);
        assertThat(fixture.sum(campaign, BudgetKind.COMMITTED)).isEqualTo(OrderFixture.PRICE);

        invoices.withdraw(first, fixture.seen(first, made), new Withdrawal("It names another client", "INV-1a"));
        assertThat(invoiced()).isEqualTo(OrderFixture.PRICE);
        assertThat(fixture.sum(campaign, BudgetKind.DISPUTED)).isEqualTo(NOTHING);
    }

    @Test
    void countsAnInvoiceAgainThatIsApprovedAfterItsDispute() {
        var made = orders.filed(campaign);
        var id = fixture.entered(made);
        invoices.dispute(id, fixture.row(made).version(), "It names another client");

        fixture.approve(made);

        assertThat(invoiced()).isEqualTo(OrderFixture.PRICE);
        assertThat(fixture.sum(campaign, BudgetKind.DISPUTED)).isEqualTo(NOTHING);
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
        fixture.refused()
                .whenRefused("advertising.invoice.refused.other-sum", () -> fixture.pay(id, made, OrderFixture.PRICE));

        fixture.pay(id, made, left);

        assertThat(fixture.sum(campaign, BudgetKind.PAID)).isEqualTo(left);
        assertThat(fixture.row(made))
                .returns(InvoiceState.PAID, InvoiceRow::state)
                .returns(Money.of("0.00", "USD"), InvoiceRow::outstanding);
    }

    @Test
    void comesBackWhatIsCreditedAfterThePayment() {
        var made = orders.filed(campaign);
        fixture.pay(fixture.approved(made), made, OrderFixture.PRICE);
        findings.credit(InvoiceFixture.error(made, "A line is missing"), Money.of("1000.00", "USD"));

        assertThat(invoiced()).isEqualTo(Money.of("63575.00", "USD"));
        assertThat(fixture.sum(campaign, BudgetKind.PAID)).isEqualTo(OrderFixture.PRICE);
        assertThat(fixture.row(made).outstanding()).isEqualTo(Money.of("-1000.00", "USD"));
        fixture.refused()
                .whenRefused(
                        "advertising.invoice.refused.credit",
                        () -> findings.credit(
                                InvoiceFixture.error(made, "All is missing"), Money.of("63575.01", "USD")));
    }

    @Test
    void agreesOnceThePaperCreditsWhatItBilledTooMuch() {
        var made = orders.filed(campaign);
        var id = fixture.billed(made, "INV-1", TOO_MUCH);
        invoices.dispute(id, fixture.row(made).version(), "It bills more than was ordered");
        var seen = fixture.row(made).version();
        fixture.refused().whenRefused("advertising.invoice.refused.mismatch", () -> fixture.approve(made));

        findings.credit(FoundError.ofBilling(made.insertion(), id, "Billed for a Sunday"), EXCESS);

        assertThat(invoices.compare(id).getFirst())
                .returns(true, LineComparison::agrees)
                .returns(OrderFixture.PRICE, LineComparison::due)
                .returns(OrderFixture.PRICE, LineComparison::left);
        assertThat(invoiced()).isEqualTo(OrderFixture.PRICE);
        assertThat(fixture.sum(campaign, BudgetKind.DISPUTED)).isEqualTo(OrderFixture.PRICE);
        assertThat(fixture.row(made).version()).isGreaterThan(seen);
        fixture.approve(made);
        assertThat(invoiced()).isEqualTo(OrderFixture.PRICE);
        fixture.refused().whenRefused("advertising.invoice.refused.other-sum", () -> fixture.pay(id, made, TOO_MUCH));
        fixture.pay(id, made, OrderFixture.PRICE);
        assertThat(fixture.sum(campaign, BudgetKind.PAID)).isEqualTo(OrderFixture.PRICE);
    }

    @Test
    void lowersOnlyTheInvoiceThatBilledTooMuch() {
        var made = orders.filed(campaign);
        var wrong = fixture.billed(made, "INV-1", TOO_MUCH);
        findings.credit(FoundError.ofBilling(made.insertion(), wrong, "Billed for a Sunday"), EXCESS);
        assertThat(invoiced()).isEqualTo(OrderFixture.PRICE);
        invoices.dispute(wrong, fixture.row(made).version(), "It names another client");
        assertThat(fixture.sum(campaign, BudgetKind.DISPUTED)).isEqualTo(OrderFixture.PRICE);

        var anew = fixture.billed(made, "INV-2", OrderFixture.PRICE);

        assertThat(invoices.compare(anew).getFirst().agrees()).isTrue();
        assertThat(invoiced()).isEqualTo(OrderFixture.PRICE.plus(OrderFixture.PRICE));
        assertThat(fixture.sum(campaign, BudgetKind.DISPUTED)).isEqualTo(OrderFixture.PRICE);
    }

    @Test
    void creditsOfAWrongSumNoMoreThanIsBilledAndNothingElse() {
        var made = orders.filed(campaign);
        var other = orders.filed(campaign);
        var id = fixture.billed(made, "INV-1", TOO_MUCH);
        var free = orders.drafted(campaign, edition -> OrderFixture.inKind(orders.insertion(edition)));
        var wrong = FoundError.ofBilling(made.insertion(), id, "Billed for a Sunday");

        fixture.refused()
                .whenRefused(
                        "advertising.invoice.refused.credit-of-billed",
                        () -> findings.credit(wrong, TOO_MUCH.plus(Money.of("0.01", "USD"))));
        fixture.refused()
                .whenRefused("advertising.order.refused.price", () -> findings.credit(wrong, EXCESS.negated()));
        fixture.refused()
                .whenRefused(
                        "advertising.invoice.refused.no-invoice",
                        () -> findings.credit(
                                FoundError.ofBilling(other.insertion(), id, "Billed for a Sunday"), EXCESS));
        fixture.refused()
                .whenRefused(
                        "advertising.invoice.refused.no-invoice",
                        () -> findings.credit(
                                InvoiceFixture.error(made, "Billed for a Sunday", Matter.BILLING), EXCESS));
        fixture.refused()
                .whenRefused(
                        "advertising.invoice.refused.billing-alone",
                        () -> findings.credit(InvoiceFixture.error(made, "Both", Matter.BILLING, Matter.SIZE), EXCESS));
        fixture.refused()
                .whenRefused(
                        "advertising.invoice.refused.billing-made-good",
                        () -> findings.makeGood(wrong, free.insertion()));
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

    private Money invoiced() {
        return fixture.sum(campaign, BudgetKind.INVOICED);
    }
}
