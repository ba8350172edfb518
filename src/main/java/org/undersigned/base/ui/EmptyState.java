package org.undersigned.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where nothing is yet: what belongs here, and the way to it. */
public final class EmptyState extends Composite<Div> {

    public EmptyState(String title, String text, Component... actions) {
        var line = new Div(actions);
        line.addClassName("empty-state-actions");
        line.setVisible(actions.length > 0);
        getContent().addClassName("empty-state");
        getContent().add(new H2(title), new Paragraph(text), line);
    }
}
