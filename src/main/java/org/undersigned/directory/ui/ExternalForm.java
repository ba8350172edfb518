package org.undersigned.directory.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;
import org.undersigned.directory.external.ExternalId;
import org.undersigned.directory.external.ExternalKind;

/** A number of another register. */
final class ExternalForm extends Composite<Div> implements Form<ExternalId> {

    private final Select<ExternalKind> kind = new Select<>();
    private final TextField number = new TextField(text("directory.external.number"));

    ExternalForm() {
        kind.addValueChangeListener(chosen ->
                number.setHelperText(text("directory.external.number.help", ExternalId.example(chosen.getValue()))));

        kind.setLabel(text("directory.external.kind"));
        kind.setItems(ExternalKind.values());
        kind.setItemLabelGenerator(Texts::label);
        kind.setValue(ExternalKind.ISNI);
        number.setRequiredIndicatorVisible(true);
        number.setAutofocus(true);
        getContent().add(new FormColumns().addWide(kind).addWide(number));
    }

    @Override
    public void show(ExternalId shown) {
        kind.setValue(shown.kind());
        number.setValue(shown.written());
    }

    @Override
    public Optional<ExternalId> read() {
        number.setInvalid(false);
        try {
            return Optional.of(new ExternalId(kind.getValue(), number.getValue()));
        } catch (Refusal wrong) {
            number.setErrorMessage(wrong.getMessage());
            number.setInvalid(true);
            return Optional.empty();
        }
    }
}
