package org.undersigned.advertising.order.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.undersigned.access.Permission;
import org.undersigned.advertising.ads.ui.AdsNavigation;
import org.undersigned.advertising.insertion.ui.BookingDialogs;
import org.undersigned.advertising.insertion.ui.InsertionsPanel;
import org.undersigned.advertising.order.OrderFacts;
import org.undersigned.advertising.order.OrderService;
import org.undersigned.advertising.order.OrderState;
import org.undersigned.advertising.order.RevisionRow;
import org.undersigned.audit.TrailService;
import org.undersigned.audit.ui.HistoryPanel;
import org.undersigned.base.Ids;
import org.undersigned.base.Refusal;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.RecordPage;

/** An order: the revision that is asked for, its insertions with what is due, what the paper says, files and history. */
@Route(OrderNavigation.ORDERS + "/:" + OrderNavigation.ORDER)
@RolesAllowed(Permission.ORDER_READ)
class OrderView extends Composite<RecordPage> implements BeforeEnterObserver, HasDynamicTitle {

    private final OrderService orders;
    private final OrderParts parts;
    private final InsertionsPanel insertions;
    private final RevisionList revisions;
    private final OrderDialogs dialogs;
    private final ApprovalDialogs approval;
    private final SendingDialogs sending;
    private final BookingDialogs booking;
    private final List<OrderPanel> panels;
    private final TrailService trail;

    OrderView(
            OrderService orders,
            OrderParts parts,
            InsertionsPanel insertions,
            RevisionList revisions,
            OrderDialogs dialogs,
            ApprovalDialogs approval,
            SendingDialogs sending,
            BookingDialogs booking,
            List<OrderPanel> panels,
            TrailService trail) {
        this.orders = orders;
        this.parts = parts;
        this.insertions = insertions;
        this.revisions = revisions;
        this.dialogs = dialogs;
        this.approval = approval;
        this.sending = sending;
        this.booking = booking;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(OrderPanel::order))
                .toList();
        this.trail = trail;
        getContent().addClassName("order-page");
        getContent()
                .header()
                .printed()
                .within(AdsNavigation.linkToTab(text("advertising.order.ui.orders"), AdsNavigation.ORDERS));
    }

    /** An id that is none is refused like one that is not there. */
    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var id = entering.getRouteParameters()
                .get(OrderNavigation.ORDER)
                .flatMap(Ids::read)
                .orElseThrow(() -> new Refusal("advertising.order.refused.unknown-order"));
        var order = orders.order(id);
        parts.workIn(order.campaign());
        show(
                order,
                OrderNavigation.revision(entering.getLocation().getQueryParameters())
                        .orElse(order.last()));
    }

    @Override
    public String getPageTitle() {
        return getContent().title();
    }

    private void reload(UUID id) {
        var order = orders.order(id);
        show(order, order.last());
    }

    private void show(OrderFacts order, int number) {
        var revision = orders.revisions(order.id()).stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> new Refusal("advertising.order.refused.unknown-order"));
        Runnable changed = () -> reload(order.id());
        getContent().title(revision.headline());
        getContent()
                .header()
                .note(text("advertising.order.ui.of", order.label(), number))
                .badges(OrderTones.badge(revision.state()))
                .secondary()
                .primary();
        if (number == order.last()) {
            offer(order, revision, changed);
        }
        var work = new ArrayList<Component>(parts.others(revision).stream().toList());
        work.add(insertions.of(order, revision, changed));
        panels.forEach(panel -> panel.content(order, changed).ifPresent(work::add));
        work.add(parts.said(order, changed));
        work.add(parts.documents(order));
        getContent()
                .facts(parts.facts(order, revision, changed), revisions.of(order, revision, parts.instants()))
                .work(work.toArray(Component[]::new))
                .history(history(order));
    }

    /** It tells of drafts too. */
    private Component[] history(OrderFacts order) {
        return parts.seesDrafts()
                ? new Component[] {new HistoryPanel(trail, OrderService.KIND, order.id(), parts.instants())}
                : new Component[0];
    }

    private void offer(OrderFacts order, RevisionRow revision, Runnable changed) {
        if (revision.state() == OrderState.PENDING_APPROVAL && parts.mayApprove(revision)) {
            getContent()
                    .header()
                    .secondary(Buttons.plain(
                            text("advertising.order.ui.decline"), () -> approval.decline(revision, changed)))
                    .primary(Buttons.primary(
                            text("advertising.order.ui.approve"), () -> approval.approve(revision, changed)));
        } else if (parts.mayWrite()) {
            offerWriter(order, revision, changed);
        }
    }

    private void offerWriter(OrderFacts order, RevisionRow revision, Runnable changed) {
        var header = getContent().header();
        var next = Buttons.plain(text("advertising.order.revise"), () -> dialogs.writeNext(revision, changed));
        var cancel = Buttons.plain(text("advertising.order.ui.cancel"), () -> sending.cancel(revision, changed));
        switch (revision.state()) {
            case DRAFT -> header.secondary(cancel).primary(draftAction(order, revision, changed));
            case PENDING_APPROVAL -> header.secondary(cancel, next);
            case APPROVED ->
                header.secondary(parts.print(order, revision), cancel, next)
                        .primary(Buttons.primary(
                                text("advertising.order.ui.send"), () -> sending.send(revision, changed)));
            case SENT ->
                header.secondary(
                                Buttons.plain(
                                        text("advertising.order.ui.declined"),
                                        () -> sending.declinedByPaper(revision, changed)),
                                next)
                        .primary(Buttons.primary(
                                text("advertising.order.ui.confirm"), () -> sending.confirm(revision, changed)));
            case CONFIRMED ->
                header.secondary(
                        Buttons.plain(
                                text("advertising.order.ui.unconfirm"), () -> sending.unconfirm(revision, changed)),
                        next);
            case DECLINED -> header.primary(next);
            case CANCELLED, SUPERSEDED -> {}
        }
    }

    private Component draftAction(OrderFacts order, RevisionRow revision, Runnable changed) {
        return orders.lines(order.id(), revision.number()).isEmpty()
                ? Buttons.primary(text("advertising.order.ui.book"), () -> booking.book(order, revision, changed))
                : Buttons.primary(text("advertising.order.ui.submit"), () -> approval.submit(revision, changed));
    }
}
