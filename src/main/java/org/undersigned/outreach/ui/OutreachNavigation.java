package org.undersigned.outreach.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import org.undersigned.outreach.ParticipationFilter;

/** Ways to the pipeline. */
public final class OutreachNavigation {

    static final String PIPELINE = "pipeline";
    static final String PARTICIPATION = "participation";

    private OutreachNavigation() {}

    public static void toPipeline() {
        UI.getCurrent().navigate(PipelineView.class);
    }

    public static void toParticipation(UUID id) {
        UI.getCurrent().navigate(ParticipationView.class, parameters(id));
    }

    public static RouterLink linkToPipeline(String text) {
        return new RouterLink(text, PipelineView.class);
    }

    /** To those participations of the campaign one works in that a filter lets through. */
    public static RouterLink linkToPipeline(String text, ParticipationFilter filter) {
        var link = linkToPipeline(text);
        link.setQueryParameters(new QueryParameters(PipelineAddress.words(filter)));
        return link;
    }

    public static RouterLink linkToParticipation(String text, UUID id) {
        return new RouterLink(text, ParticipationView.class, parameters(id));
    }

    static RouteParameters parameters(UUID id) {
        return new RouteParameters(PARTICIPATION, id.toString());
    }
}
