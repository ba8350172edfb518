package org.undersigned.signature.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.undersigned.access.Permission;
import org.undersigned.audit.TrailService;
import org.undersigned.audit.ui.HistoryPanel;
import org.undersigned.base.Ids;
import org.undersigned.base.Refusal;
import org.undersigned.base.ui.RecordPage;
import org.undersigned.signature.SignatureCard;
import org.undersigned.signature.SignatureCards;
import org.undersigned.signature.queue.ui.SignatureTones;

/** One signature: what was said yes to, what shows it, what stands against it, and what became of it. */
@Route(SignatureNavigation.SIGNATURES + "/:" + SignatureNavigation.SIGNATURE)
@RolesAllowed(Permission.SIGNATURE_READ)
class SignatureView extends Composite<RecordPage> implements BeforeEnterObserver, HasDynamicTitle {

    private final SignatureCards cards;
    private final SignatureParts parts;
    private final SignatureActions actions;
    private final TrailService trail;

    SignatureView(SignatureCards cards, SignatureParts parts, SignatureActions actions, TrailService trail) {
        this.cards = cards;
        this.parts = parts;
        this.actions = actions;
        this.trail = trail;
        getContent().header().printed().within(SignatureNavigation.linkToSignatures(text("signature.ui.list.title")));
    }

    /** An id that is none is refused like one that is not there. */
    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var id = entering.getRouteParameters()
                .get(SignatureNavigation.SIGNATURE)
                .flatMap(Ids::read)
                .orElseThrow(() -> new Refusal("signature.refused.unknown"));
        show(cards.card(id));
    }

    @Override
    public String getPageTitle() {
        return getContent().title();
    }

    private void show(SignatureCard card) {
        Runnable changed = () -> refresh(card.id());
        getContent()
                .header()
                .badges(SignatureTones.badge(card.state()))
                .note(card.tier() == null ? "" : text("signature.ui.tier.note", label(card.tier())))
                .secondary(actions.secondary(card, changed))
                .primary(actions.primary(card, changed));
        getContent()
                .title(card.credited())
                .facts(parts.facts(card))
                .work(parts.work(card, changed).toArray(Component[]::new))
                .history(new HistoryPanel(trail, "signature", card.id(), parts.instants(card)));
    }

    private void refresh(UUID id) {
        show(cards.card(id));
    }
}
