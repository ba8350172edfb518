package org.undersigned.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.EmptyState;
import org.undersigned.base.ui.HomeTile;
import org.undersigned.base.ui.HomeTile.Place;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Page;
import org.undersigned.base.ui.Panel;
import org.undersigned.base.ui.ViewHeader;
import org.undersigned.campaign.CampaignChoiceService;
import org.undersigned.campaign.CampaignFacts;
import org.undersigned.campaign.ui.CampaignNavigation;

/** The campaign at a glance, made of what the features have to say about it. */
@Route("")
@RolesAllowed(Permission.STAFF)
class HomeView extends Composite<Page> implements HasDynamicTitle {

    private final CurrentUser currentUser;
    private final Clock clock;
    private final List<HomeTile> tiles;

    HomeView(ObjectProvider<HomeTile> tiles, CampaignChoiceService choice, CurrentUser currentUser, Clock clock) {
        this.currentUser = currentUser;
        this.clock = clock;
        this.tiles = tiles.stream()
                .filter(tile -> currentUser.may(tile.permission()))
                .sorted(Comparator.comparingInt(HomeTile::order))
                .toList();

        choice.current().ifPresentOrElse(this::show, this::showNothingYet);
    }

    @Override
    public String getPageTitle() {
        return Texts.text("shell.home.title");
    }

    private void show(CampaignFacts campaign) {
        var urgent = at(Place.URGENT, campaign);
        var waiting = at(Place.WAITING, campaign);
        if (waiting.isEmpty() && tiles.stream().anyMatch(tile -> tile.place() == Place.WAITING)) {
            waiting = List.of(
                    new Panel(Texts.text("shell.home.waiting"), new Paragraph(Texts.text("shell.home.waiting.none"))));
        }
        var mine = column(Stream.concat(waiting.stream(), at(Place.WORK, campaign).stream()));
        var columns = new Div(
                mine, column(at(Place.PUBLISHING, campaign).stream()), column(at(Place.STANDING, campaign).stream()));
        columns.addClassName("home-columns");
        var home = new Div(urgent.toArray(Component[]::new));
        home.add(columns);
        home.addClassName("home");
        getContent().show(new ViewHeader(campaign.name()).printed().note(launch(campaign)), home);
    }

    /** What there is to be seen. */
    private List<Component> at(Place place, CampaignFacts campaign) {
        return tiles.stream()
                .filter(tile -> tile.place() == place)
                .map(tile -> tile.content(campaign.id()))
                .filter(Component::isVisible)
                .toList();
    }

    private static Component column(Stream<Component> content) {
        var column = new Div(content.toArray(Component[]::new));
        column.addClassName("home-column");
        column.setVisible(column.getComponentCount() > 0);
        return column;
    }

    private String launch(CampaignFacts campaign) {
        var launch = campaign.launch();
        if (launch == null) {
            return Texts.text("shell.home.no-launch");
        }
        var when = new Instants(clock, campaign.zone()).zoned(launch);
        return launch.isAfter(clock.instant())
                ? Texts.text("shell.home.launches", when)
                : Texts.text("shell.home.launched", when);
    }

    private void showNothingYet() {
        getContent().show(new ViewHeader(getPageTitle()), nothingYet());
    }

    private Component nothingYet() {
        if (!currentUser.may(Permission.CAMPAIGN_READ)) {
            return new EmptyState(Texts.text("shell.home.no-role.title"), Texts.text("shell.home.no-role.text"));
        }
        return currentUser.may(Permission.CAMPAIGN_WRITE)
                ? new EmptyState(
                        Texts.text("shell.home.empty.title"),
                        Texts.text("shell.home.empty.text"),
                        Buttons.primary(Texts.text("shell.home.empty.go"), CampaignNavigation::toCampaigns))
                : new EmptyState(Texts.text("shell.home.empty.title"), Texts.text("shell.home.wait.text"));
    }
}
