package org.undersigned.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.RouterLink;

/** The first line of what stands beside a list: the name, which leads to the whole record, and how it stands. */
public final class DetailHead extends Composite<Div> {

    public DetailHead(RouterLink name, Component... states) {
        getContent().addClassName("detail-head");
        getContent().add(new H2(name));
        getContent().add(states);
    }
}
