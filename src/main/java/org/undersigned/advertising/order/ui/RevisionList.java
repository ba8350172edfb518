package org.undersigned.advertising.order.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import org.undersigned.access.UserDirectory;
import org.undersigned.advertising.order.ConfirmationRow;
import org.undersigned.advertising.order.OrderDecisionRow;
import org.undersigned.advertising.order.OrderFacts;
import org.undersigned.advertising.order.OrderReview;
import org.undersigned.advertising.order.OrderSending;
import org.undersigned.advertising.order.OrderService;
import org.undersigned.advertising.order.RevisionRow;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Panel;

/** The revisions of an order, with what was decided on each and what the paper says to it. */
@org.springframework.stereotype.Component
class RevisionList {

    private final OrderService orders;
    private final OrderReview review;
    private final OrderSending sending;
    private final UserDirectory users;

    RevisionList(OrderService orders, OrderReview review, OrderSending sending, UserDirectory users) {
        this.orders = orders;
        this.review = review;
        this.sending = sending;
        this.users = users;
    }

    /** The one that is shown is no link. */
    Component of(OrderFacts order, RevisionRow shown, Instants instants) {
        var list = new OrderedList();
        list.addClassName("export-log");
        orders.revisions(order.id())
                .forEach(row -> list.add(new ListItem(revision(order, row, row.number() == shown.number(), instants))));
        return new Panel(text("advertising.order.ui.revisions"), list);
    }

    private Component[] revision(OrderFacts order, RevisionRow row, boolean isShown, Instants instants) {
        var words = text("advertising.order.revision", row.number());
        var line = new Div(
                isShown ? new Span(words) : OrderNavigation.linkToRevision(words, order.id(), row.number()),
                OrderTones.badge(row.state()));
        line.addClassName("edition-line");
        var parts = new ArrayList<Component>();
        parts.add(line);
        parts.add(new AboutLine(
                text("advertising.order.ui.prepared", row.total().toString(), users.name(row.preparedBy())),
                instants.label(row.preparedAt())));
        if (!row.sha256().isEmpty()) {
            var hash = new Div(new Span(text("advertising.order.ui.hash", row.sha256())));
            hash.addClassNames("edition-about", "hash");
            parts.add(hash);
        }
        review.decisions(order.id(), row.number())
                .forEach(decision -> parts.add(new AboutLine(said(decision), instants.label(decision.at()))));
        sending.confirmations(order.id(), row.number())
                .forEach(word -> parts.add(new AboutLine(said(word), instants.label(word.at()))));
        return parts.toArray(Component[]::new);
    }

    private String said(OrderDecisionRow decision) {
        var by = users.name(decision.by());
        if (!decision.approved()) {
            return text("advertising.order.ui.declined-by", by, decision.reason());
        }
        return decision.reason().isEmpty()
                ? text("advertising.order.ui.approved-by", by)
                : text("advertising.order.ui.above", by, decision.reason());
    }

    private static String said(ConfirmationRow word) {
        return word.confirmed()
                ? text("advertising.order.ui.confirmed-by", word.by(), word.reference())
                : text("advertising.order.ui.unconfirmed-by", word.by(), word.words());
    }
}
