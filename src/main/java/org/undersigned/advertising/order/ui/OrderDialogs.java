package org.undersigned.advertising.order.ui;

import static org.undersigned.base.Texts.text;

import java.time.Clock;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.UserDirectory;
import org.undersigned.advertising.conversation.SaidService;
import org.undersigned.advertising.limit.OrderLimitService;
import org.undersigned.advertising.limit.OrderLimits;
import org.undersigned.advertising.order.OrderDetails;
import org.undersigned.advertising.order.OrderFacts;
import org.undersigned.advertising.order.OrderService;
import org.undersigned.advertising.order.RevisionRow;
import org.undersigned.advertising.publication.EditionChoice;
import org.undersigned.advertising.publication.PublicationService;
import org.undersigned.base.edit.Seen;
import org.undersigned.base.ui.ConfirmAction;
import org.undersigned.base.ui.Editing;
import org.undersigned.base.ui.FormDialog;
import org.undersigned.base.ui.Notifications;
import org.undersigned.campaign.CampaignFacts;

/** Beginning orders and revisions, and what is said about them. */
@Component
class OrderDialogs {

    private final OrderService orders;
    private final OrderLimitService limits;
    private final SaidService said;
    private final PublicationService publications;
    private final UserDirectory users;
    private final CurrentUser user;
    private final Clock clock;

    OrderDialogs(
            OrderService orders,
            OrderLimitService limits,
            SaidService said,
            PublicationService publications,
            UserDirectory users,
            CurrentUser user,
            Clock clock) {
        this.orders = orders;
        this.limits = limits;
        this.said = said;
        this.publications = publications;
        this.users = users;
        this.user = user;
        this.clock = clock;
    }

    void draft(CampaignFacts campaign) {
        draft(campaign, null);
    }

    /** @param paper of which something is to be ordered; null where that is to be chosen */
    void draft(CampaignFacts campaign, @Nullable UUID paper) {
        var editions = publications.choices();
        if (editions.isEmpty()) {
            Notifications.refuse(text("advertising.order.ui.no-paper"));
            return;
        }
        FormDialog.around(
                        text("advertising.order.ui.add"),
                        new NewOrderForm(editions, paper, orders.proposed(campaign.id())),
                        text("advertising.order.ui.add"),
                        typed -> OrderNavigation.toOrder(
                                orders.draft(campaign.id(), typed.paper(), typed.currency(), typed.details())))
                .wide()
                .open();
    }

    void revise(RevisionRow revision, Runnable changed) {
        var editing = Editing.of(seen(revision), () -> seen(last(revision)), (before, details) -> {
            orders.revise(revision.order(), revision.number(), before.version(), details);
            changed.run();
        });
        FormDialog.editing(
                        text("advertising.order.ui.edit"), new OrderForm(), text("advertising.order.ui.save"), editing)
                .wide()
                .open();
    }

    private Seen<OrderDetails> seen(RevisionRow revision) {
        return new Seen<>(revision.version(), orders.details(revision.order(), revision.number()));
    }

    private RevisionRow last(RevisionRow revision) {
        return orders.revisions(revision.order()).getFirst();
    }

    void writeNext(RevisionRow last, Runnable changed) {
        new ConfirmAction(
                        text("advertising.order.ui.next.title"),
                        text(
                                last.state().isPlaced()
                                        ? "advertising.order.ui.next.placed"
                                        : "advertising.order.ui.next.explanation",
                                last.number()),
                        text("advertising.order.revise"),
                        () -> {
                            orders.writeNext(last.order(), last.version());
                            changed.run();
                        })
                .open();
    }

    void say(OrderFacts order, Runnable changed) {
        var zone = publications.publication(order.paper()).zone();
        FormDialog.around(
                        text("advertising.order.ui.say"),
                        new SaidForm(users.staff(), user.id(), clock.instant(), zone),
                        text("advertising.order.ui.say"),
                        details -> {
                            said.record(order.id(), details);
                            changed.run();
                        })
                .open();
    }

    void limits(CampaignFacts campaign, Runnable changed) {
        var seen = limits.limits(campaign.id());
        FormDialog.around(
                        text("advertising.order.ui.limits"),
                        new LimitsForm(seen, currencies(seen)),
                        text("advertising.order.ui.limits.save"),
                        typed -> {
                            limits.decide(campaign.id(), seen, typed);
                            Notifications.say(text("advertising.order.ui.limits.saved"));
                            changed.run();
                        })
                .open();
    }

    private List<Currency> currencies(OrderLimits seen) {
        return Stream.concat(
                        Stream.of(seen.currency().getCurrencyCode()),
                        publications.choices().stream().map(EditionChoice::currency))
                .distinct()
                .map(Currency::getInstance)
                .toList();
    }
}
