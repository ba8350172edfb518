package org.undersigned.directory.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;
import org.undersigned.directory.address.ContactAddress;
import org.undersigned.directory.address.ContactKind;
import org.undersigned.directory.contact.ContactDetails;
import org.undersigned.directory.contact.ContactRoute;
import org.undersigned.directory.contact.Visibility;

/** One way to reach a party. An address in the vault is not filled in; it stays when the field is left empty. */
final class ContactForm extends Composite<Div> implements Form<ContactDetails> {

    private final ContactKind first;
    private final Select<ContactKind> kind = new Select<>();
    private final TextField line = new TextField(text("directory.contact.address"));
    private final TextArea lines = new TextArea(text("directory.contact.address"));
    private final Select<ContactRoute> route = new Select<>();
    private final Select<Visibility> visibility = new Select<>();
    private boolean keepsUnseen;

    /** @param offered the visibilities that the user may choose */
    ContactForm(ContactKind first, List<Visibility> offered) {
        this.first = first;
        kind.addValueChangeListener(chosen -> fit(chosen.getValue()));
        visibility.addValueChangeListener(
                chosen -> visibility.setHelperText(text("directory.contact.visibility.help." + chosen.getValue())));

        kind.setLabel(text("directory.contact.kind"));
        kind.setItems(ContactKind.values());
        kind.setItemLabelGenerator(Texts::label);
        line.setRequiredIndicatorVisible(true);
        line.setAutofocus(true);
        line.setAutocomplete(Autocomplete.OFF);
        lines.setRequiredIndicatorVisible(true);
        route.setLabel(text("directory.contact.route"));
        route.setItems(ContactRoute.values());
        route.setItemLabelGenerator(Texts::label);
        route.setValue(ContactRoute.OWN);
        visibility.setLabel(text("directory.contact.visibility"));
        visibility.setItems(offered);
        visibility.setItemLabelGenerator(Texts::label);
        visibility.setValue(Visibility.TEAM);

        getContent()
                .add(new FormColumns()
                        .addWide(kind)
                        .addWide(line)
                        .addWide(lines)
                        .addWide(route)
                        .addWide(visibility));
        kind.setValue(first);
    }

    @Override
    public void show(ContactDetails details) {
        var address = details.address();
        keepsUnseen = address == null;
        line.setValue(address == null ? "" : address.text());
        lines.setValue(address == null ? "" : address.text());
        route.setValue(details.route());
        visibility.setValue(details.visibility());
        fit(first);
    }

    @Override
    public Optional<ContactDetails> read() {
        try {
            tell("");
            return Optional.of(new ContactDetails(address(), route.getValue(), visibility.getValue()));
        } catch (Refusal wrong) {
            tell(text(wrong.key(), wrong.arguments().toArray()));
            return Optional.empty();
        }
    }

    private @Nullable ContactAddress address() {
        var typed = kind.getValue() == ContactKind.POST ? lines.getValue() : line.getValue();
        return typed.isBlank() && keeps(kind.getValue())
                ? null
                : kind.getValue().read(typed);
    }

    private boolean keeps(ContactKind chosen) {
        return keepsUnseen && chosen == first;
    }

    private void tell(String wrong) {
        line.setErrorMessage(wrong);
        line.setInvalid(!wrong.isEmpty());
        lines.setErrorMessage(wrong);
        lines.setInvalid(!wrong.isEmpty());
    }

    private void fit(ContactKind chosen) {
        var help = keeps(chosen) ? text("directory.contact.address.kept") : "";
        line.setVisible(chosen != ContactKind.POST);
        line.setHelperText(help);
        lines.setVisible(chosen == ContactKind.POST);
        lines.setHelperText(help);
        tell("");
    }
}
