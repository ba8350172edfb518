package org.undersigned.advertising.order.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.undersigned.advertising.order.OrderFacts;

/** A part of the page of an order that is brought by what lies above orders: its invoices, the ads in its insertions. */
public interface OrderPanel {

    /** Lowest first. */
    int order();

    /** @param changed shows the page anew, after a step that changed the order */
    Optional<Component> content(OrderFacts order, Runnable changed);
}
