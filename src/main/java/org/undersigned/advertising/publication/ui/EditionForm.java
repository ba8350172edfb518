package org.undersigned.advertising.publication.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.undersigned.advertising.publication.PublicationDetails;
import org.undersigned.base.ui.Form;

/** What an edition is called. */
final class EditionForm extends Composite<Div> implements Form<String> {

    private final TextField name = new TextField(text("advertising.publication.ui.edition.name"));

    EditionForm() {
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(PublicationDetails.LONGEST_NAME);
        name.setHelperText(text("advertising.publication.ui.edition.help"));
        name.setWidthFull();
        getContent().addClassName("reason-form");
        getContent().add(name);
    }

    @Override
    public void show(String details) {
        name.setValue(details);
    }

    /** That it is missing is said by the refusal. */
    @Override
    public Optional<String> read() {
        return Optional.of(name.getValue());
    }
}
