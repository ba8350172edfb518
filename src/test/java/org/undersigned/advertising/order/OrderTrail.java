package org.undersigned.advertising.order;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.undersigned.access.CurrentUser;
import org.undersigned.advertising.conversation.SaidDetails;
import org.undersigned.advertising.conversation.SaidService;
import org.undersigned.advertising.limit.OrderLimitService;
import org.undersigned.advertising.limit.OrderLimits;
import org.undersigned.advertising.publication.PaperFixture;
import org.undersigned.base.money.Money;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.testing.Staff;
import org.undersigned.testing.TrailScenario;
import org.undersigned.testing.TrailScenarios;

/** What ordering leaves on the trail. */
@Component
@Profile("test")
class OrderTrail implements TrailScenarios {

    private final OrderFixture fixture;
    private final CampaignFixture campaigns;
    private final PaperFixture papers;
    private final OrderService orders;
    private final InsertionBooking booking;
    private final OrderReview review;
    private final OrderSending sending;
    private final SaidService said;
    private final DocumentService documents;
    private final OrderLimitService limits;
    private final CurrentUser user;
    private final Clock clock;

    OrderTrail(
            OrderFixture fixture,
            CampaignFixture campaigns,
            PaperFixture papers,
            OrderService orders,
            InsertionBooking booking,
            OrderReview review,
            OrderSending sending,
            SaidService said,
            DocumentService documents,
            OrderLimitService limits,
            CurrentUser user,
            Clock clock) {
        this.fixture = fixture;
        this.campaigns = campaigns;
        this.papers = papers;
        this.orders = orders;
        this.booking = booking;
        this.review = review;
        this.sending = sending;
        this.said = said;
        this.documents = documents;
        this.limits = limits;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public List<TrailScenario> scenarios() {
        return List.of(
                TrailScenario.of("OrderService.draft", () -> {
                            var campaign = campaigns.campaign();
                            var paper = papers.paper();
                            return () -> orders.draft(campaign, paper, OrderFixture.USD, OrderFixture.details());
                        })
                        .tells("advertising.order.drafted"),
                TrailScenario.of("OrderService.revise", () -> {
                            var made = fixture.drafted(campaigns.campaign());
                            var seen = fixture.last(made.order()).version();
                            var details = new OrderDetails("Other", "Campaign", "", "", "", "", "");
                            return () -> orders.revise(made.order(), 1, seen, details);
                        })
                        .tells("advertising.order.revised"),
                step(
                                "OrderService.writeNext",
                                fixture::confirmed,
                                last -> orders.writeNext(last.order(), last.version()))
                        .tells("advertising.order.written-anew"),
                TrailScenario.of("InsertionBooking.book", () -> {
                            var edition = papers.known();
                            var order = fixture.empty(campaigns.campaign(), edition);
                            var seen = fixture.last(order).version();
                            return () -> booking.book(order, 1, seen, fixture.insertion(edition));
                        })
                        .tells("advertising.order.insertion-booked"),
                TrailScenario.of("InsertionBooking.rebook", () -> {
                            var made = fixture.drafted(campaigns.campaign());
                            var seen = fixture.last(made.order()).version();
                            var line = orders.lines(made.order(), 1).getFirst();
                            var other = OrderFixture.inKind(line.terms().details());
                            return () -> booking.rebook(made.order(), 1, seen, made.insertion(), other);
                        })
                        .tells("advertising.order.insertion-rebooked"),
                TrailScenario.of("InsertionBooking.remove", () -> {
                            var made = fixture.drafted(campaigns.campaign());
                            var seen = fixture.last(made.order()).version();
                            return () -> booking.remove(made.order(), 1, seen, made.insertion());
                        })
                        .tells("advertising.order.insertion-removed"),
                step("OrderReview.submit", fixture::drafted, last -> review.submit(last.order(), 1, last.version()))
                        .tells("advertising.order.submitted"),
                TrailScenario.of("OrderReview.approve", () -> {
                            var last =
                                    fixture.last(fixture.submitted(authorised()).order());
                            Staff.signIn(OrderFixture.SECOND);
                            return () -> review.approve(last.order(), 1, last.version(), last.sha256(), "");
                        })
                        .tells("advertising.order.approved"),
                step(
                                "OrderReview.decline",
                                fixture::submitted,
                                last -> review.decline(last.order(), 1, last.version(), "Too dear"))
                        .tellsWhy("advertising.order.declined", "Too dear"),
                step("DocumentService.print", fixture::approved, last -> documents.print(last.order(), 1))
                        .tells("advertising.order.printed"),
                step(
                                "OrderSending.send",
                                fixture::approved,
                                last -> sending.send(last.order(), 1, last.version(), "Pat Rep"))
                        .tells("advertising.order.sent"),
                step(
                                "OrderSending.confirm",
                                fixture::sent,
                                last -> sending.confirm(last.order(), 1, last.version(), OrderFixture.confirmation()))
                        .tellsWhy("advertising.order.confirmed", "Confirmed for Tuesday"),
                step(
                                "OrderSending.unconfirm",
                                fixture::confirmed,
                                last -> sending.unconfirm(
                                        last.order(),
                                        1,
                                        last.version(),
                                        new ConfirmationDetails("Pat Rep", "", "No room", null)))
                        .tellsWhy("advertising.order.unconfirmed", "No room"),
                step(
                                "OrderSending.declinedByPaper",
                                fixture::sent,
                                last -> sending.declinedByPaper(last.order(), 1, last.version(), "Against the rules"))
                        .tellsWhy("advertising.order.declined-by-paper", "Against the rules"),
                step(
                                "OrderSending.cancel",
                                fixture::approved,
                                last -> sending.cancel(last.order(), 1, last.version(), "No money"))
                        .tellsWhy("advertising.order.cancelled", "No money"),
                step(
                                "SaidService.record",
                                fixture::sent,
                                last -> said.record(
                                        last.order(),
                                        new SaidDetails("Pat Rep", user.id(), clock.instant(), "It will do")))
                        .tellsWhy("advertising.order.said", "It will do"),
                TrailScenario.of("OrderLimitService.decide", () -> {
                            var campaign = campaigns.campaign();
                            var seen = limits.limits(campaign);
                            var limit = Money.of("50000.00", "USD");
                            return () -> limits.decide(
                                    campaign, seen, new OrderLimits(OrderFixture.USD, limit, null, BigDecimal.ONE));
                        })
                        .tells("advertising.order.limits-decided"));
    }

    /** A step on the last revision of an order. */
    private TrailScenario step(
            String useCase, Function<UUID, OrderFixture.Made> arrangement, Consumer<RevisionRow> step) {
        return TrailScenario.of(useCase, () -> {
            var last = fixture.last(arrangement.apply(authorised()).order());
            return () -> step.accept(last);
        });
    }

    private UUID authorised() {
        var campaign = campaigns.campaign();
        fixture.authorise(campaign);
        return campaign;
    }
}
