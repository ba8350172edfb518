package org.undersigned.campaign.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.DayFields;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;
import org.undersigned.campaign.LetterDetails;
import org.undersigned.campaign.LetterKind;

/** The facts of a letter, beside its text. */
final class LetterForm extends Composite<FormColumns> implements Form<LetterDetails> {

    private final TextField title = new TextField(text("campaign.letter.title"));
    private final Select<LetterKind> kind = new Select<>();
    private final DatePicker deliveredOn = DayFields.day(text("campaign.letter.delivered-on"));
    private final TextArea addressees = new TextArea(text("campaign.letter.addressees"));

    LetterForm() {
        title.setRequiredIndicatorVisible(true);
        title.setAutofocus(true);
        title.setErrorMessage(text("campaign.refused.no-title"));
        kind.setLabel(text("campaign.letter.kind"));
        kind.setItems(LetterKind.values());
        kind.setItemLabelGenerator(Texts::label);
        deliveredOn.setClearButtonVisible(true);
        deliveredOn.setHelperText(text("campaign.letter.delivered-on.help"));
        addressees.setHelperText(text("campaign.letter.addressees.help"));

        getContent().addWide(title).add(kind, deliveredOn).addWide(addressees);
    }

    @Override
    public void show(LetterDetails details) {
        title.setValue(details.title());
        kind.setValue(details.kind());
        deliveredOn.setValue(details.deliveredOn());
        addressees.setValue(details.addressees());
    }

    @Override
    public Optional<LetterDetails> read() {
        title.setInvalid(title.getValue().isBlank());
        return title.isInvalid() || deliveredOn.isInvalid()
                ? Optional.empty()
                : Optional.of(new LetterDetails(
                        title.getValue(), kind.getValue(), addressees.getValue(), deliveredOn.getValue()));
    }
}
