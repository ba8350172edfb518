package org.undersigned.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A number that matters, what it counts, and a line below it: of what target, since when, a link to where it leads. */
public final class Figure extends Composite<Div> {

    public Figure(long number, String ofWhat, Component... below) {
        this(Numbers.text(number), ofWhat, below);
    }

    public Figure(String number, String ofWhat, Component... below) {
        var value = new Span(number);
        value.addClassName("figure-number");
        var label = new Span(ofWhat);
        label.addClassName("figure-label");
        getContent().addClassName("figure");
        getContent().add(value, label);
        getContent().add(below);
    }
}
