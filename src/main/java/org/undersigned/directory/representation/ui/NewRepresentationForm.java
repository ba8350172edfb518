package org.undersigned.directory.representation.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.PartySearch;
import org.undersigned.directory.representation.RepresentationDetails;
import org.undersigned.directory.ui.PartyPicker;

/** Who is to speak for a client, and what they do. */
final class NewRepresentationForm extends Composite<Div> implements Form<NewRepresentationForm.NewRepresentation> {

    private final PartyPicker representative;
    private final RepresentationForm details;

    /** A chosen representative. */
    record NewRepresentation(UUID representative, RepresentationDetails details) {}

    NewRepresentationForm(PartySearch search, RepresentationForm details) {
        this.details = details;
        representative = new PartyPicker(
                text("directory.representation.representative"), search, PartyKind.PERSON, PartyKind.ORGANISATION);

        representative.setRequiredIndicatorVisible(true);
        representative.setAutofocus(true);
        representative.setHelperText(text("directory.representation.representative.help"));
        getContent().add(new FormColumns().addWide(representative), details);
    }

    @Override
    public void show(NewRepresentation named) {
        details.show(named.details());
    }

    @Override
    public Optional<NewRepresentation> read() {
        representative.setErrorMessage(text("directory.picker.missing"));
        var party = representative.party();
        representative.setInvalid(party == null);
        return party == null ? Optional.empty() : details.read().map(read -> new NewRepresentation(party, read));
    }
}
