package org.undersigned.campaign.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.undersigned.access.Permission;
import org.undersigned.audit.TrailService;
import org.undersigned.audit.ui.HistoryPanel;
import org.undersigned.base.ui.FactList;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Panel;
import org.undersigned.base.ui.RecordPage;
import org.undersigned.campaign.CampaignFacts;
import org.undersigned.campaign.CampaignService;

/** A campaign: its facts, its letters, what suffices as evidence, and what other features tell of it. */
@Route("campaigns/:campaign")
@RolesAllowed(Permission.CAMPAIGN_READ)
class CampaignView extends Composite<RecordPage> implements BeforeEnterObserver, HasDynamicTitle {

    private final CampaignService campaigns;
    private final CampaignDialogs dialogs;
    private final LetterDialogs letterDialogs;
    private final ObjectProvider<CampaignPanel> panels;
    private final TrailService trail;
    private final Clock clock;

    CampaignView(
            CampaignService campaigns,
            CampaignDialogs dialogs,
            LetterDialogs letterDialogs,
            ObjectProvider<CampaignPanel> panels,
            TrailService trail,
            Clock clock) {
        this.campaigns = campaigns;
        this.dialogs = dialogs;
        this.letterDialogs = letterDialogs;
        this.panels = panels;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        show(campaigns.campaign(CampaignNavigation.campaign(entering)));
    }

    private void show(CampaignFacts campaign) {
        getContent()
                .header()
                .printed()
                .within(CampaignNavigation.linkToCampaigns(text("campaign.list.title")))
                .badges(CampaignState.badges(campaign, clock).toArray(Component[]::new))
                .secondary(dialogs.actions(campaign))
                .primary(letterDialogs.addAction(campaign.id()));
        getContent()
                .title(campaign.name())
                .facts(facts(campaign))
                .work(work(campaign.id()))
                .history(new HistoryPanel(trail, "campaign", campaign.id(), new Instants(clock, campaign.zone())));
    }

    private Component facts(CampaignFacts campaign) {
        var instants = new Instants(clock, campaign.zone());
        var facts = new FactList().add(text("campaign.fact.slug"), campaign.slug());
        add(facts, text("campaign.fact.launch"), campaign.launch(), instants);
        add(facts, text("campaign.fact.embargo"), campaign.embargo(), instants);
        facts.add(
                text("campaign.fact.target"),
                campaign.target() == 0 ? null : text("campaign.fact.target.names", campaign.target()));
        facts.add(text("campaign.fact.counting-rule"), campaign.countingRule().label());
        if (!campaign.details().embargoOutlastsLaunch()) {
            return facts;
        }
        var warning = new Div(text("campaign.embargo-outlasts-launch"));
        warning.addClassName("campaign-warning");
        return new Div(facts, warning);
    }

    private static void add(FactList facts, String label, @Nullable Instant instant, Instants instants) {
        if (instant == null) {
            facts.add(label, (String) null);
        } else {
            var exact = new Div(instants.exact(instant));
            exact.addClassName("fact-note");
            facts.add(label, instants.label(instant), exact);
        }
    }

    private Component[] work(UUID campaign) {
        return panels.stream()
                .sorted(Comparator.comparingInt(CampaignPanel::order))
                .map(panel -> new Panel(panel.title(), panel.content(campaign)))
                .toArray(Component[]::new);
    }

    @Override
    public String getPageTitle() {
        return getContent().title();
    }
}
