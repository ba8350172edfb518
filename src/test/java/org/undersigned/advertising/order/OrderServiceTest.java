package org.undersigned.advertising.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.advertising.OrderSteps;
import org.undersigned.advertising.budget.BudgetKind;
import org.undersigned.advertising.budget.BudgetService;
import org.undersigned.advertising.document.DocumentKind;
import org.undersigned.advertising.document.DocumentRow;
import org.undersigned.advertising.insertion.InsertionState;
import org.undersigned.advertising.print.PrintService;
import org.undersigned.advertising.print.RunRow;
import org.undersigned.advertising.print.TearSheetRow;
import org.undersigned.advertising.print.TearSheetService;
import org.undersigned.base.Refusal;
import org.undersigned.base.money.Money;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.SettableClock;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

/** The life of an order from its draft to the tear sheet. */
@ServiceTest
class OrderServiceTest {

    @Autowired
    private OrderSteps steps;

    @Autowired
    private OrderFixture fixture;

    @Autowired
    private OrderService orders;

    @Autowired
    private OrderReview review;

    @Autowired
    private OrderSending sending;

    @Autowired
    private DocumentService documents;

    @Autowired
    private PrintService print;

    @Autowired
    private TearSheetService sheets;

    @Autowired
    private InsertionService insertions;

    @Autowired
    private BudgetService budgets;

    @Autowired
    private SettableClock clock;

    @Autowired
    private Database database;

    private UUID campaign;

    @BeforeEach
    void prepare() {
        clock.stopAt(CampaignFixture.LAUNCH);
        Staff.signIn(Role.COORDINATOR);
        campaign = steps.campaign();
    }

    @AfterEach
    void signOut() {
        clock.reset();
        Staff.signOut();
    }

    @Test
    void proposesForTheNextOrderWhoOrderedLast() {
        assertThat(orders.proposed(campaign)).isEmpty();
        fixture.drafted(campaign);

        assertThat(orders.proposed(campaign))
                .contains(new OrderDetails(
                        "",
                        "Human Artistry Campaign",
                        "",
                        "1 Main Street\nNew York",
                        "+1 212 555 0100",
                        "Kim Park",
                        ""));
        assertThat(orders.proposed(steps.campaign())).isEmpty();
    }

    @Test
    void isDraftedSubmittedApprovedBySomebodyElseSentAndConfirmed() {
        var made = fixture.drafted(campaign);
        assertThat(fixture.last(made.order()))
                .returns(OrderState.DRAFT, RevisionRow::state)
                .returns(OrderFixture.PRICE, RevisionRow::total)
                .returns("", RevisionRow::sha256);
        assertThat(sum(BudgetKind.PLANNED)).isEqualTo(OrderFixture.PRICE);

        fixture.submit(made.order());
        var hash = fixture.last(made.order()).sha256();
        assertThat(hash).hasSize(64);
        fixture.approve(made.order());
        assertThat(sum(BudgetKind.COMMITTED)).isEqualTo(OrderFixture.PRICE);
        assertThat(review.decisions(made.order(), 1))
                .extracting(OrderDecisionRow::approved, OrderDecisionRow::sha256)
                .containsExactly(tuple(true, hash));

        fixture.send(made.order());
        sending.confirm(made.order(), 1, fixture.last(made.order()).version(), OrderFixture.confirmation());
        assertThat(fixture.last(made.order()).state()).isEqualTo(OrderState.CONFIRMED);
        assertThat(sending.confirmations(made.order(), 1))
                .extracting(ConfirmationRow::confirmed, ConfirmationRow::reference)
                .containsExactly(tuple(true, "WSJ-77120"));
        assertThat(documents.documents(made.order()))
                .extracting(DocumentRow::kind)
                .containsExactlyInAnyOrder(DocumentKind.CONFIRMATION, DocumentKind.ORDER);
        assertThat(insertions.insertion(made.insertion()))
                .returns(InsertionState.BOOKED, InsertionFacts::state)
                .returns(OrderState.CONFIRMED, InsertionFacts::orderState);
    }

