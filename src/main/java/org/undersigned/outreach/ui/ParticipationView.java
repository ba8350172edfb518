package org.undersigned.outreach.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.dom.DomListenerRegistration;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.access.Permission;
import org.undersigned.audit.TrailService;
import org.undersigned.audit.ui.HistoryPanel;
import org.undersigned.base.Ids;
import org.undersigned.base.Refusal;
import org.undersigned.base.ui.RecordPage;
import org.undersigned.outreach.ParticipationRow;
import org.undersigned.outreach.PipelineService;

/** One participation: how far it is and what can come next, what was said, and its history. The key L logs a touch. */
@Route(OutreachNavigation.PIPELINE + "/:" + OutreachNavigation.PARTICIPATION)
@RolesAllowed(Permission.OUTREACH_READ)
class ParticipationView extends Composite<RecordPage> implements BeforeEnterObserver, HasDynamicTitle {

    /** Not while somebody types or a dialog is open. */
    private static final String LOG_KEY = """
        event.key === 'l' && !event.ctrlKey && !event.metaKey && !event.altKey \
        && !event.composedPath().some(target => target instanceof Element \
        && target.matches('input, textarea, select, [contenteditable]')) \
        && document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]') === null\
        """;

    private final PipelineService pipeline;
    private final ParticipationParts parts;
    private final TouchDialogs touches;
    private final TrailService trail;

    private @Nullable ParticipationRow shown;
    private @Nullable DomListenerRegistration logKey;

    ParticipationView(PipelineService pipeline, ParticipationParts parts, TouchDialogs touches, TrailService trail) {
        this.pipeline = pipeline;
        this.parts = parts;
        this.touches = touches;
        this.trail = trail;
        getContent().header().printed().within(OutreachNavigation.linkToPipeline(text("outreach.ui.title")));
    }

    /** An id that is none is refused like one that is not there. */
    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var id = entering.getRouteParameters()
                .get(OutreachNavigation.PARTICIPATION)
                .flatMap(Ids::read)
                .orElseThrow(() -> new Refusal("outreach.refused.unknown-participation"));
        show(pipeline.row(id));
    }

    @Override
    public String getPageTitle() {
        return getContent().title();
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        logKey = attach.getUI()
                .getElement()
                .addEventListener("keydown", key -> logTouch())
                .setFilter(LOG_KEY);
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        if (logKey != null) {
            logKey.remove();
        }
    }

    private void show(ParticipationRow row) {
        Runnable changed = () -> refresh(row.id());
        shown = row;
        getContent()
                .header()
                .badges(StageTones.badges(row))
                .note(text("outreach.ui.kind-and-tier", label(row.kind()), label(row.tier())))
                .primary(touches.action(row, changed));
        getContent()
                .title(row.name())
                .facts(parts.facts(row, changed))
                .work(parts.work(row, changed).toArray(Component[]::new))
                .history(new HistoryPanel(trail, "participation", row.id(), parts.instants(row)));
    }

    private void logTouch() {
        if (shown != null) {
            var row = shown;
            touches.log(row, () -> refresh(row.id()));
        }
    }

    private void refresh(UUID id) {
        show(pipeline.row(id));
    }
}
