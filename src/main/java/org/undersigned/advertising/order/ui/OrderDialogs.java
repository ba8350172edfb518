package org.undersigned.advertising.order.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.UserDirectory;
import org.undersigned.advertising.conversation.SaidService;
import org.undersigned.advertising.limit.OrderLimitService;
import org.undersigned.advertising.limit.OrderLimits;
import org.undersigned.advertising.order.OrderDetails;
import org.undersigned.advertising.order.OrderFacts;
import org.undersigned.advertising.order.OrderReview;
import org.undersigned.advertising.order.OrderService;
import org.undersigned.advertising.order.RevisionRow;
import org.undersigned.advertising.publication.EditionChoice;
import org.undersigned.advertising.publication.PublicationService;
import org.undersigned.base.edit.Seen;
import org.undersigned.base.ui.ConfirmAction;
import org.undersigned.base.ui.Editing;
import org.undersigned.base.ui.FormDialog;
import org.undersigned.base.ui.Notifications;
import org.undersigned.base.ui.ReasonDialog;
import org.undersigned.campaign.CampaignFacts;

/** Beginning orders and revisions, and having them approved. */
@Component
class OrderDialogs {

    private final OrderService orders;
    private final OrderReview review;
    private final OrderLimitService limits;
    private final SaidService said;
    private final PublicationService publications;
    private final UserDirectory users;
    private final CurrentUser user;
    private final Clock clock;

    OrderDialogs(
            OrderService orders,
            OrderReview review,
            OrderLimitService limits,
            SaidService said,
            PublicationService publications,
            UserDirectory users,
            CurrentUser user,
            Clock clock) {
        this.orders = orders;
        this.review = review;
        this.limits = limits;
        this.said = said;
        this.publications = publications;
        this.users = users;
        this.user = user;
        this.clock = clock;
    }

    void draft(CampaignFacts campaign) {
        var editions = publications.choices();
        if (editions.isEmpty()) {
            Notifications.refuse(text("advertising.order.ui.no-paper"));
            return;
        }
        FormDialog.around(
                        text("advertising.order.ui.add"),
                        new NewOrderForm(editions),
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

    void submit(RevisionRow revision, Runnable changed) {
        if (Notifications.orRefusal(() -> review.submit(revision.order(), revision.number(), revision.version()))) {
            Notifications.say(text("advertising.order.ui.submitted"));
            changed.run();
        }
    }

    /** The reason is asked for only because the sum may be above the budget; the refusal says when it is. */
    void approve(RevisionRow revision, Runnable changed) {
        var reason = new TextArea(text("advertising.order.ui.budget-reason"));
        reason.setHelperText(text("advertising.order.ui.budget-reason.help"));
        reason.setWidthFull();
        var form = new Div(
                new Paragraph(text(
                        "advertising.order.ui.approve.explanation",
                        revision.total().toString())),
                reason);
        new FormDialog(
                        text("advertising.order.ui.approve.title", revision.number()),
                        form,
                        text("advertising.order.ui.approve"),
                        () -> {
                            review.approve(
                                    revision.order(),
                                    revision.number(),
                                    revision.version(),
                                    revision.sha256(),
                                    reason.getValue());
                            changed.run();
                        })
                .open();
    }

    void decline(RevisionRow revision, Runnable changed) {
        new ReasonDialog(
                        text("advertising.order.ui.decline.title", revision.number()),
                        text("advertising.order.ui.decline.explanation"),
                        text("advertising.order.ui.decline"),
                        reason -> {
                            review.decline(revision.order(), revision.number(), revision.version(), reason);
                            changed.run();
                        })
                .open();
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
