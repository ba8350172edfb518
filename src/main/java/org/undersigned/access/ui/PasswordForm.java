package org.undersigned.access.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Optional;
import org.undersigned.base.ui.Form;

/** The old password and the new one. */
class PasswordForm extends Composite<Div> implements Form<PasswordForm.Change> {

    private final PasswordField old = new PasswordField(text("access.password.old"));
    private final PasswordField chosen = new NewPasswordField();

    /** What was typed. */
    record Change(String old, String chosen) {

        /** Says nothing secret, since records print all they hold. */
        @Override
        public String toString() {
            return "Change";
        }
    }

    PasswordForm() {
        old.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        old.setRequiredIndicatorVisible(true);
        old.setAutofocus(true);
        getContent().addClassName("entry-fields");
        getContent().add(old, chosen);
    }

    @Override
    public void show(Change change) {
        old.setValue(change.old());
        chosen.setValue(change.chosen());
    }

    @Override
    public Optional<Change> read() {
        return Optional.of(new Change(old.getValue(), chosen.getValue()));
    }
}
