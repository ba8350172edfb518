package org.undersigned.directory.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;
import org.undersigned.directory.coalition.CoalitionDetails;
import org.undersigned.directory.coalition.CoalitionRole;

/** An organisation's part in a campaign. */
final class CoalitionForm extends Composite<Div> implements Form<CoalitionDetails> {

    private final Select<CoalitionRole> role = new Select<>();
    private final TextField delivers = new TextField(text("directory.coalition.delivers"));
    private final Checkbox logoConsent = new Checkbox(text("directory.coalition.logo-consent"));

    CoalitionForm() {
        role.setLabel(text("directory.coalition.role"));
        role.setItems(CoalitionRole.values());
        role.setItemLabelGenerator(Texts::label);
        role.setValue(CoalitionRole.MEMBER);
        delivers.setHelperText(text("directory.coalition.delivers.help"));
        getContent().add(new FormColumns().addWide(role).addWide(delivers).addWide(logoConsent));
    }

    @Override
    public void show(CoalitionDetails details) {
        role.setValue(details.role());
        logoConsent.setValue(details.logoConsent());
        delivers.setValue(details.delivers() == null ? "" : details.delivers());
    }

    @Override
    public Optional<CoalitionDetails> read() {
        return Optional.of(new CoalitionDetails(role.getValue(), logoConsent.getValue(), delivers.getValue()));
    }
}
