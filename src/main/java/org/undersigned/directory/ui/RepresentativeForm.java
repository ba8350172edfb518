package org.undersigned.directory.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.EmailAddress;
import org.undersigned.base.Refusal;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;
import org.undersigned.directory.RepresentativeDetails;
import org.undersigned.directory.address.PhoneNumber;

/** Who speaks for a party and how to reach them. */
final class RepresentativeForm extends Composite<Div> implements Form<RepresentativeDetails> {

    private final TextField name = new TextField(text("directory.fact.name"));
    private final TextField agency = new TextField(text("directory.representative.agency"));
    private final TextField email = new TextField(text("directory.representative.email"));
    private final TextField phone = new TextField(text("directory.representative.phone"));

    RepresentativeForm() {
        name.setRequiredIndicatorVisible(true);
        name.setAutofocus(true);
        getContent()
                .add(new FormColumns()
                        .addWide(name)
                        .addWide(agency)
                        .addWide(email)
                        .addWide(phone));
    }

    @Override
    public void show(RepresentativeDetails details) {
        name.setValue(details.name());
        agency.setValue(details.agency() == null ? "" : details.agency());
        email.setValue(details.email() == null ? "" : details.email().text());
        phone.setValue(details.phone() == null ? "" : details.phone().text());
    }

    /** All that is wrong is said at once, each at its field. */
    @Override
    public Optional<RepresentativeDetails> read() {
        name.setErrorMessage(text("directory.refused.representative-without-name"));
        name.setInvalid(name.getValue().isBlank());
        var emailAddress = read(email, EmailAddress::of);
        var phoneNumber = read(phone, PhoneNumber::of);
        return name.isInvalid() || email.isInvalid() || phone.isInvalid()
                ? Optional.empty()
                : Optional.of(new RepresentativeDetails(name.getValue(), agency.getValue(), emailAddress, phoneNumber));
    }

    private static <A> @Nullable A read(TextField field, Function<String, A> address) {
        field.setInvalid(false);
        try {
            return field.getValue().isBlank() ? null : address.apply(field.getValue());
        } catch (Refusal wrong) {
            field.setErrorMessage(text(wrong.key(), wrong.arguments().toArray()));
            field.setInvalid(true);
            return null;
        }
    }
}
