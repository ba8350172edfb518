package org.undersigned.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says what will happen before it does. A refusal is said inside of the dialog. */
public final class ConfirmAction {

    private final FormDialog dialog;

    public ConfirmAction(String title, String whatWillHappen, String verb, Runnable action) {
        this(title, new Paragraph(whatWillHappen), verb, action);
    }

    /** For what takes more than a sentence to say: a list of names. */
    public ConfirmAction(String title, Component whatWillHappen, String verb, Runnable action) {
        var content = new Div(whatWillHappen);
        content.addClassName("confirm-content");
        dialog = new FormDialog(title, content, verb, action);
    }

    /** For what cannot be taken back: the verb is red. */
    public ConfirmAction dangerous() {
        dialog.dangerous();
        return this;
    }

    /** For a step on something that others may change meanwhile. */
    public ConfirmAction on(Latest<?> latest) {
        dialog.on(latest);
        return this;
    }

    public void open() {
        dialog.open();
    }
}
