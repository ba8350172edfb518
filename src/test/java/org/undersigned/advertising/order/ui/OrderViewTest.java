package org.undersigned.advertising.order.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ElementUtilsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.advertising.OrderSteps;
import org.undersigned.advertising.budget.BudgetFixture;
import org.undersigned.advertising.order.OrderFixture;
import org.undersigned.advertising.order.OrderFixture.Made;
import org.undersigned.advertising.order.OrderSending;
import org.undersigned.advertising.order.OrderService;
import org.undersigned.advertising.order.OrderState;
import org.undersigned.advertising.print.PrintService;
import org.undersigned.advertising.publication.NoPrintDayDetails;
import org.undersigned.advertising.publication.NoPrintDayService;
import org.undersigned.advertising.publication.PaperFixture;
import org.undersigned.advertising.publication.PublicationService;
import org.undersigned.advertising.rate.ReferenceService;
import org.undersigned.advertising.register.OrderFilter;
import org.undersigned.advertising.register.OrderListService;
import org.undersigned.advertising.terms.InsertionDetails;
import org.undersigned.base.money.Money;
import org.undersigned.campaign.CampaignChoiceService;
import org.undersigned.campaign.CampaignFacts;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.CampaignService;
import org.undersigned.testing.SettableClock;
import org.undersigned.testing.ViewTest;
import org.undersigned.testing.Wire;

class OrderViewTest extends ViewTest {

    @Autowired
    private OrderSteps steps;

    @Autowired
    private OrderFixture fixture;

    @Autowired
    private OrderService orders;

    @Autowired
    private OrderListService lists;

    @Autowired
    private PaperFixture papers;

    @Autowired
    private NoPrintDayService holidays;

    @Autowired
    private PublicationService publications;

    @Autowired
    private CampaignChoiceService choice;

    @Autowired
    private ReferenceService reference;

    @Autowired
    private CampaignService campaigns;

    @Autowired
    private OrderSending sending;

    @Autowired
    private PrintService print;

    @Autowired
    private BudgetFixture budgets;

    @Autowired
    private SettableClock clock;

    private UUID campaign;

