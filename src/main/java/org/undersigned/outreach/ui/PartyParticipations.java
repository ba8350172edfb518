package org.undersigned.outreach.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.undersigned.access.CurrentUser;
import org.undersigned.campaign.CampaignChoiceService;
import org.undersigned.campaign.CampaignFacts;
import org.undersigned.campaign.CampaignService;
import org.undersigned.directory.ui.PartyPanel;
import org.undersigned.outreach.ParticipationRow;
import org.undersigned.outreach.PipelineService;

/** How far each campaign has come with a party, on its card, and the way into the pipeline of the present one. */
@org.springframework.stereotype.Component
class PartyParticipations implements PartyPanel {

    private final PipelineService pipeline;
    private final CampaignService campaigns;
    private final CampaignChoiceService choice;
    private final OpeningDialogs openings;
    private final CurrentUser user;

    PartyParticipations(
            PipelineService pipeline,
            CampaignService campaigns,
            CampaignChoiceService choice,
            OpeningDialogs openings,
            CurrentUser user) {
        this.pipeline = pipeline;
        this.campaigns = campaigns;
        this.choice = choice;
        this.openings = openings;
        this.user = user;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String title() {
        return text("outreach.ui.title");
    }

    @Override
    public Component content(UUID partyId) {
        var content = new Div();
        content.addClassName("party-participations");
        var rows = pipeline.ofParty(partyId);
        content.add(rows.isEmpty() ? new Paragraph(text("outreach.ui.party.none")) : list(rows));
        choice.current()
                .filter(campaign ->
                        rows.stream().noneMatch(row -> row.campaignId().equals(campaign.id())))
                .ifPresent(campaign ->
                        content.add(openings.action(campaign, partyId, OutreachNavigation::toParticipation)));
        return content;
    }

    private Component list(List<ParticipationRow> rows) {
        var names = campaigns.campaigns().stream().collect(Collectors.toMap(CampaignFacts::id, CampaignFacts::name));
        var list = new UnorderedList();
        rows.forEach(row -> {
            var campaign = names.getOrDefault(row.campaignId(), "");
            var owner = row.ownerName() == null ? text("outreach.ui.no-owner") : row.ownerName();
            list.add(new ListItem(
                    OutreachNavigation.linkToParticipation(campaign, row.id()),
                    StageTones.badge(row.stage()),
                    new Span(owner)));
        });
        return list;
    }
}
