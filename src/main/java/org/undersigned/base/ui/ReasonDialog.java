package org.undersigned.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;

/** Asks why before a step that has to be accounted for. A blank reason is refused. */
public final class ReasonDialog {

    private static final int LONGEST = 500;

    private final FormDialog dialog;

    /**
     * @param explanation what will happen
     * @param step does it, with the reason, and may refuse
     */
    public ReasonDialog(String title, String explanation, String verb, Consumer<String> step) {
        var reason = new TextArea(Texts.text("base.ui.reason.label"));
        reason.setMaxLength(LONGEST);
        reason.setRequiredIndicatorVisible(true);
        reason.setAutofocus(true);
        reason.setWidthFull();

        var form = new Div(new Paragraph(explanation), reason);
        form.addClassName("reason-form");
        dialog = new FormDialog(title, form, verb, () -> {
            if (reason.getValue().isBlank()) {
                throw new Refusal("base.refused.no-reason");
            }
            step.accept(reason.getValue().strip());
        });
    }

    /** For what cannot be taken back: the verb is red. */
    public ReasonDialog dangerous() {
        dialog.dangerous();
        return this;
    }

    /** For a step on something that others may change meanwhile. */
    public ReasonDialog on(Latest<?> latest) {
        dialog.on(latest);
        return this;
    }

    public void open() {
        dialog.open();
    }
}
