package org.undersigned.signature.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Refusal;
import org.undersigned.base.ui.Form;
import org.undersigned.directory.PartyKind;
import org.undersigned.signature.SignatureDetails;
import org.undersigned.signature.credit.Capacity;
import org.undersigned.signature.credit.ui.ScopeChoice;
import org.undersigned.signature.evidence.ui.EvidenceFields;
import org.undersigned.signature.evidence.ui.GivenEvidence;

/** A yes as it comes in: whose, to which text, as what and for what, and what shows it if that is at hand. */
final class RecordForm extends Composite<Div> implements Form<RecordForm.Yes> {

    private final Select<LetterTexts.Choice> text;
    private final EvidenceFields evidence;
    private final ScopeChoice scopes;
    private final Checkbox withEvidence = new Checkbox(text("signature.ui.record.with-evidence"));
    private final Div claimed = new Div();
    private @Nullable ClaimForm claim;

    /** What was entered. */
    record Yes(SignatureDetails details, @Nullable GivenEvidence evidence) {}

    /** @param whose the field that chooses the party, or nothing when the party is given */
    RecordForm(Select<LetterTexts.Choice> texts, EvidenceFields evidence, ScopeChoice scopes, Component... whose) {
        this.text = texts;
        this.evidence = evidence;
        this.scopes = scopes;
        withEvidence.addValueChangeListener(ticked -> evidence.setVisible(ticked.getValue()));

        text.setWidthFull();
        evidence.setVisible(false);
        claimed.add(new Paragraph(text("signature.ui.record.choose-party")));
        getContent().addClassName("record-form");
        getContent().add(whose);
        getContent().add(text, claimed, withEvidence, evidence);
    }

    /** Proposes the usual for a party that has just been chosen. */
    void suit(UUID party, PartyKind kind, String name) {
        var words = text.getValue().version().id();
        claim = new ClaimForm(
                kind, new SignatureDetails(words, party, name, null, null, Capacity.usualFor(kind), Set.of()), scopes);
        claim.tellsCapacity(capacity -> spokenIn(capacity, name));
        claimed.removeAll();
        claimed.add(claim);
    }

    /** A name that somebody typed stays. */
    private void spokenIn(Capacity capacity, String name) {
        evidence.forCapacity(capacity).proposeSpeaker(capacity == Capacity.PERSONAL ? name : "");
    }

    @Override
    public void show(Yes yes) {
        throw new UnsupportedOperationException("A yes is entered once; afterwards it is revised");
    }

    @Override
    public Optional<Yes> read() {
        if (claim == null) {
            throw new Refusal("signature.ui.record.no-party");
        }
        var isGranting = scopes.isGranting();
        var details =
                claim.read().map(yes -> yes.under(text.getValue().version().id()));
        if (!isGranting) {
            return Optional.empty();
        }
        if (!withEvidence.getValue()) {
            return details.map(yes -> new Yes(yes, null));
        }
        var given = evidence.read();
        return details.flatMap(yes -> given.map(item -> new Yes(yes, item)));
    }
}
