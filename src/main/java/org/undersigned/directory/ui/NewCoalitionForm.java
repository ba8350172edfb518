package org.undersigned.directory.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.PartySearch;
import org.undersigned.directory.coalition.CoalitionDetails;

/** Which organisation comes into a coalition, and as what. */
final class NewCoalitionForm extends Composite<Div> implements Form<NewCoalitionForm.Joined> {

    private final PartyPicker organisation;
    private final CoalitionForm details = new CoalitionForm();

    record Joined(UUID organisation, CoalitionDetails details) {}

    NewCoalitionForm(PartySearch search) {
        organisation = new PartyPicker(text("directory.coalition.organisation"), search, PartyKind.ORGANISATION);
        organisation.setRequiredIndicatorVisible(true);
        organisation.setHelperText(text("directory.coalition.organisation.help"));
        getContent().add(new FormColumns().addWide(organisation), details);
    }

    @Override
    public void show(Joined shown) {
        details.show(shown.details());
    }

    @Override
    public Optional<Joined> read() {
        organisation.setErrorMessage(text("directory.picker.missing"));
        var party = organisation.party();
        organisation.setInvalid(party == null);
        return party == null ? Optional.empty() : details.read().map(read -> new Joined(party, read));
    }
}
