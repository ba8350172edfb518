package org.undersigned.directory.representation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.undersigned.base.ui.Form;
import org.undersigned.directory.representation.RepresentationDetails;
import org.undersigned.directory.representation.ui.RepresentativeField.Who;

/** Who is to speak for a client, and what they do. */
final class NewRepresentationForm extends Composite<Div> implements Form<NewRepresentationForm.NewRepresentation> {

    private final RepresentativeField representative;
    private final RepresentationForm details;

    record NewRepresentation(Who representative, RepresentationDetails details) {}

    NewRepresentationForm(RepresentativeField representative, RepresentationForm details) {
        this.representative = representative;
        this.details = details;
        getContent().add(representative, details);
    }

    @Override
    public void show(NewRepresentation named) {
        details.show(named.details());
    }

    @Override
    public Optional<NewRepresentation> read() {
        return representative.read().flatMap(who -> details.read().map(read -> new NewRepresentation(who, read)));
    }
}
