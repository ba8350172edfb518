package org.undersigned.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import org.undersigned.base.Texts;

/** A quiet button that puts a text on the clipboard, and says so in its own place. */
public final class CopyButton extends Composite<Button> {

    private static final String TEXT = "data-copy";

    /** @param label says what is copied: "Copy answer" */
    public CopyButton(String label, String text) {
        var words = new Span(label);
        words.getElement().setAttribute("data-copy-label", label).setAttribute("role", "status");
        getContent().setPrefixComponent(Symbol.COPY.icon());
        getContent().getElement().appendChild(words.getElement());
        getContent().addThemeVariants(ButtonVariant.TERTIARY);
        getContent().addClassName("copy-button");
        getContent()
                .getElement()
                .setAttribute("data-copied", Texts.text("base.ui.copied"))
                .setAttribute("data-not-copied", Texts.text("base.ui.not-copied"))
                .setAttribute(TEXT, text);
    }

    /** What is copied. */
    public String text() {
        return getContent().getElement().getAttribute(TEXT);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        attach.getUI().getPage().addJsModule("context://copy.js");
    }
}
