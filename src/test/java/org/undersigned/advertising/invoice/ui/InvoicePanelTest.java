package org.undersigned.advertising.invoice.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.advertising.OrderSteps;
import org.undersigned.advertising.budget.BudgetFixture;
import org.undersigned.advertising.budget.BudgetKind;
import org.undersigned.advertising.invoice.FindingService;
import org.undersigned.advertising.invoice.FoundError;
import org.undersigned.advertising.invoice.InvoiceFixture;
import org.undersigned.advertising.invoice.InvoiceRow;
import org.undersigned.advertising.invoice.InvoiceService;
import org.undersigned.advertising.invoice.InvoiceState;
import org.undersigned.advertising.invoice.Matter;
import org.undersigned.advertising.invoice.Withdrawal;
import org.undersigned.advertising.limit.OrderLimitService;
import org.undersigned.advertising.limit.OrderLimits;
import org.undersigned.advertising.order.OrderFixture;
import org.undersigned.advertising.order.OrderService;
import org.undersigned.base.Today;
import org.undersigned.base.money.Money;
import org.undersigned.base.ui.Instants;
import org.undersigned.campaign.CampaignChoiceService;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.testing.SettableClock;
import org.undersigned.testing.ViewTest;
import org.undersigned.testing.Wire;

class InvoicePanelTest extends ViewTest {

    @Autowired
    private OrderSteps steps;

    @Autowired
    private SettableClock clock;

    @Autowired
    private OrderFixture orders;

    @Autowired
    private InvoiceFixture fixture;

    @Autowired
    private InvoiceService invoices;

    @Autowired
    private FindingService findings;

    @Autowired
    private OrderService orderService;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private BudgetFixture budgets;

    @Autowired
    private OrderLimitService limits;

    @Autowired
    private CampaignChoiceService choice;

    private UUID campaign;

    @BeforeEach
    void prepare() {
        signIn(Role.COORDINATOR);
        campaign = steps.campaign();
        choice.choose(campaign);
    }

    @AfterEach
    void goOn() {
        clock.reset();
    }

    @Test
    void entersWhatIsBilledAndMatchesItOnlyWhereItAgrees() {
        var made = orders.filed(campaign);
        open(made.order());
        click("Enter invoice");
        type("Number of the invoice", "INV-7");
        _setValue(_get(DatePicker.class, field -> field.withLabel("Date of the invoice")), fixture.day());
        var billed = _get(TextField.class, field -> field.withLabel("Billed"));
        assertThat(billed.getValue()).isEmpty();
        assertThat(billed.getHelperText()).isEqualTo("Ordered: $64,575.00");
        confirm("Enter invoice");
        assertThat(dialog()).contains("Enter the total as it stands on the invoice");
        type("Total of the invoice", "70,000.00");
        confirm("Enter invoice");
        assertThat(dialog()).contains("Enter the day that the invoice bills for insertion 1");
        click("As ordered");
        confirm("Enter invoice");
        assertThat(dialog()).contains("The lines come to $64,575.00, and the total says $70,000.00");
        type("Billed", "70,000.00");
        confirm("Enter invoice");
        assertThat(Wire.ofThisPage()).contains("Invoice INV-7", "$64,575.00 is due, $70,000.00 is billed");
        click("Match invoice");
        assertThat(row(made.order()).state()).isEqualTo(InvoiceState.ENTERED);

        click("Correct");
        type("Billed", "64,575.00");
        type("Total of the invoice", "64,575.00");
        confirm("Save changes");
        click("Match invoice");

        assertThat(Wire.ofThisPage()).contains("Matched", "Agrees").doesNotContain("You can approve it.");
        _assertNone(Button.class, button -> button.withText("Approve invoice"));
        signIn(Role.APPROVER);
        open(made.order());
        click("Approve invoice");
        confirm("Approve invoice");
        assertThat(row(made.order()).state()).isEqualTo(InvoiceState.APPROVED);
    }

    @Test
    void recordsWhatWasWrongWithItsCredit() {
        var made = orders.filed(campaign);
        open(made.order());
        click("Record error");
        _setValue(_get(TextArea.class, field -> field.withLabel("What is wrong")), "A line is missing.");
        type("Credit", "a lot");
        confirm("Record error");
        assertThat(_get(CheckboxGroup.class).getErrorMessage()).startsWith("Say what the error concerns");
        _get(CheckboxGroup.class).setValue(Set.of(Matter.OTHER));
        confirm("Record error");
        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("“a lot” is no sum in USD");
        type("Credit", "$1,000");
        confirm("Record error");

        assertThat(Wire.ofThisPage()).contains("A line is missing. Credit of $1,000.00. It concerns: Something else.");
    }

