package org.undersigned.directory.affiliation.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;
import org.undersigned.directory.affiliation.AffiliationDetails;
import org.undersigned.directory.ui.PartyPicker;

/** Who comes into a group or body, as what and when. */
final class NewAffiliationForm extends Composite<Div> implements Form<NewAffiliationForm.NewAffiliation> {

    private final PartyPicker member;
    private final AffiliationForm details;

    record NewAffiliation(UUID party, AffiliationDetails details) {}

    NewAffiliationForm(PartyPicker member, AffiliationForm details) {
        this.member = member;
        this.details = details;
        member.setRequiredIndicatorVisible(true);
        member.setAutofocus(true);
        getContent().add(new FormColumns().addWide(member), details);
    }

    @Override
    public void show(NewAffiliation shown) {
        details.show(shown.details());
    }

    @Override
    public Optional<NewAffiliation> read() {
        member.setErrorMessage(text("directory.picker.missing"));
        var party = member.party();
        member.setInvalid(party == null);
        return party == null ? Optional.empty() : details.read().map(read -> new NewAffiliation(party, read));
    }
}
