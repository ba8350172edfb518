package org.undersigned.directory.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.Optional;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;
import org.undersigned.directory.address.ContactKind;
import org.undersigned.directory.contact.ContactDetails;
import org.undersigned.directory.contact.ContactRoute;
import org.undersigned.directory.contact.Visibility;

/** One way to reach a party. It offers only what is taken: private numbers wait for the vault. */
final class ContactForm extends Composite<Div> implements Form<ContactDetails> {

    private final Select<ContactKind> kind = new Select<>();
    private final TextField line = new TextField(text("directory.contact.address"));
    private final TextArea lines = new TextArea(text("directory.contact.address"));
    private final Select<ContactRoute> route = new Select<>();
    private final Select<Visibility> visibility = new Select<>();

    ContactForm() {
        kind.addValueChangeListener(chosen -> fit(chosen.getValue()));

        kind.setLabel(text("directory.contact.kind"));
        kind.setItems(ContactKind.values());
        kind.setItemLabelGenerator(Texts::label);
        kind.setValue(ContactKind.EMAIL);
        line.setRequiredIndicatorVisible(true);
        line.setAutofocus(true);
        lines.setRequiredIndicatorVisible(true);
        route.setLabel(text("directory.contact.route"));
        route.setItems(ContactRoute.values());
        route.setItemLabelGenerator(Texts::label);
        route.setValue(ContactRoute.OWN);
        visibility.setLabel(text("directory.contact.visibility"));
        visibility.setItems(Arrays.stream(Visibility.values())
                .filter(Visibility::isAccepted)
                .toList());
        visibility.setItemLabelGenerator(Texts::label);
        visibility.setValue(Visibility.TEAM);
        visibility.setHelperText(text("directory.contact.visibility.help"));

        getContent()
                .add(new FormColumns()
                        .addWide(kind)
                        .addWide(line)
                        .addWide(lines)
                        .addWide(route)
                        .addWide(visibility));
    }

    @Override
    public void show(ContactDetails details) {
        kind.setValue(details.address().kind());
        line.setValue(details.address().text());
        lines.setValue(details.address().text());
        route.setValue(details.route());
        visibility.setValue(details.visibility());
    }

    @Override
    public Optional<ContactDetails> read() {
        var typed = kind.getValue() == ContactKind.POST ? lines.getValue() : line.getValue();
        try {
            tell("");
            var address = kind.getValue().read(typed);
            return Optional.of(new ContactDetails(address, route.getValue(), visibility.getValue()));
        } catch (Refusal wrong) {
            tell(text(wrong.key(), wrong.arguments().toArray()));
            return Optional.empty();
        }
    }

    private void tell(String wrong) {
        line.setErrorMessage(wrong);
        line.setInvalid(!wrong.isEmpty());
        lines.setErrorMessage(wrong);
        lines.setInvalid(!wrong.isEmpty());
    }

    private void fit(ContactKind chosen) {
        line.setVisible(chosen != ContactKind.POST);
        lines.setVisible(chosen == ContactKind.POST);
        tell("");
    }
}
