package org.undersigned.signature.evidence.ui;

import org.springframework.stereotype.Component;
import org.undersigned.base.ui.Instants;
import org.undersigned.signature.SignatureCard;
import org.undersigned.signature.evidence.EvidencePreviews;
import org.undersigned.signature.evidence.EvidenceService;

/** Makes the panel that shows the evidence of a signature. */
@Component
public class EvidencePanels {

    private final EvidenceService evidence;
    private final EvidencePreviews previews;

    EvidencePanels(EvidenceService evidence, EvidencePreviews previews) {
        this.evidence = evidence;
        this.previews = previews;
    }

    /**
     * A panel that shows the evidence when it is asked to.
     *
     * @param readable whether whoever is signed in may look
     */
    public EvidencePanel closed(SignatureCard card, boolean readable, Instants instants) {
        return new EvidencePanel(evidence, previews, card, readable, instants);
    }

    /** A panel that shows the evidence at once, for whoever came to look at it. */
    public EvidencePanel open(SignatureCard card, Instants instants) {
        var panel = closed(card, true, instants);
        if (card.evidence() > 0) {
            panel.look();
        }
        return panel;
    }
}
