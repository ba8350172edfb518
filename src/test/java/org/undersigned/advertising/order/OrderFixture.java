package org.undersigned.advertising.order;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Currency;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.undersigned.access.Role;
import org.undersigned.access.StaffUser;
import org.undersigned.advertising.AdColour;
import org.undersigned.advertising.AdSize;
import org.undersigned.advertising.budget.BudgetFixture;
import org.undersigned.advertising.document.AdUpload;
import org.undersigned.advertising.print.CopiesAtHand;
import org.undersigned.advertising.print.LapseDetails;
import org.undersigned.advertising.print.PaperNotice;
import org.undersigned.advertising.print.PaymentDetails;
import org.undersigned.advertising.print.PrintService;
import org.undersigned.advertising.print.RunDetails;
import org.undersigned.advertising.print.SheetMatter;
import org.undersigned.advertising.print.TearSheetDetails;
import org.undersigned.advertising.print.TearSheetService;
import org.undersigned.advertising.publication.DeadlineKind;
import org.undersigned.advertising.publication.PaperFixture;
import org.undersigned.advertising.publication.PublicationService;
import org.undersigned.advertising.terms.Guarantee;
import org.undersigned.advertising.terms.InsertionDetails;
import org.undersigned.advertising.terms.PaperStatement;
import org.undersigned.base.measure.Length;
import org.undersigned.base.money.Money;
import org.undersigned.testing.SettableClock;
import org.undersigned.testing.Staff;

/** Orders for tests, made through the real services by different members of staff. Needs a coordinator signed in. */
@Component
@Profile("test")
public class OrderFixture {

    public static final Currency USD = Currency.getInstance("USD");

    public static final ZoneId ZONE = ZoneId.of("America/New_York");

    private static final Duration WEEKS = Duration.ofDays(28);

    public static final AdSize PAGE = new AdSize(Length.inches("10.87"), Length.inches("21"));
    public static final Money PRICE = Money.of("64575.00", "USD");
    public static final StaffUser SECOND = Staff.with("Corinne", Role.COORDINATOR);

    /** What orders write. */
    public static final String[] TABLES = {
        "ad_order",
        "ad_order_revision",
        "ad_order_preparer",
        "ad_order_line",
        "ad_order_line_price",
        "ad_order_line_deadline",
        "ad_order_decision",
        "ad_order_limits",
        "ad_insertion",
        "ad_insertion_posted",
        "ad_document",
        "ad_confirmation",
        "ad_paper_word",
        "ad_kill",
        "ad_lapse",
        "ad_material",
        "ad_prepayment",
        "ad_run",
        "ad_tear_sheet",
        "ad_tear_sheet_taken_back",
        "budget_entry",
        "budget_override",
        "stored_file"
    };

    private final OrderService orders;
    private final InsertionBooking booking;
    private final OrderReview review;
    private final OrderSending sending;
    private final PrintService print;
    private final TearSheetService sheets;
    private final CopiesAtHand copies;
    private final PaperFixture papers;
    private final PublicationService publications;
    private final BudgetFixture budgets;
    private final SettableClock clock;

    OrderFixture(
            OrderService orders,
            InsertionBooking booking,
            OrderReview review,
            OrderSending sending,
            PrintService print,
            TearSheetService sheets,
            CopiesAtHand copies,
            PaperFixture papers,
            PublicationService publications,
            BudgetFixture budgets,
            SettableClock clock) {
        this.orders = orders;
        this.booking = booking;
        this.review = review;
        this.sending = sending;
        this.print = print;
        this.sheets = sheets;
        this.copies = copies;
        this.papers = papers;
        this.publications = publications;
        this.budgets = budgets;
        this.clock = clock;
    }

    /** A Tuesday some weeks ahead, on which the paper of the fixture prints. */
    public LocalDate ahead() {
        return today().plusDays(20).with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
    }

