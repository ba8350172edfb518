package org.undersigned.signature.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import org.undersigned.base.ui.Form;
import org.undersigned.signature.RestorationDetails;
import org.undersigned.signature.evidence.EvidenceDetails;
import org.undersigned.signature.evidence.EvidenceUpload;
import org.undersigned.signature.evidence.ui.EvidenceFields;
import org.undersigned.signature.evidence.ui.GivenEvidence;

/** The text that a signer who had withdrawn has now said yes to, why, and the evidence of it. */
final class RestorationForm extends Composite<Div> implements Form<RestorationForm.Restoration> {

    private static final int LONGEST_REASON = 500;

    private final Select<LetterTexts.Choice> text;
    private final TextArea reason = new TextArea(text("signature.ui.restore.reason"));
    private final EvidenceFields evidence;

    /** What was entered. */
    record Restoration(RestorationDetails details, List<EvidenceUpload> files) {}

    RestorationForm(Select<LetterTexts.Choice> texts, EvidenceFields evidence, String whatWillHappen) {
        this.text = texts;
        this.evidence = evidence;
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(LONGEST_REASON);
        reason.setWidthFull();
        text.setWidthFull();
        getContent().addClassName("reason-form");
        getContent().add(new Paragraph(whatWillHappen), text, reason, evidence);
    }

    @Override
    public void show(Restoration restoration) {
        var details = restoration.details();
        reason.setValue(details.reason());
        evidence.show(new GivenEvidence(details.shownBy(), restoration.files()));
    }

    @Override
    public Optional<Restoration> read() {
        reason.setErrorMessage(text("signature.refused.no-reason"));
        reason.setInvalid(reason.getValue().isBlank());
        var given = evidence.read();
        return reason.isInvalid()
                ? Optional.empty()
                : given.map(item -> new Restoration(details(item.details()), item.files()));
    }

    private RestorationDetails details(EvidenceDetails shownBy) {
        return new RestorationDetails(
                text.getValue().version().id(), reason.getValue().strip(), shownBy);
    }
}
