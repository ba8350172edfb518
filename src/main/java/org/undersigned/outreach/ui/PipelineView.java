package org.undersigned.outreach.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.access.Permission;
import org.undersigned.access.UserDirectory;
import org.undersigned.base.Refusal;
import org.undersigned.base.ui.EmptyState;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Page;
import org.undersigned.base.ui.ViewHeader;
import org.undersigned.campaign.CampaignChoice;
import org.undersigned.campaign.CampaignFacts;
import org.undersigned.directory.Disciplines;
import org.undersigned.outreach.ParticipationRow;
import org.undersigned.outreach.PipelineService;

/** The participations of the campaign that one works in. */
@Route(OutreachNavigation.PIPELINE)
@RolesAllowed(Permission.OUTREACH_READ)
class PipelineView extends Composite<Page> implements HasDynamicTitle, AfterNavigationObserver {

    private final PipelineService pipeline;
    private final ParticipationParts parts;
    private final OpeningDialogs openings;
    private final BulkDialogs bulk;
    private final ViewHeader header = new ViewHeader(text("outreach.ui.title"));
    private @Nullable Listed listed;
    private @Nullable UUID open;

    /** The list of a campaign that has been chosen. */
    private record Listed(CampaignFacts campaign, PipelineRegister list) {}

    PipelineView(
            CampaignChoice choice,
            PipelineService pipeline,
            ParticipationParts parts,
            OpeningDialogs openings,
            BulkDialogs bulk,
            UserDirectory users,
            Disciplines disciplines,
            Clock clock) {
        this.pipeline = pipeline;
        this.parts = parts;
        this.openings = openings;
        this.bulk = bulk;
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
                .onRefine(filter -> PipelineAddress.replace(this, filter, open))
                .onOpen(row -> OutreachNavigation.toParticipation(row.id()))
                .detail(row -> detail(list, row));
        bulk.offer(list.register(), this::done);

        list.register().emptyAs(nobodyYet(campaign));
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
            show(listed, navigation.getLocation().getQueryParameters());
        }
    }

    private void show(Listed listed, QueryParameters query) {
        listed.list().show(PipelineAddress.filter(listed.campaign().id(), query));
        PipelineAddress.open(query).ifPresent(id -> open(listed.list(), id));
    }

    /** What the address names and is not there is passed over. */
    private void open(PipelineRegister list, UUID id) {
        try {
            list.register().showDetail(pipeline.row(id));
        } catch (Refusal unknown) {
            open = null;
        }
    }

    private Component detail(PipelineRegister list, ParticipationRow row) {
        open = row.id();
        PipelineAddress.replace(this, list.register().filter(), open);
        return parts.detail(row, () -> changed(list, row.id()));
    }

    private void changed(PipelineRegister list, UUID id) {
        list.register().refresh();
        list.register().showDetail(pipeline.row(id));
    }

    private void done() {
        if (listed != null) {
            listed.list().register().deselect();
            listed.list().register().refresh();
        }
    }
}