    @Test
    void strikesAnErrorThatIsTakenBackWithByWhomAndWhy() {
        var made = orders.filed(campaign);
        findings.credit(InvoiceFixture.error(made, "A line is missing."), Money.of("1000.00", "USD"));
        open(made.order());
        click("Take back");
        confirm("Take back");
        assertThat(findings.findings(made.order()).getFirst().stands()).isTrue();
        _setValue(_get(TextArea.class), "It was another ad");
        confirm("Take back");

        assertThat(Wire.ofThisPage()).contains("Taken back by", "It was another ad");
        assertThat(_find(Div.class, line -> line.withClasses("finding-line taken-back")))
                .hasSize(1);
        _assertNone(Button.class, button -> button.withText("Take back"));
    }

    @Test
    void saysOfADisputedInvoiceThatAgreesNowWhoCanGoOn() {
        var made = orders.filed(campaign);
        var id = fixture.entered(made);
        invoices.dispute(id, row(made.order()).version(), "It names another client");
        open(made.order());
        assertThat(Wire.ofThisPage())
                .contains("It agrees now, so the dispute can end.")
                .doesNotContain("You can approve it.");

        signIn(Role.APPROVER);
        open(made.order());
        assertThat(Wire.ofThisPage()).contains("It agrees now, so the dispute can end. You can approve it.");
    }

    @Test
    void recordsThatThePaperTakesAnInvoiceBackWhereThatIsPossible() {
        var made = orders.filed(campaign);
        var id = fixture.entered(made);
        invoices.dispute(id, fixture.seen(id, made), "It names another client");
        var right = fixture.billed(made, "INV-2", OrderFixture.PRICE);
        fixture.approve(right, made);
        open(made.order());
        click("Taken back by the paper");
        confirm("Taken back by the paper");
        assertThat(fixture.row(id, made).state()).isEqualTo(InvoiceState.DISPUTED);
        var reason = _get(TextArea.class, field -> field.withLabel("Why it is taken back"));
        assertThat(reason.isInvalid()).isTrue();
        _setValue(reason, "Another client was billed");
        ComboBox<String> number = _get(ComboBox.class, field -> field.withLabel("Number of the invoice in its place"));
        assertThat(number.getListDataView().getItems()).containsExactly("INV-2");
        number.setValue("INV-2");
        confirm("Taken back by the paper");

        assertThat(fixture.row(id, made).state()).isEqualTo(InvoiceState.WITHDRAWN);
        assertThat(Wire.ofThisPage())
                .contains("Another client was billed In its place: invoice INV-2")
                .doesNotContain("Differs", "as long as it differs");
        _assertNone(Button.class, button -> button.withText("Taken back by the paper"));
        _assertNone(Button.class, button -> button.withText("Correct"));
        assertThat(home()).doesNotContain("settle the dispute");
    }

    @Test
    void saysOnTheHomePageOfADisputeWhatTheBudgetSays() {
        var made = orders.filed(campaign);
        var dearer = OrderFixture.PRICE.plus(Money.of("6457.50", "USD"));
        var id = fixture.billed(made, "INV-1", dearer);
        invoices.dispute(id, fixture.seen(id, made), "It bills a surcharge");
        fixture.billed(made, "INV-2", OrderFixture.PRICE);
        assertThat(home()).contains("settle the dispute about $71,032.50", "match $64,575.00");
        assertThat(fixture.sum(campaign, BudgetKind.DISPUTED)).isEqualTo(dearer);
    }

    @Test
    void asksForTheApprovalAloneOfADisputedInvoiceThatAgreesByACredit() {
        var made = orders.filed(campaign);
        var surcharge = Money.of("6457.50", "USD");
        var id = fixture.billed(made, "INV-1", OrderFixture.PRICE.plus(surcharge));
        invoices.dispute(id, fixture.seen(id, made), "It bills a surcharge");
        findings.credit(FoundError.ofBilling(made.insertion(), id, "The surcharge was billed by mistake"), surcharge);
        assertThat(home()).doesNotContain("Invoice INV-1");
        assertThat(fixture.sum(campaign, BudgetKind.DISPUTED)).isEqualTo(OrderFixture.PRICE);

        signIn(Role.APPROVER);
        assertThat(home()).contains("approve $64,575.00").doesNotContain("settle the dispute");
    }

