package org.undersigned.directory.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.undersigned.access.Permission;
import org.undersigned.audit.TrailService;
import org.undersigned.audit.ui.HistoryPanel;
import org.undersigned.base.ui.RecordPage;
import org.undersigned.directory.PartyCard;
import org.undersigned.directory.PartyService;

/** The card of a party: who they are, how they are reached, and what other features tell of them. */
@Route(DirectoryNavigation.DIRECTORY + "/:" + DirectoryNavigation.PARTY)
@RolesAllowed(Permission.DIRECTORY_READ)
class PartyView extends Composite<RecordPage> implements BeforeEnterObserver, HasDynamicTitle {

    private final PartyService parties;
    private final PartyParts parts;
    private final PartyDialogs dialogs;
    private final TrailService trail;

    PartyView(PartyService parties, PartyParts parts, PartyDialogs dialogs, TrailService trail) {
        this.parties = parties;
        this.parts = parts;
        this.dialogs = dialogs;
        this.trail = trail;
        getContent().header().printed().within(DirectoryNavigation.linkToDirectory(text("directory.list.title")));
    }

    /** The address of a party that was merged leads to the one that it became. */
    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var asked = DirectoryNavigation.party(entering);
        var card = parties.card(asked);
        if (card.id().equals(asked)) {
            show(card);
        } else {
            entering.forwardTo(PartyView.class, DirectoryNavigation.parameters(card.id()));
        }
    }

    private void show(PartyCard card) {
        Runnable again = () -> show(parties.card(card.id()));
        getContent()
                .header()
                .badges(parts.badges(card))
                .secondary(dialogs.secondaryActions(card))
                .primary(dialogs.primaryActions(card, again));
        getContent()
                .title(card.name())
                .facts(parts.facts(card, again))
                .work(parts.work(card, again))
                .history(new HistoryPanel(trail, "party", card.id()));
    }

    @Override
    public String getPageTitle() {
        return getContent().title();
    }
}
