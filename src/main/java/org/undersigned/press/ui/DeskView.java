package org.undersigned.press.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.undersigned.access.Permission;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.EmptyState;
import org.undersigned.base.ui.Notifications;
import org.undersigned.base.ui.Page;
import org.undersigned.base.ui.ViewHeader;
import org.undersigned.campaign.CampaignChoiceService;
import org.undersigned.campaign.CampaignFacts;
import org.undersigned.roster.EditionFacts;

/** What a press officer needs with a journalist on the telephone: is a name in, how many are there, what is new. */
@Route(PressNavigation.DESK)
@RolesAllowed(Permission.EDITION_READ)
class DeskView extends Composite<Page> implements HasDynamicTitle, AfterNavigationObserver {

    private final DeskParts parts;
    private final CampaignChoiceService choice;
    private final ViewHeader header = new ViewHeader(text("press.desk.ui.title"));
    private final Div main = new Div();
    private final Div aside = new Div();
    private DeskAddress address = DeskAddress.of(QueryParameters.empty());

    DeskView(DeskParts parts, CampaignChoiceService choice) {
        this.parts = parts;
        this.choice = choice;
        main.addClassName("desk-main");
        aside.addClassName("desk-aside");
    }

    @Override
    public String getPageTitle() {
        return text("press.desk.ui.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent navigation) {
        address = DeskAddress.of(navigation.getLocation().getQueryParameters());
        choice.current().ifPresentOrElse(this::layOut, this::showNothingYet);
    }

    private void layOut(CampaignFacts campaign) {
        var columns = new Div(main, aside);
        columns.addClassName("desk-columns");
        header.primary(
                Buttons.plain(text("press.quote.ui.title"), PressNavigation::toQuotes),
                Buttons.plain(text("press.coverage.ui.title"), PressNavigation::toCoverage),
                Buttons.plain(text("press.article.ui.read"), PressNavigation::toArticle));
        getContent().show(header, columns);
        Notifications.orRefusal(() -> show(campaign, parts.lists(campaign)));
    }

    private void show(CampaignFacts campaign, List<EditionFacts> lists) {
        main.removeAll();
        aside.removeAll();
        header.secondary();
        var list = lists.stream()
                .filter(each -> each.choice().letter().equals(address.letter()))
                .findFirst()
                .or(() -> lists.stream().findFirst())
                .orElse(null);
        if (list != null && lists.size() > 1) {
            header.secondary(letters(campaign, lists, list));
        }
        var held = parts.held(campaign, lists);
        main.add(held);
        offerAsking(list);
        if (list == null) {
            if (held.isEmpty()) {
                aside.add(parts.nothingPublished(campaign));
            }
            aside.add(parts.spokespeople(campaign));
        } else {
            offerList(campaign, list);
            aside.add(parts.quotes(campaign));
        }
    }

    private void offerAsking(@Nullable EditionFacts list) {
        var ask = new AskPanel(typed -> parts.ask(list, typed), typed -> keep(address.withAsked(typed)));
        main.add(ask);
        ask.ask(address.asked());
    }

    private void offerList(CampaignFacts campaign, EditionFacts list) {
        var newsrooms = parts.newsrooms(list, campaign, named -> keep(address.withNewsroom(named)));
        main.add(newsrooms);
        newsrooms.show(address.newsroom());
        aside.add(parts.figure(list, campaign), parts.spokespeople(campaign), parts.counts(list), parts.honours(list));
    }

    private Select<EditionFacts> letters(CampaignFacts campaign, List<EditionFacts> lists, EditionFacts list) {
        var letters = new Select<EditionFacts>();
        letters.setItems(lists);
        letters.setItemLabelGenerator(each -> each.imprint().letter());
        letters.setValue(list);
        letters.setAriaLabel(text("press.desk.ui.letter"));
        letters.addValueChangeListener(chosen -> {
            keep(address.withLetter(chosen.getValue().choice().letter()));
            show(campaign, lists);
        });
        return letters;
    }

    /** The address follows, so that the page can be reloaded and mailed. */
    private void keep(DeskAddress now) {
        if (!now.equals(address)) {
            address = now;
            var location = new Location(PressNavigation.DESK, address.parameters());
            getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, location));
        }
    }

    private void showNothingYet() {
        getContent()
                .show(
                        header,
                        new EmptyState(
                                text("press.desk.ui.no-campaign.title"), text("press.desk.ui.no-campaign.text")));
    }
}
