package org.undersigned.outreach.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.access.UserDirectory;
import org.undersigned.base.ui.EmptyState;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Page;
import org.undersigned.base.ui.ViewHeader;
import org.undersigned.campaign.CampaignChoiceService;
import org.undersigned.campaign.CampaignFacts;
import org.undersigned.directory.Disciplines;
import org.undersigned.outreach.PipelineService;

/** The participations of the campaign that one works in. */
@Route(OutreachNavigation.PIPELINE)
@RolesAllowed(Permission.OUTREACH_READ)
class PipelineView extends Composite<Page> implements HasDynamicTitle, AfterNavigationObserver {

    private final PipelineService pipeline;
    private final ParticipationParts parts;
    private final OpeningDialogs openings;
    private final BulkDialogs bulk;
    private final List<PipelineTool> tools;
    private final ViewHeader header = new ViewHeader(text("outreach.ui.title"));
    private @Nullable Listed listed;

    /** The list of a campaign that has been chosen. */
    private record Listed(CampaignFacts campaign, PipelineRegister list) {}

    PipelineView(
            CampaignChoiceService choice,
            PipelineService pipeline,
            ParticipationParts parts,
            OpeningDialogs openings,
            BulkDialogs bulk,
            ObjectProvider<PipelineTool> tools,
            CurrentUser user,
            UserDirectory users,
            Disciplines disciplines,
            Clock clock) {
        this.pipeline = pipeline;
        this.parts = parts;
        this.openings = openings;
        this.bulk = bulk;
        this.tools = tools.orderedStream()
                .filter(tool -> user.may(tool.permission()))
                .toList();
        choice.current()
                .ifPresentOrElse(
                        campaign -> show(
                                campaign,
                                new PipelineRegister(
                                        campaign.id(),
                                        pipeline,
                                        users.staff(),
                                        disciplines.all(),
                                        new Instants(clock, campaign.zone()))),
                        this::showNothingYet);
    }

    private void show(CampaignFacts campaign, PipelineRegister list) {
        listed = new Listed(campaign, list);

        list.register()
                .addressed(OutreachNavigation.PIPELINE, PipelineAddress::words)
                .onOpen(row -> OutreachNavigation.toParticipation(row.id()))
                .detail(pipeline::row, row -> parts.detail(row, list.register()::refreshAll));
        bulk.offer(list.register(), this::done);

        list.register().emptyAs(nobodyYet(campaign));
        header.secondary(
                tools.stream().map(tool -> tool.button(list.register()::filter)).toArray(Component[]::new));
        header.primary(openings.action(campaign, this::done));
        getContent().showList(header, list.register());
    }

    private void showNothingYet() {
        getContent()
                .show(
                        header,
                        new EmptyState(text("outreach.ui.no-campaign.title"), text("outreach.ui.no-campaign.text")));
    }

    private EmptyState nobodyYet(CampaignFacts campaign) {
        return new EmptyState(
                text("outreach.ui.empty.title"), text("outreach.ui.empty.text"), openings.action(campaign, this::done));
    }

    @Override
    public String getPageTitle() {
        return text("outreach.ui.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent navigation) {
        if (listed != null) {
            var query = navigation.getLocation().getQueryParameters();
            listed.list().show(PipelineAddress.filter(listed.campaign().id(), query), query);
        }
    }

    private void done() {
        if (listed != null) {
            listed.list().register().refreshAll();
        }
    }
}
