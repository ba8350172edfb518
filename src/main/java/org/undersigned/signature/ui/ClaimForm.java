package org.undersigned.signature.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;
import org.undersigned.directory.PartyKind;
import org.undersigned.signature.SignatureDetails;
import org.undersigned.signature.credit.Capacity;
import org.undersigned.signature.credit.ui.CreditFields;
import org.undersigned.signature.credit.ui.ScopeChoice;

/** What a claim says: name, capacity and uses. Whose it is and under which words is as it was shown. */
final class ClaimForm extends Composite<Div> implements Form<SignatureDetails> {

    private final CreditFields credit = new CreditFields();
    private final Select<Capacity> capacity = new Select<>();
    private final ScopeChoice scopes;
    private SignatureDetails given;

    ClaimForm(PartyKind kind, SignatureDetails details, ScopeChoice scopes) {
        this.scopes = scopes;
        given = details;
        capacity.setLabel(text("signature.ui.capacity"));
        capacity.setItemLabelGenerator(Texts::label);
        capacity.setItems(
                Arrays.stream(Capacity.values()).filter(each -> each.fits(kind)).toList());
        var columns = new FormColumns();
        credit.addTo(columns);
        getContent().add(columns.addWide(capacity).addWide(scopes));
        show(details);
    }

    /** Tells the capacity now and whenever another is chosen. */
    void tellsCapacity(Consumer<Capacity> told) {
        capacity.addValueChangeListener(chosen -> told.accept(chosen.getValue()));
        told.accept(capacity.getValue());
    }

    @Override
    public void show(SignatureDetails details) {
        given = details;
        credit.show(details.credited(), details.descriptor(), details.titleForIdentification());
        capacity.setValue(details.capacity());
        scopes.show(details.scopes(), details.limits());
    }

    @Override
    public Optional<SignatureDetails> read() {
        return credit.isComplete() && scopes.isComplete()
                ? Optional.of(new SignatureDetails(
                        given.letterVersionId(),
                        given.partyId(),
                        credit.credited(),
                        credit.descriptor(),
                        credit.title(),
                        capacity.getValue(),
                        scopes.scopes(),
                        scopes.limits()))
                : Optional.empty();
    }
}
