package org.undersigned.signature.evidence.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Notifications;
import org.undersigned.base.ui.Panel;
import org.undersigned.signature.SignatureCard;
import org.undersigned.signature.evidence.EvidenceFacts;
import org.undersigned.signature.evidence.EvidencePreviews;
import org.undersigned.signature.evidence.EvidenceService;

/** The evidence of a signature. It is shown when it is asked for, since each look is kept on the trail. */
public final class EvidencePanel extends Composite<Div> {

    private final EvidenceService evidence;
    private final EvidencePreviews previews;
    private final SignatureCard card;
    private final Instants instants;
    private final Panel panel = new Panel(text("signature.ui.evidence"));

    /** @param readable whether whoever is signed in may look */
    EvidencePanel(
            EvidenceService evidence,
            EvidencePreviews previews,
            SignatureCard card,
            boolean readable,
            Instants instants) {
        this.evidence = evidence;
        this.previews = previews;
        this.card = card;
        this.instants = instants;
        getContent().add(panel);
        if (card.evidence() == 0) {
            panel.show(new Paragraph(text("signature.ui.evidence.none")));
        } else if (readable) {
            var show = Buttons.plain(text("signature.ui.evidence.show"), this::look);
            panel.show(new Paragraph(text("signature.ui.evidence.count", card.evidence())), new Div(show));
        } else {
            panel.show(new Paragraph(text("signature.ui.evidence.not-yours", card.evidence())));
        }
    }

    /** Takes the place of actions beside the heading that were set before. */
    public EvidencePanel actions(Component... actions) {
        panel.actions(actions);
        return this;
    }

    /** Shows the evidence, and keeps the look on the trail. */
    void look() {
        Notifications.resultOrRefusal(() -> evidence.look(card.id())).ifPresent(this::show);
    }

    private void show(List<EvidenceFacts> items) {
        panel.show(items.stream()
                .map(item -> new ShownEvidence(evidence, previews, card.id(), item, instants))
                .toArray(Component[]::new));
    }
}
