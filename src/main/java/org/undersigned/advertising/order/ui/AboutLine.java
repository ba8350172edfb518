package org.undersigned.advertising.order.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What was done, and when. */
final class AboutLine extends Composite<Div> {

    AboutLine(String words, Component when) {
        getContent().addClassName("edition-about");
        getContent().add(new Span(words), new Span(" "), when);
    }
}
