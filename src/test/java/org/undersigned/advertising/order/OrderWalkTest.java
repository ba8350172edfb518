package org.undersigned.advertising.order;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.undersigned.access.Role;
import org.undersigned.advertising.order.OrderFixture.Made;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Walk;
import org.undersigned.testing.Walk.Step;

/** Every step with a revision of an order, from every state that it can be in. */
@ServiceTest
class OrderWalkTest {

    private static final Set<String> REFUSALS = Set.of(
            "advertising.order.refused.order-arrow",
            "advertising.order.refused.order-frozen",
            "advertising.order.refused.not-pending",
            "advertising.order.refused.not-approved",
            "advertising.order.refused.not-sent",
            "advertising.order.refused.order-not-confirmed",
            "advertising.order.refused.kill-all",
            "advertising.order.refused.kill-it",
            "advertising.order.refused.insertion-fixed",
            "advertising.order.refused.no-next");

    @Autowired
    private OrderFixture fixture;

    @Autowired
    private OrderService orders;

    @Autowired
    private InsertionBooking booking;

    @Autowired
    private OrderReview review;

    @Autowired
    private OrderSending sending;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private Database database;

    @Autowired
    private PlatformTransactionManager transactions;

    private UUID campaign;

    @BeforeEach
    void prepare() {
        Staff.signIn(Role.COORDINATOR);
        campaign = campaigns.campaign();
        fixture.authorise(campaign);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @ParameterizedTest
    @EnumSource
    void goesOnlyWhereAnArrowLeads(OrderState from) {
        var made = in(from);

        new Walk<>(database, transactions, () -> first(made).state(), REFUSALS).from(from, steps(made, from));
    }

    private Made in(OrderState state) {
        return switch (state) {
            case DRAFT -> fixture.drafted(campaign);
            case PENDING_APPROVAL -> fixture.submitted(campaign);
            case APPROVED -> fixture.approved(campaign);
            case SENT -> fixture.sent(campaign);
            case CONFIRMED -> fixture.confirmed(campaign);
            case DECLINED -> {
                var made = fixture.submitted(campaign);
                review.decline(made.order(), 1, first(made).version(), "Too dear");
                yield made;
            }
            case CANCELLED -> {
                var made = fixture.drafted(campaign);
                sending.cancel(made.order(), 1, first(made).version(), "No money");
                yield made;
            }
            case SUPERSEDED -> {
                var made = fixture.submitted(campaign);
                orders.writeNext(made.order(), first(made).version());
                yield made;
            }
        };
    }

    /** The next revision follows the last one, which one that is superseded is not. */
    private List<Step<OrderState>> steps(Made made, OrderState from) {
        var order = made.order();
        var details = fixture.insertion(fixture.editionOf(made));
        var draft = EnumSet.of(OrderState.DRAFT);
        var pending = EnumSet.of(OrderState.PENDING_APPROVAL);
        var sent = EnumSet.of(OrderState.SENT);
        var steps = new ArrayList<>(List.of(
                step("revise", made, draft, null, seen -> orders.revise(order, 1, seen, OrderFixture.details())),
                step("book", made, draft, null, seen -> booking.book(order, 1, seen, details)),
                step("rebook", made, draft, null, seen -> booking.rebook(order, 1, seen, made.insertion(), details)),
                step("remove", made, draft, null, seen -> booking.remove(order, 1, seen, made.insertion())),
                step("submit", made, draft, OrderState.PENDING_APPROVAL, seen -> review.submit(order, 1, seen)),
                step(
                        "approve",
                        made,
                        pending,
                        OrderState.APPROVED,
                        seen -> Staff.as(OrderFixture.SECOND, () -> {
                            review.approve(order, 1, seen, first(made).sha256(), "");
                            return order;
                        })),
                step("decline", made, pending, OrderState.DECLINED, seen -> review.decline(order, 1, seen, "Too dear")),
                step(
                        "send",
                        made,
                        EnumSet.of(OrderState.APPROVED),
                        OrderState.SENT,
                        seen -> sending.send(order, 1, seen, "Pat Rep")),
                step(
                        "confirm",
                        made,
                        sent,
                        OrderState.CONFIRMED,
                        seen -> sending.confirm(order, 1, seen, OrderFixture.confirmation())),
                step(
                        "unconfirm",
                        made,
                        EnumSet.of(OrderState.CONFIRMED),
                        OrderState.SENT,
                        seen -> sending.unconfirm(
                                order, 1, seen, new ConfirmationDetails("Pat Rep", "", "No room", null))),
                step(
                        "declined by the paper",
                        made,
                        sent,
                        OrderState.DECLINED,
                        seen -> sending.declinedByPaper(order, 1, seen, "No room")),
                step(
                        "cancel",
                        made,
                        EnumSet.of(OrderState.DRAFT, OrderState.PENDING_APPROVAL, OrderState.APPROVED),
                        OrderState.CANCELLED,
                        seen -> sending.cancel(order, 1, seen, "No money"))));
        if (from != OrderState.SUPERSEDED) {
            steps.add(step(
                    "write the next",
                    made,
                    EnumSet.of(
                            OrderState.PENDING_APPROVAL,
                            OrderState.APPROVED,
                            OrderState.SENT,
                            OrderState.CONFIRMED,
                            OrderState.DECLINED),
                    from.isOpen() && !from.isPlaced() ? OrderState.SUPERSEDED : null,
                    seen -> orders.writeNext(order, seen)));
        }
        return steps;
    }

    private Step<OrderState> step(
            String name, Made made, Set<OrderState> from, @Nullable OrderState to, LongConsumer call) {
        return new Step<>(name, from, to, () -> first(made).version(), call);
    }

    private RevisionRow first(Made made) {
        return orders.revisions(made.order()).getLast();
    }
}
