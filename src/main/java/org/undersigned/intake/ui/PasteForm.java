package org.undersigned.intake.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.undersigned.intake.PastedRows;

/** Takes rows from the clipboard and says at once what is seen in them. */
final class PasteForm extends Composite<Div> {

    private final TextArea rows = new TextArea(text("intake.ui.paste.rows"));
    private final Paragraph seen = new Paragraph();
    private final Checkbox headed = new Checkbox(text("intake.ui.paste.headed"));
    private PastedRows pasted = PastedRows.of("");

    PasteForm(String campaign) {
        rows.addValueChangeListener(change -> look(change.getValue()));
        headed.addValueChangeListener(change -> say());

        rows.setValueChangeMode(ValueChangeMode.LAZY);
        rows.addClassName("paste-rows");
        rows.setWidthFull();
        rows.setHelperText(text("intake.ui.paste.help"));
        seen.getElement().setAttribute("role", "status");
        headed.setVisible(false);
        getContent().addClassName("paste-form");
        getContent().add(new Paragraph(text("intake.ui.upload.what", campaign)), rows, seen, headed);
    }

    PastedRows pasted() {
        return pasted;
    }

    boolean headed() {
        return headed.getValue();
    }

    private void look(String text) {
        pasted = PastedRows.of(text);
        headed.setVisible(pasted.count() > 0);
        headed.setValue(pasted.beginsWithHeadings());
        say();
    }

    private void say() {
        if (pasted.count() == 0) {
            seen.setText("");
            return;
        }
        var below = pasted.count() - (headed.getValue() ? 1 : 0);
        var size = text("intake.ui.paste.seen", below, pasted.columns());
        seen.setText(size + " " + text(ofHeadings()));
    }

    private String ofHeadings() {
        if (pasted.beginsWithHeadings()) {
            return headed.getValue() ? "intake.ui.paste.headings" : "intake.ui.paste.headings-ignored";
        }
        return headed.getValue() ? "intake.ui.paste.headings-unknown" : "intake.ui.paste.no-headings";
    }
}
