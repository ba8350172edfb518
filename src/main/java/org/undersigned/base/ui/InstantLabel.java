package org.undersigned.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.Tooltip;
import com.vaadin.flow.dom.Element;
import java.time.Instant;

/** A point in time in few words; the exact instant and its zone are in the tooltip. Made by {@link Instants#label}. */
public final class InstantLabel extends Composite<Span> {

    InstantLabel(String text, String exact, Instant instant) {
        var time = new Element("time");
        time.setAttribute("datetime", instant.toString());
        time.setText(text);
        getContent().addClassName("instant");
        getContent().getElement().appendChild(time);
        Tooltip.forComponent(getContent()).setText(exact);
    }
}
