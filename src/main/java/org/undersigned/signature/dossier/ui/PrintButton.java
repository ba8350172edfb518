package org.undersigned.signature.dossier.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.BooleanSupplier;

/**
 * Prints the page as the browser does. While it does so the page has the class {@code may-print}, by which a page can tell
 * this from a print that nobody was asked about.
 */
public final class PrintButton extends Composite<Div> {

    public PrintButton() {
        this(text("signature.dossier.ui.print"));
    }

    public PrintButton(String text) {
        this(text, () -> true);
    }

    /** @param may asked at each press; nothing is printed unless it agrees */
    public PrintButton(String text, BooleanSupplier may) {
        getContent().add(new Button(text, click -> {
            if (may.getAsBoolean()) {
                getElement().executeJs("""
                    const page = document.documentElement;
                    page.classList.add('may-print');
                    window.addEventListener('afterprint', () => page.classList.remove('may-print'), { once: true });
                    window.print();
                    """);
            }
        }));
    }
}
