package org.undersigned.advertising.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.access.StaffUser;
import org.undersigned.advertising.AdColour;
import org.undersigned.advertising.OrderSteps;
import org.undersigned.advertising.document.AdUpload;
import org.undersigned.advertising.insertion.InsertionState;
import org.undersigned.advertising.invoice.InvoiceFixture;
import org.undersigned.advertising.invoice.InvoiceService;
import org.undersigned.advertising.invoice.Mismatch;
import org.undersigned.advertising.invoice.MismatchKind;
import org.undersigned.advertising.order.InsertionService;
import org.undersigned.advertising.order.OrderFixture;
import org.undersigned.advertising.order.OrderFixture.Made;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.SettableClock;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

/** No page takes the place of another one in silence, and a wrong one can be taken back. */
@ServiceTest
class TearSheetServiceTest {

    @Autowired
    private OrderSteps steps;

    @Autowired
    private OrderFixture orders;

    @Autowired
    private InvoiceFixture fixture;

    @Autowired
    private InvoiceService invoices;

    @Autowired
    private TearSheetService sheets;

    @Autowired
    private InsertionService insertions;

    @Autowired
    private SettableClock clock;

    @Autowired
    private Database database;

    private final StaffUser me = Staff.with("Cora", Role.COORDINATOR);
    private UUID campaign;

    @BeforeEach
    void prepare() {
        clock.stopAt(CampaignFixture.LAUNCH);
        Staff.signIn(me);
        campaign = steps.campaign();
    }

    @AfterEach
    void signOut() {
        clock.reset();
        Staff.signOut();
    }

    @Test
    void takesThePlaceOfAnotherOneOnlyWithAReasonAndKeepsThatOne() {
        var made = orders.filed(campaign);
        var first = standing(made);
        clock.advance(Duration.ofMinutes(1));
        refused().whenRefused("advertising.order.refused.sheet-replaces", () -> file(made, sheet("A7")));
        refused()
                .whenRefused(
                        "advertising.order.refused.sheet-replaces",
                        () -> file(made, sheet("A7").because(" ")));

        file(made, sheet("A7").because("The first one was cut off"));

        assertThat(standing(made))
                .returns("The first one was cut off", TearSheetRow::why)
                .returns(first.id(), TearSheetRow::replaced);
        assertThat(sheets.sheets(made.order()))
                .extracting(TearSheetRow::id, TearSheetRow::stands)
                .containsExactly(tuple(standing(made).id(), true), tuple(first.id(), true));
    }

    @Test
    void isQuestionedWhereItDiffersFromTheRunAndTheOrder() {
        var made = orders.ran(campaign);
        var other = new TearSheetDetails(
                "The Herald",
                orders.past().minusDays(1),
                "A8",
                "",
                InvoiceFixture.HALF,
                AdColour.COLOUR,
                AdUpload.of("a8.pdf", OrderFixture.pdf()));
        refused().whenRefused("advertising.order.refused.sheet-differs", () -> file(made, other));
        for (var left : SheetMatter.values()) {
            var others = Set.of(SheetMatter.values()).stream()
                    .filter(matter -> matter != left)
                    .collect(Collectors.toSet());
            refused().whenRefused("advertising.order.refused.sheet-differs", () -> file(made, other.asPrinted(others)));
        }

        file(made, other.asPrinted(Set.of(SheetMatter.values())));

        assertThat(standing(made).page()).isEqualTo("A8");
        assertThat(state(made)).isEqualTo(InsertionState.FILED);
    }

