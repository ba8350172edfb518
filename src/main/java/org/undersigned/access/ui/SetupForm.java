package org.undersigned.access.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.undersigned.access.SetupDetails;
import org.undersigned.access.password.PasswordRules;
import org.undersigned.base.EmailAddress;
import org.undersigned.base.Refusal;
import org.undersigned.base.ui.Form;

/** The fields of the first administrator. */
class SetupForm extends Composite<Div> implements Form<SetupDetails> {

    private final TextField name = new TextField(text("access.user.name"));
    private final EmailField email = new EmailField(text("access.user.email"));
    private final PasswordField password = new NewPasswordField();
    private final Checkbox coordinates = new Checkbox(text("access.setup.coordinates"), true);

    SetupForm() {
        name.setAutocomplete(Autocomplete.NAME);
        name.setRequiredIndicatorVisible(true);
        name.setAutofocus(true);
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setRequiredIndicatorVisible(true);
        name.setErrorMessage(text("access.setup.name.missing"));
        email.setErrorMessage(text("base.refused.email-address"));
        password.setErrorMessage(text("access.setup.password.short", PasswordRules.SHORTEST));
        coordinates.setHelperText(text("access.setup.coordinates.help"));
        getContent().addClassName("entry-fields");
        getContent().add(name, email, password, coordinates);
    }

    @Override
    public void show(SetupDetails details) {
        name.setValue(details.name());
        email.setValue(details.email());
        password.setValue(details.password());
        coordinates.setValue(details.coordinates());
    }

    @Override
    public Optional<SetupDetails> read() {
        name.setInvalid(name.getValue().isBlank());
        email.setInvalid(!isAddress(email.getValue()));
        password.setInvalid(password.getValue().length() < PasswordRules.SHORTEST);
        if (name.isInvalid() || email.isInvalid() || password.isInvalid()) {
            return Optional.empty();
        }
        return Optional.of(
                new SetupDetails(name.getValue(), email.getValue(), password.getValue(), coordinates.getValue()));
    }

    private static boolean isAddress(String typed) {
        try {
            return !EmailAddress.of(typed).text().isEmpty();
        } catch (Refusal refusal) {
            return false;
        }
    }
}
