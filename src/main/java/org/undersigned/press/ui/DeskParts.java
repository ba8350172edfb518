package org.undersigned.press.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Notifications;
import org.undersigned.campaign.CampaignFacts;
import org.undersigned.campaign.CampaignService;
import org.undersigned.press.DeskAnswer;
import org.undersigned.press.DeskService;
import org.undersigned.press.quote.QuoteService;
import org.undersigned.press.spokesperson.SpokespersonService;
import org.undersigned.roster.EditionFacts;
import org.undersigned.roster.ExportService;
import org.undersigned.roster.PublishedEditions;
import org.undersigned.roster.ui.HeldListNotice;
import org.undersigned.roster.ui.RosterNavigation;

/** What the desk is made of. */
@org.springframework.stereotype.Component
class DeskParts {

    private final CampaignService campaigns;
    private final DeskService desk;
    private final PublishedEditions published;
    private final ExportService exports;
    private final QuoteService quotes;
    private final SpokespersonService spokespeople;
    private final CurrentUser user;
    private final Clock clock;

    DeskParts(
            CampaignService campaigns,
            DeskService desk,
            PublishedEditions published,
            ExportService exports,
            QuoteService quotes,
            SpokespersonService spokespeople,
            CurrentUser user,
            Clock clock) {
        this.campaigns = campaigns;
        this.desk = desk;
        this.published = published;
        this.exports = exports;
        this.quotes = quotes;
        this.spokespeople = spokespeople;
        this.user = user;
        this.clock = clock;
    }

    /** As it is at this moment. */
    DeskState state(UUID campaign) {
        return DeskState.of(
                campaigns.campaign(campaign),
                published.newest(campaign),
                published.heldBack(campaign),
                clock.instant());
    }

    /** Of which letters the newest list is held, so that nothing is said of it. */
    List<Component> held(DeskState state) {
        return state.held().stream()
                .<Component>map(
                        held -> new HeldListNotice(held, state.lists().stream().anyMatch(held::isOfSameLetter)))
                .toList();
    }

    Alarm alarm(Instant at, Runnable due) {
        return new Alarm(Duration.between(clock.instant(), at), due);
    }

    /** @param list null where none is published */
    Optional<DeskAnswer> ask(@Nullable EditionFacts list, String typed) {
        return Notifications.resultOrRefusal(() -> desk.ask(list == null ? null : list.id(), typed));
    }

    Component figure(EditionFacts list, CampaignFacts campaign) {
        return new FigurePanel(desk.figure(list.id()), instants(campaign));
    }

    Component counts(EditionFacts list) {
        return new CountsPanel(desk.counts(list.id()));
    }

    Component honours(EditionFacts list) {
        return new HonourSayings(desk.honours(list.id()));
    }

    Component quotes(CampaignFacts campaign) {
        return new QuotePanel(quotes.quotable(campaign.id()));
    }

    Component spokespeople(CampaignFacts campaign) {
        return new SpokespersonPanel(spokespeople.speaking(campaign.id()), clock.instant());
    }

    NewsroomPanel newsrooms(EditionFacts list, CampaignFacts campaign, Consumer<String> named) {
        var newsrooms = new NewsroomDesk(list.id(), desk, published, exports, user.may(Permission.EDITION_EXPORT));
        return new NewsroomPanel(newsrooms, instants(campaign), named);
    }

    /** Why there is nothing to confirm yet, for the member of staff and not to be said. */
    Component nothingPublished(CampaignFacts campaign) {
        var notice =
                new Div(new Paragraph(why(campaign)), RosterNavigation.linkToRosters(text("press.desk.ui.rosters")));
        notice.addClassNames("roster-notice", "tone-waiting");
        return notice;
    }

    private String why(CampaignFacts campaign) {
        var now = clock.instant();
        if (campaign.embargo() != null && campaign.embargoedAt(now)) {
            return text("press.desk.ui.nothing.embargo", instants(campaign).exact(campaign.embargo()));
        }
        if (campaign.launch() != null && now.isBefore(campaign.launch())) {
            return text("press.desk.ui.nothing.launch", instants(campaign).exact(campaign.launch()));
        }
        return text("press.desk.ui.nothing.sealed");
    }

    private Instants instants(CampaignFacts campaign) {
        return new Instants(clock, campaign.zone());
    }
}
