package org.undersigned.press.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;
import org.undersigned.press.outlet.JournalistDetails;

/** Who a journalist is and how they can be reached. */
final class JournalistForm extends Composite<FormColumns> implements Form<JournalistDetails> {

    private final TextField name = new TextField(text("press.outlet.ui.journalist.name"));
    private final TextField email = new TextField(text("press.outlet.ui.journalist.email"));
    private final TextField phone = new TextField(text("press.outlet.ui.journalist.phone"));

    JournalistForm() {
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(JournalistDetails.LONGEST_NAME);
        phone.setMaxLength(JournalistDetails.LONGEST_PHONE);
        getContent().addWide(name).add(email, phone);
    }

    @Override
    public void show(JournalistDetails details) {
        name.setValue(details.name());
        email.setValue(details.email());
        phone.setValue(details.phone());
    }

    /** What is missing is said by the refusal. */
    @Override
    public Optional<JournalistDetails> read() {
        return Optional.of(new JournalistDetails(name.getValue(), email.getValue(), phone.getValue()));
    }
}
