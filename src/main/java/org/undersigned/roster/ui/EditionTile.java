package org.undersigned.roster.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.base.ui.HomeTile;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Numbers;
import org.undersigned.base.ui.Panel;
import org.undersigned.campaign.CampaignService;
import org.undersigned.roster.EditionFacts;
import org.undersigned.roster.ExportService;
import org.undersigned.roster.RosterService;

/** The latest edition of a campaign and who got it last. */
@org.springframework.stereotype.Component
class EditionTile implements HomeTile {

    private final RosterService rosters;
    private final ExportService exports;
    private final EditionHoldParts holds;
    private final CampaignService campaigns;
    private final CurrentUser user;
    private final Clock clock;

    EditionTile(
            RosterService rosters,
            ExportService exports,
            EditionHoldParts holds,
            CampaignService campaigns,
            CurrentUser user,
            Clock clock) {
        this.rosters = rosters;
        this.exports = exports;
        this.holds = holds;
        this.campaigns = campaigns;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public Place place() {
        return Place.PUBLISHING;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String permission() {
        return Permission.CAMPAIGN_READ;
    }

    @Override
    public Component content(UUID campaignId) {
        var latest = rosters.editions(campaignId, 0, 1);
        var panel = new Panel(text("roster.ui.editions"))
                .actions(RosterNavigation.linkToRosters(text("roster.ui.tile.all", rosters.count(campaignId))));
        if (latest.isEmpty()) {
            panel.show(new Paragraph(text("roster.ui.editions.none")));
        } else {
            panel.show(about(
                    latest.getFirst(),
                    new Instants(clock, campaigns.campaign(campaignId).zone())));
        }
        return panel;
    }

    private Component[] about(EditionFacts latest, Instants instants) {
        var title = RosterNavigation.linkToEdition(latest.label(), latest.id());
        title.addClassName("printed");
        var held = !holds.of(List.of(latest.id())).isEmpty();
        var line = new Div(title);
        line.add(EditionStates.badges(latest.state(), held));
        line.addClassName("edition-line");
        var about = new Div(Numbers.figures(text(
                "roster.ui.tile.about",
                latest.count().total(),
                label(latest.choice().scope()),
                instants.text(latest.asOf()))));
        about.addClassName("edition-about");
        return user.may(Permission.EDITION_READ)
                ? new Component[] {line, about, given(latest, instants)}
                : new Component[] {line, about};
    }

    private Component given(EditionFacts edition, Instants instants) {
        return new Paragraph(exports.exports(edition.id()).stream()
                .findFirst()
                .map(export -> text("roster.ui.tile.given", export.givenTo(), instants.text(export.at())))
                .orElseGet(() -> text("roster.ui.exports.none")));
    }
}
