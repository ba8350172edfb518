package org.undersigned.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A part of a page under a heading of its own, with room for an action beside the heading. Panels do not nest. */
public final class Panel extends Composite<Section> {

    private final Div head = new Div();
    private final Div actions = new Div();
    private final Div body = new Div();

    public Panel(String title, Component... content) {
        head.addClassName("panel-head");
        actions.addClassName("panel-actions");
        body.addClassName("panel-body");
        head.add(new H2(title), actions);
        body.add(content);
        getContent().addClassName("panel");
        getContent().add(head, body);
    }

    /** Takes the place of actions set before. */
    public Panel actions(Component... components) {
        actions.removeAll();
        actions.add(components);
        return this;
    }

    /** Takes the place of what it shows. */
    public void show(Component... content) {
        body.removeAll();
        body.add(content);
    }
}