    @Test
    void asksToWhichOfSeveralInvoicesTheCreditOfAWrongSumBelongs() {
        var made = orders.filed(campaign);
        var surcharge = Money.of("6457.50", "USD");
        var wrong = fixture.billed(made, "INV-1", OrderFixture.PRICE.plus(surcharge));
        invoices.dispute(wrong, fixture.seen(wrong, made), "It bills a surcharge");
        var paid = fixture.billed(made, "INV-2", OrderFixture.PRICE);
        fixture.approve(paid, made);
        fixture.pay(paid, made, OrderFixture.PRICE);
        var gone = fixture.billed(made, "INV-3", surcharge);
        invoices.withdraw(gone, fixture.seen(gone, made), new Withdrawal("It was for another ad", ""));
        open(made.order());
        find("The surcharge was billed by mistake", "6,457.50");
        ComboBox<InvoiceRow> invoice = billing();
        assertThat(invoice.getListDataView().getItems())
                .extracting(InvoiceRow::id)
                .containsExactly(paid, wrong);
        assertThat(invoice.getHelperText()).startsWith("2 invoices bill this insertion.");
        assertThat(invoice.getValue()).isNull();
        confirm("Record error");
        assertThat(invoice.isInvalid()).isTrue();
        assertThat(findings.findings(made.order())).isEmpty();

        invoice.setValue(fixture.row(wrong, made));
        confirm("Record error");

        assertThat(fixture.row(wrong, made).sums().left()).isEqualTo(OrderFixture.PRICE);
        assertThat(fixture.row(paid, made))
                .returns(OrderFixture.PRICE, row -> row.sums().left())
                .returns(Money.zero(OrderFixture.USD), InvoiceRow::outstanding);
        assertThat(Wire.ofThisPage()).contains("It concerns: The sum that is billed, Invoice INV-1.");
    }

    @Test
    void choosesTheOneInvoiceThatBillsAnInsertionForACreditOfItsSum() {
        var made = orders.filed(campaign);
        var id = fixture.billed(made, "INV-1", OrderFixture.PRICE.plus(Money.of("1.00", "USD")));
        open(made.order());
        find("A dollar too much", "1.00");
        assertThat(billing().getValue()).returns(id, InvoiceRow::id);
        confirm("Record error");

        assertThat(fixture.row(id, made).sums().left()).isEqualTo(OrderFixture.PRICE);
    }

    private void find(String wrong, String credit) {
        click("Record error");
        _get(CheckboxGroup.class).setValue(Set.of(Matter.BILLING));
        _setValue(_get(TextArea.class, field -> field.withLabel("What is wrong")), wrong);
        type("Credit", credit);
    }

    private static ComboBox<InvoiceRow> billing() {
        return _get(ComboBox.class, field -> field.withLabel("Invoice with the wrong sum"));
    }

    @Test
    void asksWhoApprovesMoreThanIsAuthorisedForAReasonBeforehand() {
        var tight = campaigns.campaign();
        budgets.authorise(tight, OrderFixture.PRICE);
        campaign = tight;
        limits.decide(tight, limits.limits(tight), new OrderLimits(OrderFixture.USD, null, null, BigDecimal.TEN));
        var made = orders.filed(tight);
        var dearer = OrderFixture.PRICE.plus(Money.of("1575.00", "USD"));
        var id = invoices.enter(made.order(), fixture.details(fixture.line(made, dearer)), null);
        invoices.match(id, row(made.order()).version());
        signIn(Role.COORDINATOR);
        open(made.order());
        click("Approve invoice");
        assertThat(dialog()).contains("This goes $1,575.00 above the $64,575.00 that are authorised");
        _setValue(_get(TextArea.class), "The paper charges for the proof");
        confirm("Approve invoice");

        assertThat(row(made.order()).state()).isEqualTo(InvoiceState.APPROVED);
    }

    @Test
    void keepsWhatWasTypedOfAnInvoiceThatSomebodyElseHasCorrected() {
        var made = orders.filed(campaign);
        var id = fixture.entered(made);
        open(made.order());
        click("Correct");
        type("Billed", "60,000.00");
        type("Total of the invoice", "60,000.00");
        var renamed = fixture.details("INV-1b", fixture.line(made));
        invoices.correct(id, row(made.order()).version(), renamed);
        confirm("Save changes");
        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("INV-1b", "$60,000.00");

        confirm("Save changes");

        assertThat(row(made.order()))
                .returns("INV-1b", each -> each.details().reference())
                .returns("$60,000.00", each -> each.total().toString());
    }

