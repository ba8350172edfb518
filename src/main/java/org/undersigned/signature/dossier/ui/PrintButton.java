package org.undersigned.signature.dossier.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;

/** Prints the page as the browser does. */
public final class PrintButton extends Composite<Div> {

    public PrintButton() {
        this(text("signature.dossier.ui.print"));
    }

    public PrintButton(String text) {
        getContent().add(new Button(text, click -> getElement().executeJs("window.print()")));
    }
}