    @Test
    void givesTheSameFileOfARevisionEachTime() {
        var made = fixture.approved(campaign);
        var printed = documents.print(made.order(), 1);
        fixture.send(made.order());

        assertThat(documents.print(made.order(), 1)).isEqualTo(printed);
        assertThat(documents.documents(made.order())).hasSize(1);
        var bytes = new ByteArrayOutputStream();
        documents.file(printed).content().accept(bytes);
        assertThat(bytes.toString(StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    }

    @Test
    void keepsThatAConfirmationWasTakenBack() {
        var made = fixture.confirmed(campaign);

        sending.unconfirm(
                made.order(),
                1,
                fixture.last(made.order()).version(),
                new ConfirmationDetails("Pat Rep", "", "We cannot hold the page", null));

        assertThat(fixture.last(made.order()).state()).isEqualTo(OrderState.SENT);
        assertThat(sending.confirmations(made.order(), 1))
                .extracting(ConfirmationRow::confirmed)
                .containsExactly(false, true);
    }

    @Test
    void leavesThePaperWithARevisionUntilTheNextOneIsSent() {
        var made = fixture.confirmed(campaign);

        var next = steps.writeNext(made.order());

        assertThat(next).isEqualTo(2);
        assertThat(orders.revisions(made.order()))
                .extracting(RevisionRow::state)
                .containsExactly(OrderState.DRAFT, OrderState.CONFIRMED);
        assertThat(orders.order(made.order()).standing()).isOne();
        steps.send(made.order());
        assertThat(orders.revisions(made.order()))
                .extracting(RevisionRow::state)
                .containsExactly(OrderState.SENT, OrderState.SUPERSEDED);
        assertThat(orders.order(made.order()).standing()).isEqualTo(2);
        assertThat(sum(BudgetKind.COMMITTED)).isEqualTo(OrderFixture.PRICE);
    }

    @Test
    void takesAnApprovalBackByTheNextRevision() {
        var made = fixture.approved(campaign);

        steps.writeNext(made.order());

        assertThat(orders.revisions(made.order()))
                .extracting(RevisionRow::state)
                .containsExactly(OrderState.DRAFT, OrderState.SUPERSEDED);
        assertThat(sum(BudgetKind.COMMITTED)).isEqualTo(Money.zero(OrderFixture.USD));
        assertThat(sum(BudgetKind.PLANNED)).isEqualTo(OrderFixture.PRICE);
    }

    @Test
    void runsAndKeepsTheEditionWithWhatWasPrinted() {
        var made = fixture.filed(campaign);

        assertThat(print.runs(made.order()))
                .extracting(RunRow::on, RunRow::page, RunRow::copy)
                .containsExactly(tuple(fixture.past(), "A7", "Launch ad"));
        assertThat(sheets.sheets(made.order()))
                .extracting(TearSheetRow::paper, TearSheetRow::size)
                .containsExactly(tuple("The Gazette", OrderFixture.PAGE));
        assertThat(insertions.insertion(made.insertion()).state()).isEqualTo(InsertionState.FILED);
        assertThat(sum(BudgetKind.RUN)).isEqualTo(OrderFixture.PRICE);
    }

    @Test
    void takesNoPriceThatIsNoneOrInAnotherCurrency() {
        var made = fixture.drafted(campaign);
        for (var price : new String[] {"0.00", "-64575.00"}) {
            Unwritten.in(database, OrderFixture.TABLES)
                    .whenRefused("advertising.order.refused.price", () -> rebook(made, Money.of(price, "USD")));
        }
        Unwritten.in(database, OrderFixture.TABLES)
                .whenRefused("advertising.order.refused.other-currency", () -> rebook(made, Money.of("1.00", "EUR")));
        assertThatThrownBy(() -> Money.of("1000000000000000000", "USD")).isInstanceOf(Refusal.class);
    }

    @Test
    void showsApproversWhatWasPutBeforeThemAndNoDraft() {
        var draft = fixture.drafted(campaign);
        var made = fixture.submitted(campaign);
        Staff.signIn(Role.APPROVER);

        assertThatThrownBy(() -> orders.order(draft.order())).hasMessage("There is no such order.");
        assertThatThrownBy(() -> orders.lines(draft.order(), 1)).hasMessage("There is no such order.");
        assertThat(orders.order(made.order()).last()).isOne();
        assertThat(orders.revisions(draft.order())).isEmpty();
    }

    private void rebook(OrderFixture.Made made, Money price) {
        var line = orders.lines(made.order(), 1).getFirst().terms().details();
        fixture.rebook(made, OrderFixture.insertion(line.paperEdition(), line.runOn(), fixture.stated(price)));
    }

    private Money sum(BudgetKind kind) {
        return budgets.budgets(campaign).getFirst().totals().of(kind);
    }
}
