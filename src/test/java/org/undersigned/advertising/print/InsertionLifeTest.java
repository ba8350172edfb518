package org.undersigned.advertising.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.advertising.OrderSteps;
import org.undersigned.advertising.budget.BudgetKind;
import org.undersigned.advertising.budget.BudgetService;
import org.undersigned.advertising.insertion.InsertionState;
import org.undersigned.advertising.order.InsertionService;
import org.undersigned.advertising.order.OrderFixture;
import org.undersigned.advertising.order.OrderFixture.Made;
import org.undersigned.advertising.order.OrderService;
import org.undersigned.advertising.order.RevisionRow;
import org.undersigned.advertising.publication.FactKey;
import org.undersigned.advertising.publication.PaperFixture;
import org.undersigned.base.money.Money;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.SettableClock;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

/** What becomes of an insertion once the paper has it. */
@ServiceTest
class InsertionLifeTest {

    @Autowired
    private OrderSteps steps;

    @Autowired
    private OrderFixture fixture;

    @Autowired
    private OrderService orders;

    @Autowired
    private PrintService print;

    @Autowired
    private TearSheetService sheets;

    @Autowired
    private InsertionService insertions;

    @Autowired
    private LapseService lapses;

    @Autowired
    private CopiesAtHand copies;

    @Autowired
    private PaperFixture papers;

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
    void acceptsNoMaterialWithoutAReleasedAd() {
        var made = fixture.sent(campaign);
        refused().whenRefused("advertising.order.refused.no-copy", () -> accept(made));
        copies.release(made.insertion());
        accept(made);
        refused().whenRefused("advertising.order.refused.same-material", () -> accept(made));
    }

    @Test
    void acceptsNoMaterialOfAnOrderThatIsNotSent() {
        var made = fixture.approved(campaign);
        copies.release(made.insertion());

        refused().whenRefused("advertising.order.refused.not-placed", () -> accept(made));
    }

    @Test
    void isPaidBeforeWhereThePaperAsksForThat() {
        var edition = papers.known();
        papers.enter(edition, FactKey.PREPAID, "yes");
        var made = fixture.sent(fixture.drafted(campaign, edition, fixture.insertion(edition)));
        copies.release(made.insertion());
        refused().whenRefused("advertising.order.refused.not-prepaid", () -> accept(made));
        refused().whenRefused("advertising.order.refused.price", () -> prepay(made, Money.of("0.00", "USD")));
        refused().whenRefused("advertising.order.refused.other-currency", () -> prepay(made, Money.of("1.00", "EUR")));

        prepay(made, OrderFixture.PRICE);
        accept(made);

        assertThat(state(made)).isEqualTo(InsertionState.MATERIAL_ACCEPTED);
        assertThat(sum(BudgetKind.PREPAID)).isEqualTo(OrderFixture.PRICE);
        refused().whenRefused("advertising.order.refused.prepaid-already", () -> prepay(made, OrderFixture.PRICE));
    }

    @Test
    void didNotRunOnlyWhenTheLastDayOfTheWindowIsOver() {
        var first = fixture.ahead();
        var made = fixture.sent(
                fixture.drafted(campaign, edition -> OrderFixture.standby(fixture.insertion(edition), first, 7, "")));
        clock.stopAt(
                first.plusDays(7).atStartOfDay(OrderFixture.ZONE).toInstant().minusSeconds(1));
        refused().whenRefused("advertising.order.refused.may-run-yet", () -> lapse(made));

        clock.advance(Duration.ofSeconds(1));
        lapse(made);

        assertThat(state(made)).isEqualTo(InsertionState.NOT_RUN);
        assertThat(sum(BudgetKind.COMMITTED)).isEqualTo(Money.zero(OrderFixture.USD));
        refused().whenRefused("advertising.order.refused.insertion-arrow", () -> accept(made));
    }

    @Test
    void hasNotRunBeforeItsDayNorWithoutItsMaterial() {
        var made = fixture.sent(campaign);
        copies.release(made.insertion());
        refused()
                .whenRefused(
                        "advertising.order.refused.run-later",
                        () -> print.reportRun(
                                made.insertion(), fixture.seen(made), new RunDetails(fixture.ahead(), "A7", "")));
        refused()
                .whenRefused(
                        "advertising.order.refused.no-page",
                        () -> print.reportRun(
                                made.insertion(), fixture.seen(made), new RunDetails(fixture.past(), " ", "")));
        var passed = fixture.sentLately(campaign);
        copies.release(passed.insertion());
        refused()
                .whenRefused(
                        "advertising.order.refused.insertion-arrow",
                        () -> print.reportRun(passed.insertion(), fixture.seen(passed), fixture.run()));
        refused()
                .whenRefused(
                        "advertising.order.refused.insertion-arrow",
                        () -> sheets.file(made.insertion(), fixture.seen(made), fixture.tearSheet(OrderFixture.PAGE)));
    }

    @Test
    void countsSpaceThatIsGivenBesideTheBudget() {
        var made = fixture.drafted(campaign, edition -> OrderFixture.inKind(fixture.insertion(edition)));
        fixture.approved(made);

        assertThat(fixture.last(made.order()))
                .returns(Money.zero(OrderFixture.USD), RevisionRow::total)
                .returns(OrderFixture.PRICE, RevisionRow::inKind);
        assertThat(sum(BudgetKind.COMMITTED)).isEqualTo(Money.zero(OrderFixture.USD));
        assertThat(sum(BudgetKind.IN_KIND)).isEqualTo(OrderFixture.PRICE);
    }

    @Test
    void movesTheMoneyWithTheMonthOfTheRun() {
        var made = fixture.drafted(campaign);
        var line = orders.lines(made.order(), 1).getFirst().terms().details();
        var later = LocalDate.of(2026, 4, 7);
        fixture.rebook(made, OrderFixture.insertion(line.paperEdition(), later, fixture.stated(OrderFixture.PRICE)));

        var totals = budgets.budgets(campaign).getFirst().totals();
        assertThat(Map.of(
                        "before", totals.of(BudgetKind.PLANNED, YearMonth.from(fixture.ahead())),
                        "after", totals.of(BudgetKind.PLANNED, YearMonth.from(later))))
                .containsEntry("before", Money.zero(OrderFixture.USD))
                .containsEntry("after", OrderFixture.PRICE);
    }

    private void accept(Made made) {
        print.acceptMaterial(made.insertion(), fixture.seen(made));
    }

    private void prepay(Made made, Money sum) {
        print.prepay(made.insertion(), fixture.seen(made), new PaymentDetails(sum, fixture.past(), "Wire 12"));
    }

    private void lapse(Made made) {
        lapses.reportNotRun(made.insertion(), fixture.seen(made), new LapseDetails("There was no room", null));
    }

    private InsertionState state(Made made) {
        return insertions.insertion(made.insertion()).state();
    }

    private Money sum(BudgetKind kind) {
        return budgets.budgets(campaign).getFirst().totals().of(kind);
    }

    private Unwritten refused() {
        return Unwritten.in(database, OrderFixture.TABLES);
    }
}