    @Test
    void isTakenBackWithAReasonSoThatNothingIsFiled() {
        var made = orders.filed(campaign);
        var id = standing(made).id();
        refused().whenRefused("advertising.order.refused.no-reason", () -> takeBack(id, made, " "));
        refused().whenRefused("advertising.order.refused.unknown-sheet", () -> takeBack(UUID.randomUUID(), made, "No"));

        takeBack(id, made, "It is the page of another day");

        assertThat(state(made)).isEqualTo(InsertionState.RAN);
        assertThat(sheets.standing(made.order())).isEmpty();
        assertThat(sheets.sheets(made.order()).getFirst().takenBack())
                .returns("It is the page of another day", SheetTakenBack::reason)
                .returns(me.id(), SheetTakenBack::by);
        refused().whenRefused("advertising.order.refused.sheet-taken-back", () -> takeBack(id, made, "Again"));
        var bill = fixture.entered(made);
        assertThat(invoices.compare(bill).getFirst().mismatches())
                .extracting(Mismatch::kind)
                .containsExactly(MismatchKind.NO_TEAR_SHEET);
        orders.file(made, OrderFixture.PAGE);
        assertThat(state(made)).isEqualTo(InsertionState.FILED);
        assertThat(standing(made).replaced()).isNull();
    }

    @Test
    void givesItsPlaceBackToTheEarlierOne() {
        var made = orders.filed(campaign);
        var first = standing(made);
        clock.advance(Duration.ofMinutes(1));
        file(made, sheet("A8").asPrinted(Set.of(SheetMatter.PAGE)).because("It was moved"));

        takeBack(standing(made).id(), made, "It was not");

        assertThat(standing(made)).isEqualTo(first);
        assertThat(state(made)).isEqualTo(InsertionState.FILED);
    }

    /** What was approved by a page keeps it; another one may come in its place, and the invoice says in what it differs. */
    @Test
    void isNotTakenBackOnceAnInvoiceIsApprovedByIt() {
        var made = orders.filed(campaign);
        fixture.matched(made);
        assertThat(sheets.uses(made.order())).isEmpty();
        fixture.approve(made);
        assertThat(sheets.uses(made.order())).containsEntry(made.insertion(), "Invoice INV-1");
        var id = standing(made).id();
        refused().whenRefused("advertising.order.refused.sheet-approved", () -> takeBack(id, made, "Another page"));
        fixture.pay(fixture.row(made).id(), made, OrderFixture.PRICE);
        refused().whenRefused("advertising.order.refused.sheet-approved", () -> takeBack(id, made, "Another page"));
        clock.advance(Duration.ofMinutes(1));
        refused().whenRefused("advertising.order.refused.sheet-replaces", () -> file(made, sheet("A7")));

        var half = orders.tearSheet(InvoiceFixture.HALF).asPrinted(Set.of(SheetMatter.SIZE));
        file(made, half.because("The first one was of another edition"));

        assertThat(invoices.compare(fixture.row(made).id()).getFirst().mismatches())
                .extracting(Mismatch::kind)
                .containsExactly(MismatchKind.SIZE);
    }

    @Test
    void keepsNoFileThatIsNoPage() {
        var made = orders.ran(campaign);
        var program = new TearSheetDetails(
                "The Gazette",
                orders.past(),
                "A7",
                "",
                OrderFixture.PAGE,
                AdColour.BLACK,
                AdUpload.of("a7.exe", new byte[] {77, 90, 0, 1, 2}));

        refused().whenRefused("work.refused.file-kind", () -> file(made, program));
    }

    private TearSheetDetails sheet(String page) {
        return new TearSheetDetails(
                "The Gazette",
                orders.past(),
                page,
                "",
                OrderFixture.PAGE,
                AdColour.BLACK,
                AdUpload.of("page.pdf", OrderFixture.pdf()));
    }

    private void file(Made made, TearSheetDetails details) {
        sheets.file(made.insertion(), orders.seen(made), details);
    }

    private void takeBack(UUID sheet, Made made, String reason) {
        sheets.takeBack(sheet, orders.seen(made), reason);
    }

    private TearSheetRow standing(Made made) {
        return sheets.standing(made.order()).get(made.insertion());
    }

    private InsertionState state(Made made) {
        return insertions.insertion(made.insertion()).state();
    }

    private Unwritten refused() {
        return Unwritten.in(database, OrderFixture.TABLES);
    }
}
