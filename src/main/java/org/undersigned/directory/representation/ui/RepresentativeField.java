package org.undersigned.directory.representation.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.EmailAddress;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.FormColumns;
import org.undersigned.directory.PartyHit;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.PartySearch;
import org.undersigned.directory.address.PhoneNumber;
import org.undersigned.directory.representation.NewRepresentative;
import org.undersigned.directory.ui.PartyPicker;

/** Somebody of the directory, or somebody who comes into it by being named here. */
final class RepresentativeField extends Composite<Div> {

    private final PartyPicker picker;
    private final Select<PartyKind> kind = new Select<>();
    private final TextField name = new TextField(text("directory.fact.name"));
    private final TextField email = new TextField(text("directory.introduction.email"));
    private final TextField phone = new TextField(text("directory.introduction.phone"));
    private final Div known = new Div();
    private final Div introduced = new Div();
    private final Div namesakes = new Div();

    /** Who is named. */
    sealed interface Who {

        record Known(UUID party) implements Who {}

        record Introduced(NewRepresentative representative) implements Who {}
    }

    /** @param sameName finds who has a name already */
    RepresentativeField(PartySearch search, Function<String, List<PartyHit>> sameName) {
        picker = new PartyPicker(
                text("directory.representation.representative"), search, PartyKind.PERSON, PartyKind.ORGANISATION);

        name.addValueChangeListener(typed -> showNamesakes(sameName.apply(typed.getValue())));

        picker.setRequiredIndicatorVisible(true);
        picker.setAutofocus(true);
        picker.setHelperText(text("directory.representation.representative.help"));
        kind.setLabel(text("directory.fact.kind"));
        kind.setItems(PartyKind.PERSON, PartyKind.ORGANISATION);
        kind.setItemLabelGenerator(Texts::label);
        kind.setValue(PartyKind.PERSON);
        name.setRequiredIndicatorVisible(true);
        namesakes.addClassName("namesakes");
        known.add(
                new FormColumns().addWide(picker),
                Buttons.quiet(text("directory.introduction.open"), () -> introduce(true)));
        introduced.add(
                new FormColumns(name, kind, email, phone).addWide(namesakes),
                Buttons.quiet(text("directory.introduction.close"), () -> introduce(false)));
        introduce(false);
        getContent().addClassName("representative-field");
        getContent().add(known, introduced);
    }

    private void introduce(boolean isNew) {
        known.setVisible(!isNew);
        introduced.setVisible(isNew);
        if (isNew) {
            name.focus();
        }
    }

    /** Who has the name may be who is meant. */
    private void showNamesakes(List<PartyHit> found) {
        namesakes.removeAll();
        found.forEach(hit -> {
            var words = new Span(text("directory.introduction.namesake", hit.name(), label(hit.kind())));
            namesakes.add(new Div(words, Buttons.quiet(text("directory.introduction.choose", hit.name()), () -> {
                picker.setValue(hit);
                introduce(false);
            })));
        });
    }

    Optional<Who> read() {
        return introduced.isVisible() ? readIntroduced() : readKnown();
    }

    private Optional<Who> readKnown() {
        var party = picker.party();
        picker.setErrorMessage(text("directory.picker.missing"));
        picker.setInvalid(party == null);
        return party == null ? Optional.empty() : Optional.of(new Who.Known(party));
    }

    /** All that is wrong is said at once, each at its field. */
    private Optional<Who> readIntroduced() {
        name.setErrorMessage(text("directory.introduction.name.missing"));
        name.setInvalid(name.getValue().isBlank());
        var emailAddress = read(email, EmailAddress::of);
        var phoneNumber = read(phone, PhoneNumber::of);
        return name.isInvalid() || email.isInvalid() || phone.isInvalid()
                ? Optional.empty()
                : Optional.of(new Who.Introduced(
                        new NewRepresentative(kind.getValue(), name.getValue(), emailAddress, phoneNumber)));
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
