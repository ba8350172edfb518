package org.undersigned.advertising.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.access.StaffUser;
import org.undersigned.access.UserFixture;
import org.undersigned.advertising.AdColour;
import org.undersigned.advertising.OrderSteps;
import org.undersigned.advertising.budget.BudgetKind;
import org.undersigned.advertising.budget.BudgetService;
import org.undersigned.advertising.limit.OrderLimitService;
import org.undersigned.advertising.limit.OrderLimits;
import org.undersigned.advertising.order.OrderFixture;
import org.undersigned.advertising.order.OrderFixture.Made;
import org.undersigned.advertising.print.PaymentDetails;
import org.undersigned.base.money.Money;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** What a paper bills is paid only where order, page and invoice agree. */
@ServiceTest
class InvoiceServiceTest {

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
    private OrderLimitService limits;

    @Autowired
    private BudgetService budgets;

    @Autowired
    private UserFixture users;

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
    void waitsAtEachStepForWhoMayTakeIt() {
        var approver = Staff.with("Avery", Role.APPROVER);
        var auditor = Staff.with("Audrey", Role.AUDITOR);
        var made = orders.filed(campaign);
        var id = fixture.entered(made);
        assertThat(waiting()).containsExactly(id);
        assertThat(Staff.as(approver, this::waiting)).isEmpty();

        invoices.match(id, fixture.row(made).version());
        assertThat(waiting()).isEmpty();
        assertThat(Staff.as(approver, this::waiting)).containsExactly(id);
        assertThat(Staff.as(auditor, this::waiting)).isEmpty();

        fixture.approve(made);
        assertThat(waiting()).containsExactly(id);
        assertThat(Staff.as(approver, this::waiting)).isEmpty();

        payments.pay(id, fixture.row(made).version(), new PaymentDetails(OrderFixture.PRICE, fixture.day(), "Wire 12"));
        assertThat(waiting()).isEmpty();
    }

    private List<UUID> waiting() {
        return invoices.waiting(campaign).stream().map(InvoiceRow::id).toList();
    }

    @Test
    void isEnteredMatchedApprovedBySomebodyElseAndPaid() {
        var made = orders.filed(campaign);
        var id = fixture.approved(made);
        assertThat(fixture.row(made).state()).isEqualTo(InvoiceState.APPROVED);

        payments.pay(id, fixture.row(made).version(), new PaymentDetails(OrderFixture.PRICE, fixture.day(), "Wire 9"));

        assertThat(fixture.row(made))
                .returns(InvoiceState.PAID, InvoiceRow::state)
                .returns("Wire 9", InvoiceRow::paidReference);
        var totals = budgets.budgets(campaign).getFirst().totals();
        assertThat(List.of(totals.of(BudgetKind.RUN), totals.of(BudgetKind.INVOICED), totals.of(BudgetKind.PAID)))
                .containsOnly(OrderFixture.PRICE);
    }

    @Test
    void tellsLineByLineInWhatItDiffers() {
        var made = orders.ran(campaign);
        orders.file(made, InvoiceFixture.HALF);
        var billed = new BilledLine(
                made.insertion(),
                orders.past().plusDays(1),
                OrderFixture.PAGE,
                AdColour.COLOUR,
                Money.of("70000.00", "USD"));
        var id = invoices.enter(made.order(), fixture.details(billed), null);

        assertThat(invoices.compare(id).getFirst().mismatches())
                .extracting(Mismatch::kind)
                .containsExactly(MismatchKind.DATE, MismatchKind.SIZE, MismatchKind.COLOUR, MismatchKind.PRICE);
        fixture.refused().whenRefused("advertising.invoice.refused.mismatch", () -> fixture.match(id, made));
    }

