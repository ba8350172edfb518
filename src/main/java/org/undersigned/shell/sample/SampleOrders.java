package org.undersigned.shell.sample;

import static org.undersigned.base.Texts.text;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Currency;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.access.Role;
import org.undersigned.advertising.AdColour;
import org.undersigned.advertising.AdSize;
import org.undersigned.advertising.budget.BudgetProposalService;
import org.undersigned.advertising.order.ConfirmationDetails;
import org.undersigned.advertising.order.InsertionBooking;
import org.undersigned.advertising.order.OrderDetails;
import org.undersigned.advertising.order.OrderReview;
import org.undersigned.advertising.order.OrderSending;
import org.undersigned.advertising.order.OrderService;
import org.undersigned.advertising.order.RevisionRow;
import org.undersigned.advertising.publication.DeadlineKind;
import org.undersigned.advertising.terms.Guarantee;
import org.undersigned.advertising.terms.InsertionDetails;
import org.undersigned.advertising.terms.PaperStatement;
import org.undersigned.base.measure.Length;
import org.undersigned.base.money.Money;
import org.undersigned.shell.sample.SamplePapers.Paper;
import org.undersigned.shell.sample.SampleStaff.Cast;

/** What may be spent, and two pages that are ordered and confirmed: one runs today, the other one closes in two days. */
@Component
class SampleOrders {

    private static final int DAYS_TO_CLOSE = 2;
    private static final int DAYS_TO_RUN = 3;

    /** Papers name their terms before a page is ordered. */
    private static final Duration SINCE_STATED = Duration.ofDays(4);

    private static final LocalTime CLOSE = LocalTime.of(17, 0);

    private final BudgetProposalService budgets;
    private final OrderService orders;
    private final InsertionBooking booking;
    private final OrderReview review;
    private final OrderSending sending;
    private final Clock clock;

    SampleOrders(
            BudgetProposalService budgets,
            OrderService orders,
            InsertionBooking booking,
            OrderReview review,
            OrderSending sending,
            Clock clock) {
        this.budgets = budgets;
        this.orders = orders;
        this.booking = booking;
        this.review = review;
        this.sending = sending;
        this.clock = clock;
    }

    /**
     * What an order is called, and who at the paper says yes to it.
     *
     * @param reference under which the paper has it
     */
    private record Words(String headline, String speaker, String reference) {}

    void authorise(Cast cast, UUID campaign) {
        var proposal = cast.as(
                Role.COORDINATOR,
                () -> budgets.propose(
                        campaign, Money.of("150000", SamplePapers.CURRENCY), text("shell.sample.budget")));
        cast.as(Role.APPROVER, () -> {
            budgets.authorise(proposal, 0);
            return proposal;
        });
    }

    /** A page of a paper whose rules are unknown, which runs today. */
    UUID today(Cast cast, UUID campaign, Paper paper) {
        var size = new AdSize(Length.inches("9.67"), Length.inches("11.83"));
        return ordered(
                cast,
                campaign,
                paper,
                new Words(
                        text("shell.sample.order-today"),
                        text("shell.sample.order-today-speaker"),
                        text("shell.sample.order-today-reference")),
                new InsertionDetails(
                        paper.edition(),
                        SampleZone.today(clock),
                        0,
                        size,
                        AdColour.BLACK,
                        Guarantee.FIXED,
                        1,
                        "",
                        null,
                        false,
                        said(
                                text("shell.sample.order-today-speaker"),
                                text("shell.sample.order-today-said"),
                                Money.of("7900", SamplePapers.CURRENCY),
                                Map.of()),
                        ""));
    }

    /** A full page that closes in two days, as the paper has said. */
    UUID closingSoon(Cast cast, UUID campaign, Paper paper) {
        var today = SampleZone.today(clock);
        var closes = today.plusDays(DAYS_TO_CLOSE)
                .atTime(CLOSE)
                .atZone(SampleZone.ZONE)
                .toInstant();
        var size = new AdSize(Length.inches("10"), Length.inches("21"));
        return ordered(
                cast,
                campaign,
                paper,
                new Words(
                        text("shell.sample.order-closing"),
                        text("shell.sample.order-closing-speaker"),
                        text("shell.sample.order-closing-reference")),
                new InsertionDetails(
                        paper.edition(),
                        today.plusDays(DAYS_TO_RUN),
                        6,
                        size,
                        AdColour.BLACK,
                        Guarantee.FIXED,
                        1,
                        text("shell.sample.order-position"),
                        null,
                        false,
                        said(
                                text("shell.sample.order-closing-speaker"),
                                text("shell.sample.order-closing-said"),
                                Money.of("80640", SamplePapers.CURRENCY),
                                Map.of(
                                        DeadlineKind.SPACE,
                                        closes,
                                        DeadlineKind.PROOF,
                                        closes,
                                        DeadlineKind.MATERIAL,
                                        closes,
                                        DeadlineKind.CANCEL,
                                        closes)),
                        ""));
    }

    private PaperStatement said(
            String speaker, String words, @Nullable Money price, Map<DeadlineKind, Instant> deadlines) {
        return new PaperStatement(speaker, clock.instant().minus(SINCE_STATED), words, price, deadlines);
    }

    /** Ordered, approved by somebody else, sent, and confirmed by the paper. Gives the insertion. */
    private UUID ordered(Cast cast, UUID campaign, Paper paper, Words words, InsertionDetails details) {
        var order = cast.as(
                Role.COORDINATOR,
                () -> orders.draft(
                        campaign,
                        paper.publication(),
                        Currency.getInstance(SamplePapers.CURRENCY),
                        details(words.headline())));
        var insertion = cast.as(Role.COORDINATOR, () -> {
            var booked = booking.book(order, 1, revision(order).version(), details);
            review.submit(order, 1, revision(order).version());
            return booked;
        });
        cast.as(Role.APPROVER, () -> {
            var revision = revision(order);
            review.approve(order, 1, revision.version(), revision.sha256(), "");
            return revision;
        });
        return cast.as(Role.COORDINATOR, () -> {
            sending.send(order, 1, revision(order).version(), words.speaker());
            sending.confirm(
                    order,
                    1,
                    revision(order).version(),
                    new ConfirmationDetails(
                            words.speaker(), words.reference(), text("shell.sample.order-confirmed"), null));
            return insertion;
        });
    }

    private RevisionRow revision(UUID order) {
        return orders.revisions(order).getFirst();
    }

    private static OrderDetails details(String headline) {
        return new OrderDetails(
                headline,
                text("shell.sample.campaign"),
                "",
                text("shell.sample.order-billing"),
                text("shell.sample.spokesperson-phone"),
                text("shell.sample.spokesperson"),
                "");
    }
}
