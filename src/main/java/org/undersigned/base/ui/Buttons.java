package org.undersigned.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/**
 * Buttons by their weight. A page has one primary action; what cannot be taken back is dangerous; the rest is plain, or
 * quiet where it stands in a row or beside a heading. The text is a verb on a noun.
 */
public final class Buttons {

    private Buttons() {}

    public static Button primary(String text, Runnable action) {
        var button = plain(text, action);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    public static Button plain(String text, Runnable action) {
        return new Button(text, click -> action.run());
    }

    /** For what may take a while: until it is done the button shows so, and the page takes no other click. */
    static Button working(String text, Runnable action) {
        var button = new Button(text);
        button.addClickListener(click -> {
            try {
                action.run();
            } finally {
                button.setEnabled(true);
            }
        });
        button.setDisableOnClick(true);
        button.addClassName("working-button");
        return button;
    }

    public static Button quiet(String text, Runnable action) {
        var button = plain(text, action);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    public static Button dangerous(String text, Runnable action) {
        var button = plain(text, action);
        button.addThemeVariants(ButtonVariant.ERROR);
        return button;
    }

    /** Only a symbol; what it does is its label for assistive technology and its tooltip. */
    public static Button icon(Symbol symbol, String label, Runnable action) {
        var button = new Button(symbol.icon(), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("icon-button");
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }
}
