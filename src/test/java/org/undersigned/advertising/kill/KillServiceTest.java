package org.undersigned.advertising.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.advertising.OrderSteps;
import org.undersigned.advertising.budget.BudgetKind;
import org.undersigned.advertising.budget.BudgetService;
import org.undersigned.advertising.insertion.InsertionState;
import org.undersigned.advertising.order.DocumentService;
import org.undersigned.advertising.order.InsertionService;
import org.undersigned.advertising.order.OrderFixture;
import org.undersigned.advertising.order.OrderFixture.Made;
import org.undersigned.advertising.order.OrderState;
import org.undersigned.advertising.print.PrintService;
import org.undersigned.advertising.publication.DeadlineKind;
import org.undersigned.advertising.publication.PaperFixture;
import org.undersigned.base.money.Money;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.SettableClock;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

/** What papers are given: the order, and the kill of an insertion with what is owed then. */
@ServiceTest
class KillServiceTest {

    @Autowired
    private OrderSteps steps;

    @Autowired
    private OrderFixture fixture;

    @Autowired
    private KillService kills;

    @Autowired
    private PrintService print;

    @Autowired
    private DocumentService documents;

    @Autowired
    private InsertionService insertions;

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
    void owesNothingOfWhatIsKilledBeforeTheDeadline() throws Exception {
        var made = fixture.sent(campaign);
        var document = kill(made, null);

        assertThat(state(made)).isEqualTo(InsertionState.CANCELLED);
        assertThat(fixture.last(made.order()).state()).isEqualTo(OrderState.CANCELLED);
        assertThat(sum(BudgetKind.COMMITTED)).isEqualTo(Money.zero(OrderFixture.USD));
        assertThat(text(document))
                .contains("Kill 1 of insertion order 1", "Do not print", "The letter has changed", "Nothing is owed");
        refused().whenRefused("advertising.order.refused.not-placed", () -> kill(made, null));
    }

    @Test
    void owesTheSpaceOfWhatIsKilledFromTheDeadlineOn() throws Exception {
        var made = fixture.sent(campaign);
        var due =
                insertions.insertion(made.insertion()).due(DeadlineKind.CANCEL).orElseThrow();
        clock.stopAt(due);
        var document = kill(made, null);

        assertThat(state(made)).isEqualTo(InsertionState.CANCELLED_LATE);
        assertThat(sum(BudgetKind.COMMITTED)).isEqualTo(OrderFixture.PRICE);
        assertThat(text(document)).contains("The space is owed: $64,575.00");
        assertThat(kills.kills(made.order())).extracting(KillRow::late).containsExactly(true);
    }

    @Test
    void callsNothingOffThatMayHaveRunAlready() {
        var made = fixture.accepted(campaign);
        refused().whenRefused("advertising.order.refused.may-have-run", () -> kill(made, null));

        print.reportRun(made.insertion(), fixture.seen(made), fixture.run());

        assertThat(state(made)).isEqualTo(InsertionState.RAN);
        refused().whenRefused("advertising.order.refused.insertion-arrow", () -> kill(made, null));
    }

    @Test
    void isForTheLastDayOfTheWindowInTheZoneOfThePaper() {
        var first = fixture.ahead();
        var made = fixture.sent(
                fixture.drafted(campaign, edition -> OrderFixture.standby(fixture.insertion(edition), first, 7, "")));
        var over = first.plusDays(7).atStartOfDay(OrderFixture.ZONE).toInstant();
        clock.stopAt(over);
        refused().whenRefused("advertising.order.refused.may-have-run", () -> kill(made, null));

        clock.stopAt(over.minusMillis(1));
        kill(made, null);

        assertThat(state(made)).isEqualTo(InsertionState.CANCELLED_LATE);
    }

    @Test
    void asksWhatThePaperSaysWhereTheDeadlineIsUnknown() throws Exception {
        var unknown = papers.unknown();
        var made = fixture.sent(fixture.drafted(campaign, unknown, fixture.insertion(unknown)));
        refused().whenRefused("advertising.order.refused.owed-unknown", () -> kill(made, null));

        var document = kill(made, true);

        assertThat(state(made)).isEqualTo(InsertionState.CANCELLED_LATE);
        assertThat(text(document))
                .contains("Deadline for cancelling: unknown", "As agreed with Pat Rep: The space is owed")
                .doesNotContain("the deadline for cancelling.");
    }

    @Test
    void saysThatNothingIsOwedByThePapersWordAlone() throws Exception {
        var unknown = papers.unknown();
        var made = fixture.sent(fixture.drafted(campaign, unknown, fixture.insertion(unknown)));

        var document = kill(made, false);

        assertThat(state(made)).isEqualTo(InsertionState.CANCELLED);
        assertThat(text(document))
                .contains("Date of this kill", "As agreed with Pat Rep: Nothing is owed.")
                .doesNotContain("before the deadline");
    }

    @Test
    void printsTheOrderWithTheFieldsThatPapersAskFor() throws Exception {
        var made = fixture.approved(campaign);

        assertThat(text(documents.print(made.order(), 1)))
                .contains(
                        "Insertion order 1, revision 1",
                        "Human Artistry Campaign",
                        "BP-2044",
                        "1 Main Street, New York",
                        "+1 212 555 0100",
                        "Kim Park",
                        "Stealing isn’t innovation",
                        "6 columns",
                        "10.87 × 21 in",
                        "Main news",
                        "$64,575.00",
                        fixture.last(made.order()).sha256());
    }

    @Test
    void leavesTheRevisionThatIsPreparedWithTheInsertionThatIsKilled() {
        var edition = papers.known();
        var made = fixture.drafted(campaign, edition, fixture.insertion(edition));
        fixture.book(made.order(), fixture.insertion(edition));
        fixture.sent(made);
        steps.writeNext(made.order());
        clock.stopAt(
                insertions.insertion(made.insertion()).due(DeadlineKind.CANCEL).orElseThrow());
        kill(made, null);

        assertThat(fixture.last(made.order()).total()).isEqualTo(OrderFixture.PRICE);
        steps.approve(made.order());
        assertThat(sum(BudgetKind.COMMITTED)).isEqualTo(OrderFixture.PRICE.plus(OrderFixture.PRICE));
    }

    @Test
    void approvesNothingThatWasCalledOffSince() {
        var edition = papers.known();
        var made = fixture.drafted(campaign, edition, fixture.insertion(edition));
        fixture.book(made.order(), fixture.insertion(edition));
        fixture.sent(made);
        steps.writeNext(made.order());
        fixture.submit(made.order());
        kill(made, null);

        refused().whenRefused("advertising.order.refused.called-off", () -> fixture.approve(made.order()));
    }

    @Test
    void saysThatNothingIsPaidForSpaceThatWasGiven() throws Exception {
        var made = fixture.sentLately(campaign, OrderFixture::inKind);

        var document = steps.killLate(made.insertion());

        assertThat(state(made)).isEqualTo(InsertionState.CANCELLED_LATE);
        assertThat(text(document))
                .contains("Insertion 1", "nothing is to be paid for it")
                .doesNotContain("The space is owed");
    }

    private UUID kill(Made made, @Nullable Boolean owed) {
        return kills.kill(
                made.insertion(), fixture.seen(made), new KillDetails("Pat Rep", "The letter has changed", owed));
    }

    private String text(UUID document) throws Exception {
        var bytes = new ByteArrayOutputStream();
        documents.file(document).content().accept(bytes);
        try (var pdf = Loader.loadPDF(bytes.toByteArray())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
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
