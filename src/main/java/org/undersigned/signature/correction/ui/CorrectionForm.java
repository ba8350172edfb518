package org.undersigned.signature.correction.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormColumns;
import org.undersigned.signature.correction.CorrectionDetails;
import org.undersigned.signature.credit.ui.CreditFields;
import org.undersigned.signature.credit.ui.ScopeChoice;
import org.undersigned.signature.evidence.ui.EvidenceChoice;
import org.undersigned.signature.evidence.ui.GivenEvidence;

/** What a confirmed signature says from now on, who asked for the change, why, and what shows it. */
public final class CorrectionForm extends Composite<Div> implements Form<CorrectionForm.Correction> {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_REASON = 500;

    private final CreditFields credit = new CreditFields();
    private final ScopeChoice scopes;
    private final TextField askedBy = new TextField(text("signature.ui.correction.asked-by"));
    private final TextArea reason = new TextArea(text("signature.ui.correction.reason"));

    private final EvidenceChoice shownBy;

    /** What was entered. */
    public record Correction(
            CorrectionDetails details, @Nullable GivenEvidence evidence) {}

    public CorrectionForm(ScopeChoice scopes, EvidenceChoice shownBy) {
        this.scopes = scopes;
        this.shownBy = shownBy;
        askedBy.setRequiredIndicatorVisible(true);
        askedBy.setMaxLength(LONGEST_NAME);
        askedBy.setHelperText(text("signature.ui.correction.asked-by.help"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(LONGEST_REASON);
        var columns = new FormColumns();
        credit.addTo(columns);
        getContent().add(columns.addWide(scopes).addWide(askedBy).addWide(reason), shownBy);
    }

    @Override
    public void show(Correction correction) {
        var details = correction.details();
        credit.show(details.credited(), details.descriptor(), details.titleForIdentification());
        scopes.show(details.scopes(), details.limits());
        askedBy.setValue(details.askedBy());
        reason.setValue(details.reason());
    }

    @Override
    public Optional<Correction> read() {
        askedBy.setErrorMessage(text("signature.refused.nobody-asked"));
        askedBy.setInvalid(askedBy.getValue().isBlank());
        reason.setErrorMessage(text("signature.refused.no-reason"));
        reason.setInvalid(reason.getValue().isBlank());
        var chosen = shownBy.read();
        return credit.isComplete() && scopes.isComplete() && !askedBy.isInvalid() && !reason.isInvalid()
                ? chosen.map(shown -> new Correction(details(shown.item()), shown.given()))
                : Optional.empty();
    }

    private CorrectionDetails details(@Nullable UUID item) {
        return new CorrectionDetails(
                credit.credited(),
                credit.descriptor(),
                credit.title(),
                scopes.scopes(),
                scopes.limits(),
                askedBy.getValue().strip(),
                reason.getValue().strip(),
                item);
    }
}
