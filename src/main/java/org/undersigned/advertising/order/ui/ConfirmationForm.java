package org.undersigned.advertising.order.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.undersigned.advertising.field.ui.FileField;
import org.undersigned.advertising.order.ConfirmationDetails;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;

/** That the paper says yes, or takes that back. */
final class ConfirmationForm extends Composite<FormColumns> implements Form<ConfirmationDetails> {

    private final TextField by = new TextField(text("advertising.order.ui.said-by"));
    private final TextField reference = new TextField(text("advertising.order.ui.reference"));
    private final TextArea words = new TextArea(text("advertising.order.ui.words"));
    private final FileField file = new FileField(text("advertising.order.ui.message-file"));

    /** @param confirmed whether it is a yes; one that is taken back needs no reference but words */
    ConfirmationForm(boolean confirmed) {
        by.setRequiredIndicatorVisible(true);
        reference.setRequiredIndicatorVisible(confirmed);
        words.setRequiredIndicatorVisible(!confirmed);
        reference.setHelperText(text("advertising.order.ui.reference.help"));
        getContent().add(by, reference).addWide(words).addWide(file);
    }

    @Override
    public void show(ConfirmationDetails details) {
        by.setValue(details.by());
        reference.setValue(details.reference());
        words.setValue(details.words());
    }

    @Override
    public Optional<ConfirmationDetails> read() {
        return Optional.of(new ConfirmationDetails(
                by.getValue(),
                reference.getValue(),
                words.getValue(),
                file.file().orElse(null)));
    }
}
