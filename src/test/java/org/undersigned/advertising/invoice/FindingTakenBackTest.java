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
import org.undersigned.advertising.order.OrderFixture;
import org.undersigned.advertising.order.OrderFixture.Made;
import org.undersigned.base.money.Money;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** A finding that was none is taken back with all that followed from it, unless money went by it. */
@ServiceTest
class FindingTakenBackTest {

    private static final Money CREDIT = Money.of("1000.00", "USD");
    private static final Money LESS = OrderFixture.PRICE.minus(CREDIT);

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
    private Database database;

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
    void staysToBeReadAndLowersNothingAnyMore() {
        var made = orders.filed(campaign);
        var finding = credited(made);
        var id = fixture.billed(made, "INV-1", OrderFixture.PRICE);
        assertThat(invoices.compare(id).getFirst().agrees()).isFalse();
        assertThat(fixture.sum(campaign, BudgetKind.COMMITTED)).isEqualTo(LESS);
        fixture.refused().whenRefused("advertising.order.refused.no-reason", () -> findings.takeBack(finding, " "));

        findings.takeBack(finding, "It was another ad");

        assertThat(invoices.compare(id).getFirst())
                .returns(true, LineComparison::agrees)
                .returns(OrderFixture.PRICE, LineComparison::due);
        assertThat(fixture.sum(campaign, BudgetKind.COMMITTED)).isEqualTo(OrderFixture.PRICE);
        assertThat(findings.findings(made.order()).getFirst().takenBack())
                .returns("It was another ad", TakenBack::reason)
                .returns(me.id(), TakenBack::by);
        fixture.refused()
                .whenRefused("advertising.invoice.refused.taken-back", () -> findings.takeBack(finding, "Again"));
        fixture.refused()
                .whenRefused(
                        "advertising.invoice.refused.no-finding",
                        () -> findings.takeBack(UUID.randomUUID(), "Nothing"));
    }

    @Test
    void isRefusedOnceAnInvoiceIsApprovedWithItUntilThePaperBillsTheRest() {
        var made = orders.filed(campaign);
        var finding = credited(made);
        var id = fixture.billed(made, "INV-1", LESS);
        fixture.approve(id, made);
        fixture.refused()
                .whenRefused("advertising.invoice.refused.settled-with", () -> findings.takeBack(finding, "No error"));
        var rest = fixture.billed(made, "INV-2", CREDIT);
        assertThat(invoices.compare(rest).getFirst().agrees()).isFalse();

        findings.takeBack(finding, "The paper charges it");
        fixture.approve(rest, made);

        assertThat(fixture.row(id, made)).returns(LESS, InvoiceRow::outstanding);
        assertThat(fixture.sum(campaign, BudgetKind.INVOICED)).isEqualTo(OrderFixture.PRICE);
        assertThat(fixture.sum(campaign, BudgetKind.COMMITTED)).isEqualTo(OrderFixture.PRICE);
    }

    @Test
    void bringsBackWhatIsToBePaidWhereItCameAfterTheApproval() {
        var made = orders.filed(campaign);
        var id = fixture.approved(made);
        var finding = credited(made);
        assertThat(fixture.row(id, made).outstanding()).isEqualTo(LESS);

        findings.takeBack(finding, "It was another ad");

        assertThat(fixture.row(id, made))
                .returns(OrderFixture.PRICE, InvoiceRow::outstanding)
                .returns(Money.of("0.00", "USD"), InvoiceRow::credited);
        assertThat(fixture.sum(campaign, BudgetKind.INVOICED)).isEqualTo(OrderFixture.PRICE);
        assertThat(fixture.sum(campaign, BudgetKind.COMMITTED)).isEqualTo(OrderFixture.PRICE);
    }

