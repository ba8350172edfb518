package org.undersigned.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** Figures beside each other. */
public final class FigureLine extends Composite<Div> {

    public FigureLine(Figure... figures) {
        getContent().addClassName("figure-line");
        getContent().add(figures);
    }
}
