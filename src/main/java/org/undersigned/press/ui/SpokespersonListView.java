package org.undersigned.press.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.undersigned.access.Permission;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.EmptyState;
import org.undersigned.base.ui.Page;
import org.undersigned.base.ui.StatusBadge;
import org.undersigned.base.ui.Tone;
import org.undersigned.base.ui.ViewHeader;
import org.undersigned.campaign.CampaignFacts;
import org.undersigned.directory.ui.DirectoryNavigation;
import org.undersigned.press.spokesperson.SpokespersonRow;

/** Those who speak for the campaign that one works in, in the order in which the desk offers them. */
@Route(PressNavigation.SPOKESPEOPLE)
@RolesAllowed(Permission.EDITION_READ)
class SpokespersonListView extends Composite<Page> implements HasDynamicTitle, AfterNavigationObserver {

    private final SpokespersonDialogs dialogs;
    private final ViewHeader header = new ViewHeader(text("press.spokesperson.ui.title"))
            .within(PressNavigation.linkToDesk(text("press.desk.ui.title")));

    SpokespersonListView(SpokespersonDialogs dialogs) {
        this.dialogs = dialogs;
    }

    @Override
    public String getPageTitle() {
        return text("press.spokesperson.ui.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent navigation) {
        show();
    }

    private void show() {
        dialogs.campaign().ifPresentOrElse(this::show, () -> getContent().show(header, nobody()));
    }

    private void show(CampaignFacts campaign) {
        if (dialogs.mayWrite()) {
            header.primary(Buttons.primary(text("press.spokesperson.ui.add"), () -> dialogs.add(campaign, this::show)));
        }
        var all = dialogs.spokespeople(campaign.id());
        getContent().show(header, all.isEmpty() ? nobody() : list(campaign, all));
    }

    private static Component nobody() {
        return new EmptyState(text("press.spokesperson.ui.none.title"), text("press.spokesperson.ui.none.text"));
    }

    private Component list(CampaignFacts campaign, List<SpokespersonRow> all) {
        var list = new OrderedList();
        list.addClassName("quote-list");
        all.forEach(each -> list.add(new ListItem(line(campaign, each, each != all.getFirst()))));
        return list;
    }

    private Component[] line(CampaignFacts campaign, SpokespersonRow row, boolean hasOneAbove) {
        var standing = new Div();
        standing.addClassName("quote-about");
        if (!row.speaks()) {
            standing.add(new StatusBadge(text("press.spokesperson.ui.ended"), Tone.NEUTRAL));
        }
        if (row.hasSigned()) {
            standing.add(new StatusBadge(text("press.spokesperson.ui.signed"), Tone.PROGRESS));
        }
        if (row.details().party() != null) {
            standing.add(DirectoryNavigation.linkToParty(
                    text("press.spokesperson.ui.party"), row.details().party()));
        }
        standing.setVisible(standing.getComponentCount() > 0);
        return new Component[] {
            new SpokespersonCard(row.details(), dialogs.now()), standing, actions(campaign, row, hasOneAbove)
        };
    }

    private Component actions(CampaignFacts campaign, SpokespersonRow row, boolean hasOneAbove) {
        var actions = new Div();
        actions.addClassName("quote-actions");
        if (dialogs.mayWrite()) {
            actions.add(
                    Buttons.plain(text("press.spokesperson.ui.edit"), () -> dialogs.edit(campaign, row, this::show)));
        }
        if (dialogs.mayWrite() && hasOneAbove) {
            actions.add(Buttons.quiet(text("press.spokesperson.ui.move-up"), () -> dialogs.moveUp(row, this::show)));
        }
        return actions;
    }
}
