package org.undersigned.signature.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.Keyed;
import org.undersigned.campaign.LetterService;
import org.undersigned.signature.SignatureCard;
import org.undersigned.signature.SignatureState;
import org.undersigned.signature.evidence.ui.EvidencePanels;
import org.undersigned.signature.queue.ui.AskAgainDialogs;

/** The parts of the queue: a claim with all that shows it, and what can be decided about it. */
@org.springframework.stereotype.Component
class QueueParts {

    private final SignatureParts parts;
    private final SignatureFacts facts;
    private final StandingPanel standing;
    private final EvidencePanels evidence;
    private final SignatureActions actions;
    private final SignatureDialogs dialogs;
    private final AskAgainDialogs asking;
    private final LetterService letters;

    QueueParts(
            SignatureParts parts,
            SignatureFacts facts,
            StandingPanel standing,
            EvidencePanels evidence,
            SignatureActions actions,
            SignatureDialogs dialogs,
            AskAgainDialogs asking,
            LetterService letters) {
        this.parts = parts;
        this.facts = facts;
        this.standing = standing;
        this.evidence = evidence;
        this.actions = actions;
        this.dialogs = dialogs;
        this.asking = asking;
        this.letters = letters;
    }

    Component[] primary(SignatureCard card, QueueWays ways) {
        return card.state() == SignatureState.CLAIMED
                ? new Component[] {
                    Keyed.by(
                            'C',
                            Buttons.primary(
                                    text("signature.ui.confirm"), () -> dialogs.confirmAndGoOn(card, ways.decided())))
                }
                : new Component[0];
    }

    Component[] secondary(SignatureCard card, QueueWays ways) {
        var buttons = new ArrayList<Component>();
        if (card.state() == SignatureState.CLAIMED) {
            buttons.add(Keyed.by(
                    'A', Buttons.plain(text("signature.queue.ask"), () -> asking.ask(card.id(), ways.next()))));
        }
        if (actions.mayHold(card)) {
            buttons.add(Keyed.by('H', actions.hold(card, ways.decided())));
        }
        if (card.state() == SignatureState.CLAIMED) {
            buttons.add(Keyed.by(
                    'R', Buttons.dangerous(text("signature.ui.reject"), () -> dialogs.reject(card, ways.decided()))));
        }
        return buttons.toArray(Component[]::new);
    }

    /** @param position where the claim stands in the queue, in words */
    Component way(String position, QueueWays ways) {
        var way = new Nav(
                Keyed.by('K', Buttons.quiet(text("signature.queue.previous"), ways.previous())),
                new Span(position),
                Keyed.by('J', Buttons.quiet(text("signature.queue.next"), ways.next())));
        way.addClassName("queue-way");
        way.getElement().setAttribute("aria-label", text("signature.queue.way"));
        return way;
    }

    /** @param changed called after something about the claim was changed without deciding it */
    QueueItem item(SignatureCard card, Runnable changed) {
        var instants = parts.instants(card);
        var item = new QueueItem(card, letters.version(card.letterVersion()));
        parts.notices(card).forEach(item::beside);
        standing.of(card).forEach(item::beside);
        item.beside(SignatureFacts.uses(card));
        item.facts(facts.facts(card, instants));
        item.shownBy(evidence.open(card, instants).actions(actions.addEvidence(card, changed)));
        return item;
    }
}
