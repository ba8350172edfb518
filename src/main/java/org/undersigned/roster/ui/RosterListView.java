package org.undersigned.roster.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.undersigned.access.Permission;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.EmptyState;
import org.undersigned.base.ui.Notifications;
import org.undersigned.base.ui.Page;
import org.undersigned.base.ui.ViewHeader;
import org.undersigned.campaign.CampaignChoiceService;
import org.undersigned.campaign.CampaignFacts;
import org.undersigned.campaign.LetterFacts;
import org.undersigned.roster.ListChoice;
import org.undersigned.roster.LiveList;

/** The names that may be printed at this moment, who is missing, and the editions that were sealed. */
@Route(RosterNavigation.ROSTERS)
@RolesAllowed(Permission.CAMPAIGN_READ)
class RosterListView extends Composite<Page> implements HasDynamicTitle, AfterNavigationObserver {

    private final RosterParts parts;
    private final ViewHeader header = new ViewHeader(text("roster.ui.title"));
    private final Div main = new Div();
    private final Div aside = new Div();
    private final Div sheet = new Div();
    private final Div about = new Div();
    private final Button seal = Buttons.primary(text("roster.ui.seal"), () -> {});
    private @Nullable ListControls controls;

    RosterListView(CampaignChoiceService choice, RosterParts parts) {
        this.parts = parts;
        main.addClassName("roster-main");
        aside.addClassName("roster-aside");
        about.addClassName("roster-about");
        choice.current().ifPresentOrElse(this::layOut, this::showNothingYet);
    }

    @Override
    public String getPageTitle() {
        return text("roster.ui.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent navigation) {
        if (controls != null) {
            controls.show(navigation.getLocation().getQueryParameters());
            show(controls.choice());
        }
    }

    private void layOut(CampaignFacts campaign) {
        var published = parts.published(campaign.id());
        if (!parts.may(Permission.EDITION_READ)) {
            main.add(notice(text("roster.ui.live.not-yours")));
        } else if (published.isEmpty()) {
            main.add(new EmptyState(text("roster.ui.no-text.title"), text("roster.ui.no-text.text")));
        } else {
            offerList(campaign, published);
        }
        aside.add(about, parts.editions(campaign));
        var columns = new Div(main, aside);
        columns.addClassName("roster-columns");
        getContent().show(header, columns);
    }

    private void offerList(CampaignFacts campaign, List<LetterFacts> published) {
        var choosing = new ListControls(published, parts::pages, this::choose);
        controls = choosing;
        var orders = Buttons.plain(text("roster.order.ui.open"), () -> RosterNavigation.toOrders(choosing.choice()));
        header.secondary(Stream.concat(
                        parts.confirming(campaign.id(), () -> show(choosing.choice())).stream(), Stream.of(orders))
                .toArray(Component[]::new));
        if (parts.may(Permission.EDITION_SEAL)) {
            seal.addClickListener(click -> parts.dialogs().seal(choosing.choice()));
            header.primary(seal);
        }
        main.add(choosing, sheet);
    }

    private void choose(ListChoice choice) {
        show(choice);
        if (controls != null) {
            var location = new Location(RosterNavigation.ROSTERS, ListControls.address(choice));
            getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, location));
        }
    }

    private void show(ListChoice choice) {
        Notifications.resultOrRefusal(() -> parts.live(choice)).ifPresent(list -> {
            var unwanted = parts.unwanted(list);
            offerSealing(whyNotSealed(list, unwanted.isVisible()));
            sheet.removeAll();
            sheet.add(unwanted, parts.members(list), parts.concerns(list), paper(list));
            about.removeAll();
            about.add(
                    new CountPanel(list.count(), list.lines().size(), list.countingRule()),
                    new MissingPanel(text("roster.ui.missing"), parts.missing(choice), parts.runs(choice)));
        });
    }

    /** Says at once what stands against sealing, rather than after a form was filled in. */
    private void offerSealing(Optional<String> why) {
        seal.setEnabled(why.isEmpty());
        seal.setTooltipText(why.orElse(""));
    }

    private static Optional<String> whyNotSealed(LiveList list, boolean unwanted) {
        if (list.lines().isEmpty()) {
            return Optional.of(text("roster.ui.list.none-to-seal"));
        }
        return unwanted ? Optional.of(text("roster.ui.list.unwanted")) : Optional.empty();
    }

    private Component paper(LiveList list) {
        if (list.lines().isEmpty()) {
            return new EmptyState(text("roster.ui.live.empty.title"), text("roster.ui.live.empty.text"));
        }
        var title = text(
                "roster.ui.sheet.title",
                list.count().total(),
                Texts.label(list.choice().scope()));
        return new Sheet(
                title, list.lines(), list.choice().ordering(), text("roster.ui.live.foot", parts.exact(list.asOf())));
    }

    private void showNothingYet() {
        getContent()
                .show(header, new EmptyState(text("roster.ui.no-campaign.title"), text("roster.ui.no-campaign.text")));
    }

    private static Component notice(String sentence) {
        var notice = new Div(new Paragraph(sentence));
        notice.addClassName("roster-notice");
        return notice;
    }
}