    @Test
    void isApprovedAfterADisputeWhereACreditSettlesTheError() {
        var made = orders.ran(campaign);
        orders.file(made, InvoiceFixture.HALF);
        var id = fixture.entered(made);
        invoices.dispute(id, fixture.row(made).version(), "Half a page was printed");
        fixture.refused().whenRefused("advertising.invoice.refused.mismatch", () -> fixture.approve(made));

        findings.credit(
                InvoiceFixture.error(made, "Half a page was printed", Matter.SIZE), Money.of("30000.00", "USD"));
        fixture.refused().whenRefused("advertising.invoice.refused.mismatch", () -> fixture.approve(made));
        var due = fixture.line(made, Money.of("34575.00", "USD"));
        invoices.correct(id, fixture.row(made).version(), fixture.details(due));
        fixture.approve(made);

        assertThat(fixture.row(made).state()).isEqualTo(InvoiceState.APPROVED);
        assertThat(findings.findings(made.order()))
                .extracting(FindingRow::remedy, FindingRow::insertion)
                .containsExactly(tuple(Remedy.CREDIT, made.insertion()));
    }

    @Test
    void letsAPriceBeOffByTheToleranceAndNoMore() {
        var seen = limits.limits(campaign);
        limits.decide(campaign, seen, new OrderLimits(OrderFixture.USD, null, null, BigDecimal.ONE));
        var made = orders.filed(campaign);
        var id = invoices.enter(made.order(), fixture.details(fixture.line(made, Money.of("65220.76", "USD"))), null);
        fixture.refused().whenRefused("advertising.invoice.refused.mismatch", () -> fixture.match(id, made));

        invoices.correct(
                id, fixture.row(made).version(), fixture.details(fixture.line(made, Money.of("65220.75", "USD"))));
        fixture.match(id, made);

        assertThat(fixture.row(made).state()).isEqualTo(InvoiceState.MATCHED);
    }

    @Test
    void isNotMatchedBeforeATearSheetIsFiled() {
        var made = orders.ran(campaign);
        var id = fixture.entered(made);

        fixture.refused().whenRefused("advertising.invoice.refused.mismatch", () -> fixture.match(id, made));
        assertThat(invoices.compare(id).getFirst().mismatches())
                .extracting(Mismatch::kind)
                .containsExactly(MismatchKind.NO_TEAR_SHEET);
    }

    @Test
    void billsTheSpaceOfAnInsertionThatWasCancelledLate() {
        var made = orders.accepted(campaign);
        steps.killLate(made.insertion());

        var id = fixture.entered(made);
        fixture.match(id, made);

        assertThat(fixture.row(made).state()).isEqualTo(InvoiceState.MATCHED);
    }

