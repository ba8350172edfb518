package org.undersigned.advertising.print.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.undersigned.advertising.kill.KillDetails;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;

/** That an insertion is called off. */
final class KillForm extends Composite<FormColumns> implements Form<KillDetails> {

    private final TextField told = new TextField(text("advertising.order.ui.told"));
    private final TextArea reason = new TextArea(text("advertising.order.kill.reason"));
    private final RadioButtonGroup<Boolean> owed = new RadioButtonGroup<>(text("advertising.order.ui.owed"));

    /**
     * @param explanation what will be owed
     * @param isKnown whether that follows from the deadline
     */
    KillForm(String explanation, boolean isKnown) {
        told.setRequiredIndicatorVisible(true);
        reason.setRequiredIndicatorVisible(true);
        owed.setItems(true, false);
        owed.setItemLabelGenerator(yes -> text(yes ? "advertising.order.ui.owed.yes" : "advertising.order.ui.owed.no"));
        owed.setVisible(!isKnown);
        getContent()
                .addWide(new Paragraph(explanation))
                .addWide(told)
                .addWide(reason)
                .addWide(owed);
    }

    @Override
    public void show(KillDetails details) {
        told.setValue(details.told());
        reason.setValue(details.reason());
        owed.setValue(details.owed());
    }

    @Override
    public Optional<KillDetails> read() {
        return Optional.of(new KillDetails(told.getValue(), reason.getValue(), owed.getValue()));
    }
}
