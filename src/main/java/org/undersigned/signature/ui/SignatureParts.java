package org.undersigned.signature.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Tone;
import org.undersigned.campaign.CampaignService;
import org.undersigned.signature.NamePlaces;
import org.undersigned.signature.SignatureCard;
import org.undersigned.signature.SignatureCards;
import org.undersigned.signature.SignatureState;
import org.undersigned.signature.correction.ui.CorrectionsPanel;
import org.undersigned.signature.evidence.ui.EvidencePanels;
import org.undersigned.signature.queue.ui.SignatureTones;

/** The parts that a signature is shown in, on its own page and beside the list. */
@org.springframework.stereotype.Component
class SignatureParts {

    private final SignatureCards cards;
    private final SignatureFacts facts;
    private final StandingPanel standing;
    private final EvidencePanels evidence;
    private final SignatureActions actions;
    private final NamePlaces placements;
    private final CampaignService campaigns;
    private final Clock clock;

    SignatureParts(
            SignatureCards cards,
            SignatureFacts facts,
            StandingPanel standing,
            EvidencePanels evidence,
            SignatureActions actions,
            NamePlaces placements,
            CampaignService campaigns,
            Clock clock) {
        this.cards = cards;
        this.facts = facts;
        this.standing = standing;
        this.evidence = evidence;
        this.actions = actions;
        this.placements = placements;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /** A signature beside the list. */
    Component detail(UUID signature, Runnable changed) {
        return new SignatureDetail(cards.card(signature), this, actions, changed);
    }

    Component[] facts(SignatureCard card) {
        return facts.of(card, facts.names(card), instants(card));
    }

    /** How it was decided, what stands against it, what shows it, what was corrected. */
    List<Component> work(SignatureCard card, Runnable changed) {
        var parts = new ArrayList<>(notices(card));
        parts.addAll(standing.of(card));
        parts.add(evidence.closed(card, actions.mayLook(card), instants(card))
                .actions(actions.addEvidence(card, changed)));
        if (!card.corrections().isEmpty()) {
            parts.add(new CorrectionsPanel(card, facts.names(card), instants(card)));
        }
        return parts;
    }

    /** Why it is not printed, where that was decided. */
    List<Component> notices(SignatureCard card) {
        var notices = new ArrayList<>(decision(card));
        var hold = card.hold();
        if (hold != null) {
            var by = facts.names(card).getOrDefault(hold.by(), text("signature.ui.unknown-user"));
            var notice = new Div(
                    new Span(text("signature.ui.hold.notice", card.credited())),
                    new Paragraph(hold.reason()),
                    new Div(new Span(by), instants(card).label(hold.at())));
            notice.addClassNames("signature-notice", Tone.WAITING.className());
            notices.add(notice);
        }
        return notices;
    }

    private List<Component> decision(SignatureCard card) {
        if (card.state() != SignatureState.WITHDRAWN && card.state() != SignatureState.REJECTED) {
            return List.of();
        }
        var decision = card.decision();
        var what = new Span(
                text("signature.ui.decision." + card.state().name().toLowerCase(Locale.ROOT), card.credited()));
        var notice = new Div(what);
        if (decision.reason() != null) {
            notice.add(new Paragraph(
                    decision.channel() == null
                            ? decision.reason()
                            : text("signature.ui.decision.heard", Texts.label(decision.channel()), decision.reason())));
        }
        if (decision.saidAt() != null) {
            notice.add(new Paragraph(
                    text("signature.ui.decision.said-at", instants(card).exact(decision.saidAt()))));
        }
        var places = placements.carrying(List.of(card.id()));
        if (!places.isEmpty()) {
            notice.add(new Span(text("signature.ui.decision.places")), PlaceLinks.of(places));
        }
        notice.addClassNames("signature-notice", SignatureTones.of(card.state()).className());
        return List.of(notice);
    }

    /** In the zone of the campaign. */
    Instants instants(SignatureCard card) {
        return new Instants(clock, campaigns.campaign(card.campaign()).zone());
    }
}