    @Test
    void isRefusedOnceAnInvoiceIsPaidWithItUntilThePaperBillsTheRest() {
        var made = orders.filed(campaign);
        var id = fixture.approved(made);
        var finding = credited(made);
        fixture.pay(id, made, LESS);
        fixture.refused()
                .whenRefused("advertising.invoice.refused.settled-with", () -> findings.takeBack(finding, "No error"));
        var rest = fixture.billed(made, "INV-2", CREDIT);

        findings.takeBack(finding, "The paper charges it");
        fixture.approve(rest, made);

        assertThat(fixture.row(id, made)).returns(Money.of("0.00", "USD"), InvoiceRow::outstanding);
        assertThat(fixture.row(rest, made)).returns(CREDIT, InvoiceRow::outstanding);
        assertThat(fixture.sum(campaign, BudgetKind.INVOICED)).isEqualTo(OrderFixture.PRICE);
        assertThat(fixture.sum(campaign, BudgetKind.COMMITTED)).isEqualTo(OrderFixture.PRICE);
        assertThat(fixture.sum(campaign, BudgetKind.PAID)).isEqualTo(LESS);
    }

    @Test
    void isTakenBackAfterAPaymentThatCameBeforeIt() {
        var made = orders.filed(campaign);
        var id = fixture.approved(made);
        fixture.pay(id, made, OrderFixture.PRICE);
        var finding = credited(made);
        assertThat(fixture.row(id, made).outstanding()).isEqualTo(CREDIT.negated());

        findings.takeBack(finding, "It was another ad");

        assertThat(fixture.row(id, made).outstanding()).isEqualTo(Money.of("0.00", "USD"));
    }

    /** As of an invoice that was paid when it was not kept who approved it. */
    @Test
    void isTakenBackAfterAPaymentWhoseApprovalIsNotKnown() {
        var made = orders.filed(campaign);
        var id = fixture.approved(made);
        fixture.pay(id, made, OrderFixture.PRICE);
        database.jdbc().update("update ad_invoice set approved_by = null, approved_at = null where id = ?", (Object)
                UuidBytes.of(id));
        var finding = credited(made);

        findings.takeBack(finding, "It was another ad");

        assertThat(fixture.row(id, made).outstanding()).isEqualTo(Money.of("0.00", "USD"));
    }

    @Test
    void isNotTakenBackByAnOldInvoiceInDispute() {
        var made = orders.filed(campaign);
        var wrong = fixture.billed(made, "INV-0", OrderFixture.PRICE);
        invoices.dispute(wrong, fixture.row(wrong, made).version(), "It names another client");
        var finding = credited(made);
        fixture.approve(fixture.billed(made, "INV-1", LESS), made);

        fixture.refused()
                .whenRefused("advertising.invoice.refused.settled-with", () -> findings.takeBack(finding, "No error"));
    }

    @Test
    void billsAWrongSumAgain() {
        var made = orders.filed(campaign);
        var id = fixture.billed(made, "INV-1", OrderFixture.PRICE.plus(CREDIT));
        var finding = findings.credit(FoundError.ofBilling(made.insertion(), id, "Billed for a Sunday"), CREDIT);
        assertThat(fixture.sum(campaign, BudgetKind.INVOICED)).isEqualTo(OrderFixture.PRICE);

        findings.takeBack(finding, "The paper did not grant it");

        assertThat(fixture.sum(campaign, BudgetKind.INVOICED)).isEqualTo(OrderFixture.PRICE.plus(CREDIT));
        assertThat(invoices.compare(id).getFirst().mismatches())
                .extracting(Mismatch::kind)
                .containsExactly(MismatchKind.PRICE);
    }

    @Test
    void settlesADifferenceNoMore() {
        var made = orders.ran(campaign);
        orders.file(made, InvoiceFixture.HALF);
        var free = orders.drafted(campaign, edition -> OrderFixture.inKind(orders.insertion(edition)));
        var finding = findings.makeGood(InvoiceFixture.error(made, "Half a page", Matter.SIZE), free.insertion());
        var id = fixture.matched(made);

        findings.takeBack(finding, "It was a full page");

        fixture.refused().whenRefused("advertising.invoice.refused.mismatch", () -> fixture.approve(made));
        assertThat(invoices.compare(id).getFirst().mismatches())
                .extracting(Mismatch::kind)
                .containsExactly(MismatchKind.SIZE);
    }

    private UUID credited(Made made) {
        return findings.credit(InvoiceFixture.error(made, "A line is missing"), CREDIT);
    }
}
