package org.undersigned.advertising.invoice.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.advertising.ads.ui.AdsNavigation;
import org.undersigned.advertising.invoice.InvoiceRow;
import org.undersigned.advertising.invoice.InvoiceService;
import org.undersigned.advertising.invoice.LineComparison;
import org.undersigned.advertising.order.OrderService;
import org.undersigned.advertising.order.ui.OrderNavigation;
import org.undersigned.base.money.Money;
import org.undersigned.base.ui.HomeTile;
import org.undersigned.base.ui.Panel;
import org.undersigned.base.ui.StatusBadge;

/** The invoices that wait for whoever looks to match, approve or pay them; unseen by who can do none of it. */
@org.springframework.stereotype.Component
class InvoiceTile implements HomeTile {

    private static final int MOST = 5;

    private final InvoiceService invoices;
    private final OrderService orders;
    private final CurrentUser user;

    InvoiceTile(InvoiceService invoices, OrderService orders, CurrentUser user) {
        this.invoices = invoices;
        this.orders = orders;
        this.user = user;
    }

    @Override
    public Place place() {
        return Place.WAITING;
    }

    @Override
    public int order() {
        return 67;
    }

    @Override
    public String permission() {
        return Permission.ORDER_READ;
    }

    @Override
    public Component content(UUID campaignId) {
        var waiting = invoices.waiting(campaignId);
        var panel = new Panel(text("advertising.invoice.ui.tile"))
                .actions(AdsNavigation.linkToTab(
                        text("advertising.invoice.ui.tile.all", waiting.size()), AdsNavigation.ORDERS));
        panel.show(waiting.stream().limit(MOST).map(this::line).toArray(Component[]::new));
        panel.setVisible(
                !waiting.isEmpty() && (user.may(Permission.ORDER_WRITE) || user.may(Permission.ORDER_APPROVE)));
        return panel;
    }

    private Component line(InvoiceRow row) {
        var line = new Div(
                OrderNavigation.linkToOrder(
                        text(
                                "advertising.invoice.ui.tile.line",
                                row.label(),
                                orders.order(row.order()).label()),
                        row.order()),
                new StatusBadge(label(row.state()), InvoicePanel.tone(row.state())),
                new Span(text(step(row), sum(row).toString())));
        line.addClassName("edition-line");
        return line;
    }

    /** What is left to be paid of it, or before it is approved what it bills. */
    private static Money sum(InvoiceRow row) {
        if (!row.state().isSettled()) {
            return row.sums().left();
        }
        return row.outstanding().isZero() ? row.total() : row.outstanding();
    }

    private boolean agrees(InvoiceRow row) {
        return invoices.compare(row.id()).stream().allMatch(LineComparison::agrees);
    }

    /** What is to be done with it; a dispute about one that agrees by now waits for the approval alone. */
    private String step(InvoiceRow row) {
        return switch (row.state()) {
            case ENTERED -> "advertising.invoice.ui.tile.match";
            case MATCHED -> "advertising.invoice.ui.tile.approve";
            case DISPUTED -> agrees(row) ? "advertising.invoice.ui.tile.approve" : "advertising.invoice.ui.tile.settle";
            case APPROVED, PAID, WITHDRAWN ->
                row.outstanding().isZero() ? "advertising.invoice.ui.tile.close" : "advertising.invoice.ui.tile.pay";
        };
    }
}