    /** The last Tuesday that has passed. */
    public LocalDate past() {
        return today().with(TemporalAdjusters.previous(DayOfWeek.TUESDAY));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** An order with one insertion. */
    public record Made(UUID order, UUID insertion) {}

    public static OrderDetails details() {
        return new OrderDetails(
                "Stealing isn’t innovation",
                "Human Artistry Campaign",
                "BP-2044",
                "1 Main Street\nNew York",
                "+1 212 555 0100",
                "Kim Park",
                "Right-hand page, please");
    }

    /** A full page on its day, at a price that the paper has stated. */
    public InsertionDetails insertion(UUID edition) {
        return insertion(edition, ahead(), stated(PRICE));
    }

    public static InsertionDetails insertion(UUID edition, LocalDate day, @Nullable PaperStatement statement) {
        return new InsertionDetails(
                edition, day, 6, PAGE, AdColour.BLACK, Guarantee.FIXED, 1, "Main news", null, false, statement, "");
    }

    public static InsertionDetails standby(InsertionDetails details, LocalDate from, int days, String override) {
        return new InsertionDetails(
                details.paperEdition(),
                from,
                details.columns(),
                details.size(),
                details.colour(),
                Guarantee.STANDBY,
                days,
                details.position(),
                details.rate(),
                details.inKind(),
                details.statement(),
                override);
    }

    public static InsertionDetails inKind(InsertionDetails details) {
        return new InsertionDetails(
                details.paperEdition(),
                details.runOn(),
                details.columns(),
                details.size(),
                details.colour(),
                details.guarantee(),
                details.windowDays(),
                details.position(),
                details.rate(),
                true,
                details.statement(),
                details.override());
    }

    public PaperStatement stated(@Nullable Money price) {
        return stated(price, Map.of());
    }

    public PaperStatement stated(@Nullable Money price, Map<DeadlineKind, Instant> deadlines) {
        return new PaperStatement(
                "Pat Rep", clock.instant(), "There is room Tuesday, and it costs $64,575.", price, deadlines);
    }

    /** A budget that is large enough for what most tests order. */
    public void authorise(UUID campaign) {
        budgets.authorise(campaign, Money.of("1000000.00", "USD"));
    }

    public UUID editionOf(Made made) {
        return orders.lines(made.order(), 1).getFirst().terms().details().paperEdition();
    }

    public UUID paperOf(UUID edition) {
        return publications.edition(edition).publication();
    }

    /** A draft without insertions, of a paper of which the page and the deadlines are known. */
    public UUID empty(UUID campaign, UUID edition) {
        return orders.draft(campaign, paperOf(edition), USD, details());
    }

    /** A draft with one insertion. */
    public Made drafted(UUID campaign) {
        return drafted(campaign, this::insertion);
    }

    public Made drafted(UUID campaign, Function<UUID, InsertionDetails> details) {
        var edition = papers.known();
        var order = empty(campaign, edition);
        return new Made(order, booking.book(order, 1, last(order).version(), details.apply(edition)));
    }

    /** A draft of a paper with one insertion. */
    public Made drafted(UUID campaign, UUID edition, InsertionDetails details) {
        var order = empty(campaign, edition);
        return new Made(order, booking.book(order, 1, last(order).version(), details));
    }

    /** One more in a draft. */
    public UUID book(UUID order, InsertionDetails details) {
        return booking.book(order, last(order).number(), last(order).version(), details);
    }

    public void rebook(Made made, InsertionDetails details) {
        booking.rebook(made.order(), 1, last(made.order()).version(), made.insertion(), details);
    }

    /** What the paper was sent weeks ago for {@link #past the last Tuesday}. */
    public Made sentLately(UUID campaign) {
        return sentLately(campaign, details -> details);
    }

    /** @param other what is ordered instead of a full page on that day */
    public Made sentLately(UUID campaign, UnaryOperator<InsertionDetails> other) {
        var day = past();
        return weeksAgo(() -> sent(drafted(campaign, edition -> other.apply(insertion(edition, day, stated(PRICE))))));
    }

    /** Does something when what is past by now was ahead. */
    public <T> T weeksAgo(Supplier<T> step) {
        return clock.at(clock.instant().minus(WEEKS), step);
    }

    public Made submitted(UUID campaign) {
        var made = drafted(campaign);
        submit(made.order());
        return made;
    }

    public void submit(UUID order) {
        review.submit(order, last(order).number(), last(order).version());
    }

    /** A budget is needed. */
    public Made approved(UUID campaign) {
        return approved(drafted(campaign));
    }

    public Made approved(Made made) {
        submit(made.order());
        approve(made.order());
        return made;
    }

    /** As another coordinator. */
    public void approve(UUID order) {
        Staff.as(SECOND, () -> {
            review.approve(
                    order,
                    last(order).number(),
                    last(order).version(),
                    last(order).sha256(),
                    "");
            return order;
        });
    }

    public Made sent(UUID campaign) {
        return sent(drafted(campaign));
    }

    public Made sent(Made made) {
        approved(made);
        send(made.order());
        return made;
    }

    public void send(UUID order) {
        sending.send(order, last(order).number(), last(order).version(), "Pat Rep");
    }

    public Made confirmed(UUID campaign) {
        var made = sent(campaign);
        sending.confirm(made.order(), 1, last(made.order()).version(), confirmation());
        return made;
    }

    public static ConfirmationDetails confirmation() {
        return new ConfirmationDetails(
                "Pat Rep",
                "WSJ-77120",
                "Confirmed for Tuesday",
                AdUpload.of("mail.txt", "Confirmed.".getBytes(StandardCharsets.UTF_8)));
    }

    /** An ad that the paper has, for a day that has passed. */
    public Made accepted(UUID campaign) {
        var made = sentLately(campaign);
        copies.release(made.insertion());
        print.acceptMaterial(made.insertion(), seen(made));
        return made;
    }

    public Made ran(UUID campaign) {
        var made = accepted(campaign);
        print.reportRun(made.insertion(), seen(made), run());
        return made;
    }

    public LapseDetails notRun() {
        return new LapseDetails("There was no room", notice());
    }

    public PaperNotice notice() {
        return new PaperNotice("Pat Rep", clock.instant(), "By mail");
    }

    public RunDetails run() {
        return new RunDetails(past(), "A7", "Right-hand page");
    }

    /** One whose tear sheet is filed. */
    public Made filed(UUID campaign) {
        var made = ran(campaign);
        file(made, PAGE);
        return made;
    }

    /** One that was prepaid, in whole or not. */
    public Made prepaidAndFiled(UUID campaign, Money sum) {
        var made = accepted(campaign);
        prepay(made, sum);
        print.reportRun(made.insertion(), seen(made), run());
        file(made, PAGE);
        return made;
    }

    public void prepay(Made made, Money sum) {
        print.prepay(made.insertion(), seen(made), new PaymentDetails(sum, past(), "Wire 3"));
    }

    /** A page on which the ad has a size, as somebody has looked at it. */
    public void file(Made made, AdSize size) {
        sheets.file(made.insertion(), seen(made), tearSheet(size).asPrinted(Set.of(SheetMatter.SIZE)));
    }

    public TearSheetDetails tearSheet(AdSize size) {
        return new TearSheetDetails(
                "The Gazette", past(), "A7", "Right-hand page", size, AdColour.BLACK, AdUpload.of("a7.pdf", pdf()));
    }

    public static byte[] pdf() {
        return "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    }

    public RevisionRow last(UUID order) {
        return orders.revisions(order).getFirst();
    }

    public long seen(Made made) {
        return orders.lines(made.order(), orders.order(made.order()).standing()).stream()
                .filter(line -> line.insertion().equals(made.insertion()))
                .findFirst()
                .orElseThrow()
                .seen();
    }
}