    /** A new day has begun where the browser is, but not yet in the campaign's zone. */
    @Test
    void proposesTheDayOfTheCampaignForAPayment() {
        var made = orders.filed(campaign);
        fixture.approved(made);
        open(made.order());
        clock.stopAt(Today.by(clock).plusDays(1).atTime(2, 0).toInstant(ZoneOffset.UTC));
        click("Record payment");
        type("Reference of the payment", "Wire 12");
        confirm("Record payment");

        assertThat(row(made.order()))
                .returns(InvoiceState.PAID, InvoiceRow::state)
                .returns(Today.by(clock).minusDays(1), InvoiceRow::paidOn);
    }

    @Test
    void tellsWhoPaysOfACreditThatCameBetweenAndKeepsTheReference() {
        var made = orders.filed(campaign);
        fixture.approved(made);
        open(made.order());
        click("Record payment");
        type("Reference of the payment", "Wire 12");
        findings.credit(InvoiceFixture.error(made, "A line is missing"), Money.of("1000.00", "USD"));

        confirm("Record payment");
        assertThat(dialog()).contains("$63,575.00", "Before: $64,575.00", "A line is missing");
        assertThat(row(made.order()).state()).isEqualTo(InvoiceState.APPROVED);
        confirm("Record payment");
        assertThat(dialog()).contains("$64,575.00 is paid, and $63,575.00 is to be paid");
        type("Sum", "63,575.00");
        confirm("Record payment");

        assertThat(row(made.order()))
                .returns(InvoiceState.PAID, InvoiceRow::state)
                .returns("Wire 12", InvoiceRow::paidReference);
    }

    @Test
    void settlesByPrepaymentWhatWasPrepaidInWholeAndSaysSo() {
        var made = orders.prepaidAndFiled(campaign, OrderFixture.PRICE);
        fixture.approved(made);
        open(made.order());
        var day = Instants.date(fixture.day());
        assertThat(Wire.ofThisPage())
                .contains(
                        "Prepaid $64,575.00 on " + day + ", Wire 3",
                        "Invoiced $64,575.00, prepaid $64,575.00 on " + day + ": nothing is left to pay.");
        _assertNone(Button.class, button -> button.withText("Record payment"));
        _assertNone(Button.class, button -> button.withText("Record prepayment"));
        assertThat(home()).contains("settle $64,575.00, nothing is left to pay");
        open(made.order());
        click("Settle by prepayment");
        assertThat(dialog()).contains("nothing is left to pay");
        confirm("Settle by prepayment");

        assertThat(row(made.order()).state()).isEqualTo(InvoiceState.PAID);
        assertThat(Wire.ofThisPage()).contains("Settled by prepayment, by ", "$64,575.00 of it settled Invoice INV-1");
    }

    @Test
    void proposesTheRestOfWhatWasPrepaidInPartAndSaysHowItComesAbout() {
        var made = orders.prepaidAndFiled(campaign, Money.of("60000.00", "USD"));
        fixture.approved(made);
        findings.credit(InvoiceFixture.error(made, "A line is missing"), Money.of("575.00", "USD"));
        open(made.order());
        click("Record payment");
        assertThat(dialog())
                .contains("Invoiced $64,575.00, prepaid $60,000.00 on " + Instants.date(fixture.day())
                        + ", credited $575.00: $4,000.00 to pay.");
        assertThat(_get(TextField.class, field -> field.withLabel("Sum")).getValue())
                .isEqualTo("4000.00");
        type("Reference of the payment", "Wire 12");
        confirm("Record payment");

        assertThat(row(made.order()).state()).isEqualTo(InvoiceState.PAID);
        assertThat(Wire.ofThisPage()).contains("credited $575.00, paid $4,000.00: nothing is left to pay.");
    }

    @Test
    void saysThatThePaperOwesBackWhatWasPrepaidForACancelledAd() {
        var made = orders.sent(campaign);
        orders.prepay(made, OrderFixture.PRICE);
        open(made.order());
        assertThat(Wire.ofThisPage()).contains("Prepaid $64,575.00").doesNotContain("has to pay");
        steps.kill(made.insertion());
        open(made.order());

        assertThat(Wire.ofThisPage()).contains("The paper has to pay $64,575.00 back");
    }

