package org.undersigned.base.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/**
 * Gives a button a key of its own, which is written on it. {@code shortcuts.js} presses the button while nobody is typing
 * and no dialog is open, so that the key does what the button does, and says so where a key came too soon to be meant.
 */
public final class Keyed {

    private Keyed() {}

    public static Button by(char key, Button button) {
        var cap = new Span(String.valueOf(key).toUpperCase(Locale.ROOT));
        cap.addClassName("key");
        cap.getElement().setAttribute("aria-hidden", "true");
        button.setSuffixComponent(cap);
        button.addClassName("keyed-button");
        button.getElement()
                .setAttribute("data-key", String.valueOf(key).toLowerCase(Locale.ROOT))
                .setAttribute(
                        "data-hurried",
                        text("base.ui.key.hurried", String.valueOf(key).toUpperCase(Locale.ROOT)))
                .setAttribute("aria-keyshortcuts", String.valueOf(key).toUpperCase(Locale.ROOT));
        return button;
    }
}
