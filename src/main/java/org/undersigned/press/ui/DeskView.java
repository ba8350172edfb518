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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.undersigned.access.Permission;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.EmptyState;
import org.undersigned.base.ui.Notifications;
import org.undersigned.base.ui.Page;
import org.undersigned.base.ui.ViewHeader;
import org.undersigned.campaign.CampaignChoiceService;
import org.undersigned.campaign.CampaignFacts;
import org.undersigned.press.DeskAnswer;
import org.undersigned.roster.EditionFacts;

/** What a press officer needs with a journalist on the telephone: is a name in, how many are there, what is new. */
@Route(PressNavigation.DESK)
@RolesAllowed(Permission.EDITION_READ)
class DeskView extends Composite<Page> implements HasDynamicTitle, AfterNavigationObserver {

    private final DeskParts parts;
    private final CampaignChoiceService choice;
    private final ViewHeader header = new ViewHeader(text("press.desk.ui.title"));
    private final Div notices = new Div();
    private final Div news = new Div();
    private final Div aside = new Div();
    private DeskAddress address = DeskAddress.of(QueryParameters.empty());
    private final AskPanel ask = new AskPanel(this::answer, typed -> keep(address.withAsked(typed)));
    private final Div main = new Div(notices, ask, news);
    private @Nullable DeskState shown;
    private @Nullable EditionFacts list;

    DeskView(DeskParts parts, CampaignChoiceService choice) {
        this.parts = parts;
        this.choice = choice;
        main.addClassName("desk-main");
        notices.addClassName("desk-slot");
        news.addClassName("desk-slot");
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
        Notifications.orRefusal(() -> {
            show(parts.state(campaign.id()));
            ask.ask(address.asked());
        });
    }

    /** The page may have been open since before the list was public, or since before it was held. */
    private Optional<DeskAnswer> answer(String typed) {
        return Notifications.orRefusal(this::refresh) ? parts.ask(list, typed) : Optional.empty();
    }

    private void refresh() {
        if (shown != null) {
            var now = parts.state(shown.campaign().id());
            if (!now.equals(shown)) {
                show(now);
            }
        }
    }

    private void open() {
        if (shown != null) {
            var campaign = shown.campaign().id();
            Notifications.orRefusal(() -> show(parts.state(campaign)));
            ask.askAgain();
        }
    }

    /** What is being typed stays as it is. */
    private void show(DeskState state) {
        shown = state;
        var lists = state.lists();
        list = lists.stream()
                .filter(each -> each.choice().letter().equals(address.letter()))
                .findFirst()
                .or(() -> lists.stream().findFirst())
                .orElse(null);
        notices.removeAll();
        news.removeAll();
        aside.removeAll();
        header.secondary();
        notices.add(parts.held(state));
        if (state.opens() != null) {
            aside.add(parts.alarm(state.opens(), this::open));
        }
        if (list == null) {
            offerNothing(state);
        } else {
            offerList(state, list);
        }
    }

    private void offerNothing(DeskState state) {
        if (state.held().isEmpty()) {
            aside.add(parts.nothingPublished(state.campaign()));
        }
        aside.add(parts.spokespeople(state.campaign()));
    }

    private void offerList(DeskState state, EditionFacts published) {
        var campaign = state.campaign();
        if (state.lists().size() > 1) {
            header.secondary(letters(state, published));
        }
        var newsrooms = parts.newsrooms(published, campaign, named -> keep(address.withNewsroom(named)));
        news.add(newsrooms);
        newsrooms.show(address.newsroom());
        aside.add(
                parts.figure(published, campaign),
                parts.spokespeople(campaign),
                parts.counts(published),
                parts.honours(published),
                parts.quotes(campaign));
    }

    private Select<EditionFacts> letters(DeskState state, EditionFacts published) {
        var letters = new Select<EditionFacts>();
        letters.setItems(state.lists());
        letters.setItemLabelGenerator(each -> each.imprint().letter());
        letters.setValue(published);
        letters.setAriaLabel(text("press.desk.ui.letter"));
        letters.addValueChangeListener(chosen -> {
            keep(address.withLetter(chosen.getValue().choice().letter()));
            show(state);
            ask.askAgain();
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
