package org.undersigned.access.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import org.undersigned.access.password.PasswordRules;

/** Where a password is chosen. It can be looked at, so it is typed once. */
class NewPasswordField extends PasswordField {

    NewPasswordField() {
        super(text("access.password.new"));
        setHelperText(text("access.password.rules", PasswordRules.SHORTEST, PasswordRules.LONGEST));
        setAutocomplete(Autocomplete.NEW_PASSWORD);
        setRequiredIndicatorVisible(true);
    }
}
