package org.undersigned.signature.queue.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import org.undersigned.base.ui.Buttons;

/** Tells what came of something; there is nothing to decide. */
final class ResultDialog {

    private final Dialog dialog = new Dialog();

    ResultDialog(String title, Component content) {
        dialog.addClassName("form-dialog");
        dialog.setHeaderTitle(title);
        dialog.add(content);
        dialog.getFooter().add(Buttons.primary(text("signature.ui.close"), dialog::close));
    }

    void open() {
        dialog.open();
    }
}
