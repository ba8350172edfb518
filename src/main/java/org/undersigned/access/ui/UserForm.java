package org.undersigned.access.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.undersigned.access.StaffDetails;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;

/** The fields of a user. */
class UserForm extends Composite<FormColumns> implements Form<StaffDetails> {

    private final TextField name = new TextField(text("access.user.name"));
    private final EmailField email = new EmailField(text("access.user.email"));
    private final RolesField roles = new RolesField();

    UserForm() {
        name.setRequiredIndicatorVisible(true);
        name.setAutofocus(true);
        email.setRequiredIndicatorVisible(true);
        getContent().add(name, email).addWide(roles);
    }

    @Override
    public void show(StaffDetails details) {
        name.setValue(details.name());
        email.setValue(details.email());
        roles.setValue(details.roles());
    }

    @Override
    public Optional<StaffDetails> read() {
        return Optional.of(new StaffDetails(name.getValue(), email.getValue(), roles.getValue()));
    }

    /** For a user whose roles are changed elsewhere. */
    UserForm withoutRoles() {
        roles.setVisible(false);
        return this;
    }
}
