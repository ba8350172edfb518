package org.undersigned.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;

/** A name as it will be printed, in the serif face. */
public final class PrintedName extends Composite<Span> {

    public PrintedName(String name) {
        getContent().addClassName("printed");
        getContent().setText(name);
    }
}