    @Test
    void doesNotBillTheSameTwice() {
        var made = orders.filed(campaign);
        fixture.entered(made);
        var details = fixture.details("INV-2", fixture.line(made));
        var again = invoices.enter(made.order(), details, null);

        fixture.refused().whenRefused("advertising.invoice.refused.mismatch", () -> fixture.match(again, made));
        fixture.refused()
                .whenRefused(
                        "advertising.invoice.refused.known",
                        () -> invoices.enter(made.order(), fixture.details(fixture.line(made)), null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00", "-1.00"})
    void takesNoSumThatIsNone(String amount) {
        var made = orders.filed(campaign);

        fixture.refused()
                .whenRefused(
                        "advertising.order.refused.price",
                        () -> enter(made, fixture.line(made, Money.of(amount, "USD"))));
    }

    @Test
    void takesNothingThatAnInvoiceCannotSay() {
        var made = orders.filed(campaign);
        var other = orders.filed(campaign);
        var line = fixture.line(made);
        fixture.refused().whenRefused("advertising.invoice.refused.no-line", () -> enter(made));
        fixture.refused().whenRefused("advertising.invoice.refused.line-twice", () -> enter(made, line, line));
        fixture.refused()
                .whenRefused(
                        "advertising.invoice.refused.total",
                        () -> invoices.enter(
                                made.order(),
                                new InvoiceDetails("9", fixture.day(), Money.of("64575.01", "USD"), List.of(line)),
                                null));
        fixture.refused().whenRefused("advertising.invoice.refused.other-order", () -> enter(other, line));
        fixture.refused()
                .whenRefused(
                        "advertising.order.refused.other-currency",
                        () -> enter(made, fixture.line(made, Money.of("1.00", "EUR"))));
        fixture.refused()
                .whenRefused(
                        "advertising.invoice.refused.no-reference",
                        () -> invoices.enter(made.order(), fixture.details(" ", line), null));
        fixture.refused()
                .whenRefused(
                        "advertising.invoice.refused.dated-later",
                        () -> invoices.enter(
                                made.order(), InvoiceFixture.details("9", LocalDate.of(2999, 1, 1), line), null));
    }

    @Test
    void isNotApprovedByWhoEnteredItNorAboveALimitNorTwice() {
        var made = orders.filed(campaign);
        var id = fixture.matched(made);
        var seen = fixture.row(made).version();
        fixture.refused().whenRefused("advertising.invoice.refused.own", () -> approval.approve(id, seen, ""));
        var limit = Money.of("64574.99", "USD");
        limits.decide(
                campaign, limits.limits(campaign), new OrderLimits(OrderFixture.USD, limit, limit, BigDecimal.ZERO));
        fixture.refused().whenRefused("advertising.order.refused.above-limit", () -> fixture.approve(made));
        limits.decide(
                campaign, limits.limits(campaign), new OrderLimits(OrderFixture.USD, null, null, BigDecimal.ZERO));

        fixture.approve(made);

        fixture.refused()
                .whenRefused(
                        "base.refused.conflict",
                        () -> Staff.as(OrderFixture.SECOND, () -> {
                            approval.approve(id, seen, "");
                            return id;
                        }));
        fixture.refused().whenRefused("advertising.invoice.refused.arrow", () -> fixture.approve(made));
    }

    @Test
    void namesThoseWhoMayApproveItUpToTheirLimitButNotWhoHasEnteredIt() {
        var enterer = users.active("Enid Enters", Role.COORDINATOR);
        var other = users.active("Ollie Other", Role.COORDINATOR);
        try {
            var made = orders.filed(campaign);
            var id = Staff.as(enterer, () -> fixture.entered(made));
            assertThat(approval.approvers(made.order()).get(id).names())
                    .contains(other.name())
                    .doesNotContain(enterer.name());

            var limit = OrderFixture.PRICE.minus(Money.of("0.01", "USD"));
            limits.decide(
                    campaign, limits.limits(campaign), new OrderLimits(OrderFixture.USD, null, limit, BigDecimal.ZERO));
            assertThat(approval.approvers(made.order()).get(id).names()).doesNotContain(other.name());
        } finally {
            disable(enterer);
            disable(other);
        }
    }

    /** So that nobody else's invoice can be approved by them. */
    private void disable(StaffUser user) {
        users.manage(service -> service.disable(user.id(), users.row(user.id()).version(), "Has left"));
    }

    @Test
    void isPaidOnlyWhenApprovedAndOnlyWhatWasApproved() {
        var made = orders.filed(campaign);
        var id = fixture.matched(made);
        fixture.refused().whenRefused("advertising.invoice.refused.arrow", () -> pay(id, made, "64575.00"));
        fixture.approve(made);
        fixture.refused().whenRefused("advertising.invoice.refused.other-sum", () -> pay(id, made, "64575.01"));
        fixture.refused()
                .whenRefused(
                        "advertising.invoice.refused.settled",
                        () -> invoices.correct(id, fixture.row(made).version(), fixture.details(fixture.line(made))));
    }

    private void pay(UUID id, Made made, String sum) {
        payments.pay(
                id, fixture.row(made).version(), new PaymentDetails(Money.of(sum, "USD"), fixture.day(), "Wire 9"));
    }

    private void enter(Made made, BilledLine... lines) {
        invoices.enter(made.order(), fixture.details(lines), null);
    }
}
