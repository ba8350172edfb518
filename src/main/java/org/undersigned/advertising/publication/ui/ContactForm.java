package org.undersigned.advertising.publication.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import org.undersigned.advertising.publication.ContactDetails;
import org.undersigned.base.ui.DayFields;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;

/** Somebody whom one reaches at a paper. */
final class ContactForm extends Composite<FormColumns> implements Form<ContactDetails> {

    private final TextField name = new TextField(text("advertising.publication.ui.contact.name"));
    private final TextField role = new TextField(text("advertising.publication.ui.contact.role"));
    private final TextField email = new TextField(text("advertising.publication.ui.contact.email"));
    private final TextField phone = new TextField(text("advertising.publication.ui.contact.phone"));
    private final DatePicker checked = DayFields.day(text("advertising.publication.ui.fact.checked"));

    ContactForm(LocalDate today) {
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(ContactDetails.LONGEST_NAME);
        role.setMaxLength(ContactDetails.LONGEST_NAME);
        role.setPlaceholder(text("advertising.publication.ui.contact.role.placeholder"));
        phone.setMaxLength(ContactDetails.LONGEST_PHONE);
        checked.setRequiredIndicatorVisible(true);
        checked.setMax(today);
        checked.setValue(today);
        getContent().add(name, role, email, phone, checked);
    }

    @Override
    public void show(ContactDetails details) {
        name.setValue(details.name());
        role.setValue(details.role());
        email.setValue(details.email());
        phone.setValue(details.phone());
        checked.setValue(details.checkedOn());
    }

    /** What else is missing is said by the refusal. */
    @Override
    public Optional<ContactDetails> read() {
        checked.setErrorMessage(text("advertising.publication.ui.day.missing"));
        checked.setInvalid(checked.isEmpty());
        return checked.getOptionalValue()
                .map(day ->
                        new ContactDetails(name.getValue(), role.getValue(), email.getValue(), phone.getValue(), day));
    }
}
