package org.undersigned.directory.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.undersigned.base.ui.DayFields;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;
import org.undersigned.directory.honour.HonourDetails;

/** A fact that may be said of a party, and where it can be read. */
final class HonourForm extends Composite<Div> implements Form<HonourDetails> {

    private final TextField honour = new TextField(text("directory.honour.text"));
    private final TextField source = new TextField(text("directory.honour.source"));
    private final DatePicker checkedOn = DayFields.day(text("directory.honour.checked-on"));

    HonourForm() {
        honour.setRequiredIndicatorVisible(true);
        honour.setAutofocus(true);
        honour.setHelperText(text("directory.honour.text.help"));
        source.setRequiredIndicatorVisible(true);
        source.setHelperText(text("directory.honour.source.help"));
        checkedOn.setHelperText(text("directory.honour.checked-on.help"));
        getContent().add(new FormColumns().addWide(honour).addWide(source).addWide(checkedOn));
    }

    @Override
    public void show(HonourDetails details) {
        honour.setValue(details.text());
        source.setValue(details.source());
        checkedOn.setValue(details.checkedOn());
    }

    /** All that is missing is said at once, each at its field. */
    @Override
    public Optional<HonourDetails> read() {
        require(honour, "directory.refused.honour-without-text");
        require(source, "directory.refused.honour-without-source");
        return honour.isInvalid() || source.isInvalid() || checkedOn.isInvalid()
                ? Optional.empty()
                : Optional.of(new HonourDetails(honour.getValue(), source.getValue(), checkedOn.getValue()));
    }

    private static void require(TextField field, String otherwise) {
        field.setErrorMessage(text(otherwise));
        field.setInvalid(field.getValue().isBlank());
    }
}
