package org.undersigned.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** A page: its title line, and below it either what scrolls with it or one list that fills the window. */
public final class Page extends Composite<Div> {

    /** A page of parts below each other, with space around them. */
    public void show(ViewHeader header, Component... parts) {
        var body = new Div(parts);
        body.addClassName("page-body");
        fill("page", header, body);
    }

    /** A page of one list, which scrolls by itself. */
    public void showList(ViewHeader header, Register<?, ?> register) {
        fill("register-page", header, register);
    }

    /** The same, with something between the title line and the list. */
    public void showList(ViewHeader header, Component above, Register<?, ?> register) {
        fill("register-page", header, above, register);
    }

    private void fill(String className, Component... parts) {
        getContent().removeAll();
        getContent().setClassName(className);
        getContent().add(parts);
    }
}