    @Test
    void offersAnApprovalOnlyWhereItIsGivenAndSaysWhyNot() {
        var made = orders.filed(campaign);
        var id = fixture.billed(made, "INV-1", OrderFixture.PRICE.plus(OrderFixture.PRICE));
        invoices.dispute(id, row(made.order()).version(), "It bills two pages");
        signIn(Role.APPROVER);
        open(made.order());
        assertThat(Wire.ofThisPage()).contains("It cannot be approved as long as it differs.");
        _assertNone(Button.class, button -> button.withText("Approve invoice"));

        signIn(Role.COORDINATOR);
        invoices.correct(id, row(made.order()).version(), fixture.details(fixture.line(made)));
        var most = OrderFixture.PRICE.minus(Money.of("0.01", "USD"));
        limits.decide(
                campaign, limits.limits(campaign), new OrderLimits(OrderFixture.USD, most, most, BigDecimal.ZERO));
        signIn(Role.APPROVER);
        open(made.order());
        assertThat(Wire.ofThisPage()).contains("It comes to more than you may approve.");
        _assertNone(Button.class, button -> button.withText("Approve invoice"));
    }

    @Test
    void offersNoErrorToBeTakenBackWithWhichAnInvoiceWasApproved() {
        var made = orders.filed(campaign);
        findings.credit(InvoiceFixture.error(made, "A line is missing"), Money.of("1000.00", "USD"));
        var id = fixture.billed(made, "INV-1", OrderFixture.PRICE.minus(Money.of("1000.00", "USD")));
        fixture.approve(id, made);
        open(made.order());

        assertThat(Wire.ofThisPage()).contains("Invoice INV-1 was approved or paid with it, so it stays");
        _assertNone(Button.class, button -> button.withText("Take back"));
    }

    @Test
    void keepsTheWordsOfADisputeAboutAnInvoiceThatWasCorrectedMeanwhile() {
        var made = orders.filed(campaign);
        var id = fixture.entered(made);
        open(made.order());
        click("Dispute");
        _setValue(_get(TextArea.class), "It names another client");
        invoices.correct(id, row(made.order()).version(), fixture.details("INV-1b", fixture.line(made)));

        confirm("Dispute");
        assertThat(dialog()).contains("INV-1b", "Before: INV-1");
        assertThat(row(made.order()).state()).isEqualTo(InvoiceState.ENTERED);
        confirm("Dispute");

        assertThat(row(made.order()))
                .returns(InvoiceState.DISPUTED, InvoiceRow::state)
                .returns("It names another client", InvoiceRow::disputed);
    }

    @Test
    void tellsOnTheHomePageWhatWaitsToBeMatchedApprovedOrPaid() {
        var made = orders.filed(campaign);
        var id = fixture.entered(made);
        assertThat(home()).contains("Invoices that wait for you", "Invoice INV-1", "match $64,575.00");
        invoices.match(id, row(made.order()).version());
        assertThat(home()).doesNotContain("Invoice INV-1");

        signIn(Role.APPROVER);
        assertThat(home()).contains("Invoice INV-1", "approve $64,575.00");
        assertThat(_get(RouterLink.class, link -> link.withText("Invoice INV-1, " + label(made)))
                        .getHref())
                .isEqualTo("ads/orders/" + made.order());
        signIn(Role.AUDITOR);
        assertThat(home()).doesNotContain("Invoices that wait for you");
    }

    private String label(OrderFixture.Made made) {
        return orderService.order(made.order()).label();
    }

    private String home() {
        choice.choose(campaign);
        UI.getCurrent().navigate("");
        return Wire.ofThisPage();
    }

    private static String dialog() {
        return _get(Dialog.class).getElement().getTextRecursively();
    }

    private InvoiceRow row(UUID order) {
        return invoices.invoices(order).getFirst();
    }

    private void open(UUID order) {
        choice.choose(campaign);
        UI.getCurrent().navigate("ads/orders/" + order);
    }

    private static void type(String label, String value) {
        _setValue(_get(TextField.class, field -> field.withLabel(label)), value);
    }

    private static void click(String text) {
        _click(_get(Button.class, button -> button.withText(text)));
    }

    private static void confirm(String verb) {
        _click(_get((Component) _get(Dialog.class), Button.class, button -> button.withText(verb)));
    }
}
