package org.undersigned.intake.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.function.Consumer;
import org.undersigned.base.Texts;
import org.undersigned.intake.Decision;
import org.undersigned.intake.ImportLine;

/** What can be decided about a line, with what is decided pressed. Light, since there are three to a row. */
final class DecisionButtons extends Composite<Div> {

    DecisionButtons(ImportLine line, Consumer<Decision> decide) {
        getContent().addClassName("decision-buttons");
        getContent()
                .getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", text("intake.ui.decision.of", line.row()));
        for (var decision : Decision.values()) {
            if (line.canBe(decision)) {
                getContent().add(button(line, decision, decide));
            }
        }
    }

    private static NativeButton button(ImportLine line, Decision decision, Consumer<Decision> decide) {
        var button = new NativeButton(Texts.label(decision), click -> decide.accept(decision));
        button.getElement()
                .setAttribute("aria-pressed", Boolean.toString(line.decision() == decision))
                .setAttribute("data-key", key(decision));
        return button;
    }

    /** The key that decides so about the line beside the list; {@code register.js} presses the button. */
    private static String key(Decision decision) {
        return switch (decision) {
            case CREATE -> "c";
            case USE_MATCH -> "s";
            case SKIP -> "l";
        };
    }
}