    @BeforeEach
    void prepare() {
        clock.stopAt(CampaignFixture.LAUNCH);
        signIn(Role.COORDINATOR);
        campaign = steps.campaign();
        choice.choose(campaign);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void saysToWhoeverPreparedAnOrderThatSomebodyElseApprovesIt() {
        var made = fixture.submitted(campaign);
        open("ads/orders/" + made.order());
        assertThat(Wire.ofThisPage()).contains("You had a hand in revision 1. Somebody else has to approve it.");

        signIn(Role.APPROVER);
        open("ads/orders/" + made.order());

        assertThat(Wire.ofThisPage()).contains("Approve").doesNotContain("You had a hand in revision 1");
    }

    @Test
    void saysOfAnOrderThatThePaperDeclinedThatNothingOfItIsBooked() {
        var made = fixture.sent(campaign);
        open("ads/orders/" + made.order());
        assertThat(Wire.ofThisPage()).contains("Booked", "Calendar file");
        sending.declinedByPaper(made.order(), 1, fixture.last(made.order()).version(), "We do not print this");

        open("ads/orders/" + made.order());

        assertThat(Wire.ofThisPage()).contains("Order declined").doesNotContain("Booked", "Calendar file");
    }

    @Test
    void saysWhoStatedADeadlineAndThatAPageRunsBeforeTheLaunch() {
        clock.stopAt(CampaignFixture.LAUNCH.minus(Duration.ofDays(60)));
        var made = fixture.sent(campaign);

        open("ads/orders/" + made.order());

        assertThat(Wire.ofThisPage())
                .contains("Stated by the paper for this insertion: Pat Rep,", "This is before the launch on");
    }

    @Test
    void takesAnOrderFromItsDraftToItsConfirmation() {
        var edition = papers.known();
        open("ads?tab=orders");
        assertThat(Wire.ofThisPage()).contains("No orders yet");
        click("New order");
        choosePaper(publications.edition(edition).paper());
        type("Headline", "Stealing isn’t innovation");
        type("Advertiser", "Human Artistry Campaign");
        confirm("New order");
        assertThat(Wire.ofThisPage()).contains("Stealing isn’t innovation", "Draft", "Nothing is ordered yet.");

        click("Book insertion");
        _setValue(
                _get(DatePicker.class, field -> field.withLabel("Run")),
                fixture.ahead().minusDays(2));
        type("Who at the paper", "Pat Rep");
        _setValue(_get(TextArea.class, field -> field.withLabel("In the paper’s words")), "It costs $64,575.");
        type("Price as stated", "64,575.00");
        confirm("Book insertion");
        assertThat(dialog()).contains("does not print on Sundays");
        _setValue(_get(DatePicker.class, field -> field.withLabel("Run")), fixture.ahead());
        assertThat(dialog()).doesNotContain("does not print on Sundays");
        click("Show price and deadlines");
        assertThat(dialog()).contains("$64,575.00").doesNotContain("does not print on Sundays");
        confirm("Book insertion");
        assertThat(Wire.ofThisPage()).contains("$64,575.00", "Stated by the paper", "d 5 h left", "Space");

        click("Submit for approval");
        var order = lists.rows(OrderFilter.all(campaign), 0, 1).getFirst().id();
        assertThat(fixture.last(order).state()).isEqualTo(OrderState.PENDING_APPROVAL);
        _assertNone(Button.class, button -> button.withText("Approve order"));

        signIn(Role.COORDINATOR);
        open("");
        assertThat(Wire.ofThisPage()).contains("Orders that wait for you", "Stealing isn’t innovation");
        open("ads/orders/" + order);
        click("Approve order");
        confirm("Approve order");
        assertThat(Wire.ofThisPage()).contains("Approved by");
        click("Send order");
        confirm("Send order");
        assertThat(dialog()).contains("Say who it was at the paper.");
        type("Who at the paper was told", "Pat Rep");
        confirm("Send order");
        click("Record confirmation");
        type("Who at the paper", "Pat Rep");
        type("Reference", "WSJ-77120");
        confirm("Record confirmation");
        assertThat(dialog()).contains("Keep the confirmation itself");
        say("Confirmed for Tuesday");
        confirm("Record confirmation");
        assertThat(Wire.ofThisPage()).contains("Confirmed by Pat Rep, reference WSJ-77120", "order-1-r1.pdf");
    }

    @Test
    void saysOfAnOldRateCardWhereItComesFromAndThatNobodyHasCheckedIt() {
        if (!reference.missing().isEmpty()) {
            reference.addMissing();
        }
        var journal = publications.publications(fixture.ahead()).stream()
                .filter(row -> row.details().name().equals("The Wall Street Journal"))
                .findFirst()
                .orElseThrow();
        var national = publications.editions(journal.id()).getFirst();
        open("ads/orders/" + fixture.empty(campaign, national.id()));
        click("Book insertion");
        assertThat(dialog()).contains("2018").contains("Not checked");

        _setValue(_get(DatePicker.class, field -> field.withLabel("Run")), LocalDate.of(2017, 1, 3));

        assertThat(dialog()).doesNotContain("Not checked");
    }

    @Test
    void keepsWhatWasTypedOfAnInsertionThatSomebodyElseHasChanged() {
        var made = fixture.drafted(campaign);
        open("ads/orders/" + made.order());
        click("Change");
        type("Position asked for", "Page A3");
        fixture.rebook(made, OrderFixture.inKind(booked(made)));
        confirm("Save changes");
        assertThat(dialog()).contains("Given in kind", "Page A3");
        assertThat(booked(made)).returns("Main news", InsertionDetails::position);

        confirm("Save changes");

        assertThat(booked(made)).returns("Page A3", InsertionDetails::position).returns(true, InsertionDetails::inKind);
    }

    @Test
    void saysOfWhichYearNoHolidaysAreKnown() {
        var made = fixture.drafted(campaign);
        open("ads/orders/" + made.order());
        click("Change");
        var run = _get(DatePicker.class, field -> field.withLabel("Run"));
        assertThat(run.getHelperText())
                .contains("Days without a paper in " + run.getValue().getYear() + " are not known");
        click("Cancel");

        var holiday = LocalDate.of(run.getValue().getYear(), 12, 25);
        holidays.add(booked(made).paperEdition(), new NoPrintDayDetails(holiday, "Christmas Day", papers.checked()));
        click("Change");
        assertThat(_get(DatePicker.class, field -> field.withLabel("Run")).getHelperText())
                .isNullOrEmpty();
    }

    @Test
    void changesAnInsertionThoughSomebodyElseHasBookedAnother() {
        var made = fixture.drafted(campaign);
        open("ads/orders/" + made.order());
        click("Change");
        type("Position asked for", "Page A3");
        fixture.book(made.order(), fixture.insertion(fixture.editionOf(made)));

        confirm("Save changes");

        assertThat(booked(made)).returns("Page A3", InsertionDetails::position);
        assertThat(orders.lines(made.order(), 1)).hasSize(2);
    }

    @Test
    void tellsWhoReportsARunOfAKillThatCameBetweenAndKeepsWhatWasTyped() {
        var made = fixture.accepted(campaign);
        open("ads/orders/" + made.order());
        click("Report run");
        type("Page", "A7");
        steps.killLate(made.insertion());

        confirm("Report run");
        assertThat(dialog()).contains("Somebody else has changed this", "Cancelled late", "Before: Material accepted");
        assertThat(_get(TextField.class, field -> field.withLabel("Page")).getValue())
                .isEqualTo("A7");
        assertThat(print.runs(made.order())).isEmpty();

        confirm("Report run");
        assertThat(dialog()).contains("The paper does not have Insertion 1.");
        assertThat(print.runs(made.order())).isEmpty();
    }

    @Test
    void offersToKillWhatCannotHaveRunYet() {
        open("ads/orders/" + fixture.sent(campaign).order());

        assertThat(more()).contains("Did not run", "Kill insertion");
    }

    @Test
    void offersNoKillOfWhatMayHaveRun() {
        open("ads/orders/" + fixture.accepted(campaign).order());

        assertThat(more()).contains("Did not run").doesNotContain("Kill insertion");
    }

    private static List<String> more() {
        var button = _get(Button.class, spec -> spec.withAttribute("aria-label", "More for insertion 1"))
                .getElement();
        ElementUtilsKt._fireDomEvent(
                button, new DomEvent(button, "vaadin-context-menu-before-open", JacksonUtils.createObjectNode()));
        return _get(ContextMenu.class).getItems().stream()
                .map(MenuItem::getText)
                .toList();
    }

    @Test
    void confirmsAnOrderThatSomebodyElseHasConfirmedMeanwhileOnlyAfterALook() {
        var made = fixture.sent(campaign);
        open("ads/orders/" + made.order());
        click("Record confirmation");
        type("Who at the paper", "Pat Rep");
        type("Reference", "WSJ-1");
        say("Confirmed");
        var seen = fixture.last(made.order());
        sending.confirm(made.order(), 1, seen.version(), OrderFixture.confirmation());

        confirm("Record confirmation");
        assertThat(dialog()).contains("Confirmed", "Before: Sent");
        assertThat(_get(TextField.class, field -> field.withLabel("Reference")).getValue())
                .isEqualTo("WSJ-1");
        assertThat(sending.confirmations(made.order(), 1)).hasSize(1);
    }

    @Test
    void asksForAReasonAtTheApprovalOnlyWhereTheBudgetIsNotEnough() {
        var made = fixture.submitted(campaign);
        signIn(Role.COORDINATOR);
        open("ads/orders/" + made.order());
        click("Approve order");
        _assertNone(TextArea.class, field -> field.withLabel("Reason for going above the budget"));
        budgets.authorise(campaign, Money.of("60000", "USD"));

        confirm("Approve order");
        assertThat(dialog()).contains("$4,575.00 above the $60,000.00");
        _setValue(
                _get(TextArea.class, field -> field.withLabel("Reason for going above the budget")), "It is worth it");
        confirm("Approve order");

        assertThat(fixture.last(made.order()).state()).isEqualTo(OrderState.APPROVED);
        assertThat(Wire.ofThisPage()).contains("It is worth it");
    }

    @Test
    void saysAtOnceThatAnApprovalGoesAboveTheBudgetAndAsksWhy() {
        budgets.authorise(campaign, Money.of("60000", "USD"));
        var made = fixture.submitted(campaign);
        signIn(Role.COORDINATOR);
        open("ads/orders/" + made.order());
        click("Approve order");

        assertThat(dialog()).contains("This goes $4,575.00 above the $60,000.00 that are authorised");
        assertThat(_find(TextArea.class, field -> field.withLabel("Reason for going above the budget")))
                .hasSize(1);
    }

    @Test
    void beginsAnOrderOfThePaperThatOneLooksAtAsTheLastOneWas() {
        var made = fixture.drafted(campaign);
        var paper = fixture.paperOf(fixture.editionOf(made));
        open("publications/" + paper);
        click("New order");
        assertThat(dialog()).contains("those of the last order");
        assertThat(_get(TextField.class, field -> field.withLabel("Advertiser")).getValue())
                .isEqualTo("Human Artistry Campaign");
        type("Headline", "A second page");
        confirm("New order");

        var order = lists.rows(OrderFilter.all(campaign), 0, 1).getFirst();
        assertThat(order.headline()).isEqualTo("A second page");
        assertThat(orders.details(order.id(), 1).billing()).isEqualTo("1 Main Street\nNew York");
        assertThat(orders.order(order.id()).paper()).isEqualTo(paper);
    }

    private InsertionDetails booked(Made made) {
        return orders.lines(made.order(), 1).getFirst().terms().details();
    }

    @Test
    void listsOrdersWithWhatTheyComeTo() {
        fixture.sent(campaign);
        fixture.drafted(campaign);
        open("ads?tab=orders");
        assertThat(_get(Grid.class).getDataCommunicator().getDataProvider().size(new Query<>()))
                .isEqualTo(2);
        assertThat(Wire.ofThisPage()).contains("2 orders · $129,150.00");

        open("ads?tab=orders&state=DRAFT");
        assertThat(Wire.ofThisPage()).contains("1 order · $64,575.00").doesNotContain("not counted");
    }

    @Test
    void showsWhatIsDueAndTheMonth() {
        fixture.sent(campaign);
        open("ads");
        assertThat(Wire.ofThisPage())
                .contains(
                        "Due next",
                        "Stealing isn’t innovation",
                        "here Mon 16 Feb, 17:00",
                        "$1,000,000.00",
                        "Committed",
                        "Fixed day");

        open("ads?tab=calendar&month=2026-02");
        assertThat(Wire.ofThisPage()).contains("February 2026", "Runs", "12:00 Material");
        open("ads?tab=calendar&month=never");
        assertThat(Wire.ofThisPage()).contains("January 2026");
    }

    @Test
    void worksInTheCampaignOfAnOrderThatIsOpenedByItsAddress() {
        var made = fixture.sent(campaign);
        var other = steps.campaign();
        choice.choose(other);
        UI.getCurrent().navigate("ads");
        assertThat(switcher()).contains(campaigns.campaign(other).name());

        UI.getCurrent().navigate("ads/orders/" + made.order());

        assertThat(choice.current()).map(CampaignFacts::id).contains(campaign);
        assertThat(switcher()).contains(campaigns.campaign(campaign).name());
    }

    private static List<String> switcher() {
        return _find(NativeButton.class).stream()
                .flatMap(button -> button.getAriaLabel().stream())
                .filter(label -> label.startsWith("Campaign: "))
                .map(label -> label.substring("Campaign: ".length(), label.lastIndexOf(". ")))
                .toList();
    }

    @Test
    void asksToWhomAtOursItWasSaid() {
        var made = fixture.sent(campaign);
        open("ads/orders/" + made.order());
        click("Record what was said");
        type("Who at the paper", "Pat Rep");
        _setValue(_get(_get(Dialog.class), TextArea.class), "There was room Monday, and it would cost $65,000.");
        var to = _find(_get(Dialog.class), ComboBox.class).getFirst();
        assertThat(to).isNotNull();
        confirm("Record what was said");
        assertThat(dialog()).contains("Say to whom it was said.");
    }

    @Test
    void writesAnotherRevisionOfWhatThePaperHas() {
        var made = fixture.sent(campaign);
        open("ads/orders/" + made.order());
        click("Revise order");
        confirm("Revise order");

        assertThat(orders.order(made.order()).last()).isEqualTo(2);
        assertThat(Wire.ofThisPage()).contains("revision 2", "Submit for approval");
        open("ads/orders/" + made.order() + "?revision=1");
        assertThat(Wire.ofThisPage()).contains("revision 1").doesNotContain("Submit for approval");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CAMPAIGNER", "PRESS_OFFICER", "ADMIN", "APPROVER"})
    void showsNoDraftToWhoMayNotSeeIt(Role role) {
        var made = fixture.drafted(campaign);
        signIn(role);

        for (var address : new String[] {"ads", "ads?tab=orders", "ads/orders/" + made.order()}) {
            open(address);
            assertThat(Wire.ofThisPage()).as(address).doesNotContain("Stealing isn’t innovation");
        }
    }

    @SuppressWarnings("unchecked")
    private static void choosePaper(String name) {
        ComboBox<Object> field = _get(_get(Dialog.class), ComboBox.class);
        _setValue(
                field,
                field.getListDataView()
                        .getItems()
                        .filter(paper ->
                                field.getItemLabelGenerator().apply(paper).equals(name))
                        .findFirst()
                        .orElseThrow());
    }

    private static void type(String label, String value) {
        _setValue(_get(TextField.class, field -> field.withLabel(label)), value);
    }

    private static void say(String words) {
        _setValue(_get(TextArea.class, field -> field.withLabel("In the paper’s words")), words);
    }

    private static String dialog() {
        return _get(Dialog.class).getElement().getTextRecursively();
    }

    private void open(String address) {
        choice.choose(campaign);
        var parts = address.split("\\?");
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length > 1 ? parts[1] : ""));
    }

    private static void click(String text) {
        _click(_get(Button.class, button -> button.withText(text)));
    }

    private static void confirm(String verb) {
        _click(_get((Component) _get(Dialog.class), Button.class, button -> button.withText(verb)));
    }
}
