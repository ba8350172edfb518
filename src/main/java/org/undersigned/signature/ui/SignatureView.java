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
import org.undersigned.base.Refusal;
import org.undersigned.base.ui.AddressWords;
import org.undersigned.base.ui.RecordPage;
import org.undersigned.base.ui.ViewHeader;
import org.undersigned.signature.SignatureCard;
import org.undersigned.signature.SignatureQueries;

/** One signature: what was said yes to, what shows it, what stands against it, and what became of it. */
@Route(SignatureNavigation.SIGNATURES + "/:" + SignatureNavigation.SIGNATURE)
@RolesAllowed(Permission.SIGNATURE_READ)
class SignatureView extends Composite<RecordPage> implements BeforeEnterObserver, HasDynamicTitle {

    private final SignatureQueries queries;
    private final SignatureParts parts;
    private final SignatureActions actions;
    private final TrailService trail;

    private final ViewHeader header = new ViewHeader("");
    private final RecordPage page = new RecordPage(header);
    private String title = "";

    SignatureView(SignatureQueries queries, SignatureParts parts, SignatureActions actions, TrailService trail) {
        this.queries = queries;
        this.parts = parts;
        this.actions = actions;
        this.trail = trail;
        header.printed().within(SignatureNavigation.linkToSignatures(text("signature.ui.list.title")));
    }

    @Override
    protected RecordPage initContent() {
        return page;
    }

    /** An id that is none is refused like one that is not there. */
    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var id = entering.getRouteParameters()
                .get(SignatureNavigation.SIGNATURE)
                .flatMap(AddressWords::id)
                .orElseThrow(() -> new Refusal("signature.refused.unknown"));
        show(queries.card(id));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(SignatureCard card) {
        Runnable changed = () -> refresh(card.id());
        title = card.credited();
        header.setTitle(card.credited());
        header.badges(SignatureTones.badge(card.state()))
                .note(card.tier() == null ? "" : text("signature.ui.tier.note", label(card.tier())))
                .secondary(actions.secondary(card, changed))
                .primary(actions.primary(card, changed));
        page.facts(parts.facts(card))
                .work(parts.work(card, changed).toArray(Component[]::new))
                .history(new HistoryPanel(trail, "signature", card.id(), parts.instants(card)));
    }

    private void refresh(UUID id) {
        show(queries.card(id));
    }
}
