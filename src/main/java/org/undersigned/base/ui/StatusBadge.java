package org.undersigned.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;

/** A state in one or two words, with a mark in its tone. */
public final class StatusBadge extends Composite<Span> {

    public StatusBadge(String text, Tone tone) {
        getContent().addClassNames("status-badge", tone.className());
        getContent().setText(text);
    }
}
