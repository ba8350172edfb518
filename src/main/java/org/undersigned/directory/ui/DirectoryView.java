package org.undersigned.directory.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.base.Refusal;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.EmptyState;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Page;
import org.undersigned.base.ui.ViewHeader;
import org.undersigned.directory.Disciplines;
import org.undersigned.directory.PartyRow;
import org.undersigned.directory.PartyService;

/** All parties. */
@Route(DirectoryNavigation.DIRECTORY)
@RolesAllowed(Permission.DIRECTORY_READ)
class DirectoryView extends Composite<Page> implements HasDynamicTitle, AfterNavigationObserver {

    private final PartyService parties;
    private final PartyRegister list;

    DirectoryView(
            PartyService parties,
            Disciplines disciplines,
            PartyParts parts,
            PartyDialogs dialogs,
            ObjectProvider<HeaderLink> links,
            CurrentUser user,
            Clock clock) {
        this.parties = parties;
        list = new PartyRegister(parties, disciplines, Instants.here(clock));
        var header = new ViewHeader(getPageTitle());
        header.secondary(
                links.orderedStream().flatMap(link -> link.link().stream()).toArray(Component[]::new));

        list.register()
                .addressed(DirectoryNavigation.DIRECTORY, DirectoryAddress::words)
                .onOpen(row -> DirectoryNavigation.toParty(row.id()))
                .detail(this::row, row -> parts.detail(row.id()));

        if (user.may(Permission.DIRECTORY_WRITE)) {
            header.primary(Buttons.primary(text("directory.party.create"), dialogs::create));
            list.register()
                    .emptyAs(new EmptyState(
                            text("directory.list.empty.title"),
                            text("directory.list.empty.text"),
                            Buttons.primary(text("directory.party.create"), dialogs::create)));
        }
        getContent().showList(header, list.register());
    }

    @Override
    public String getPageTitle() {
        return text("directory.list.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent navigation) {
        var query = navigation.getLocation().getQueryParameters();
        list.show(DirectoryAddress.filter(query), query);
    }

    private PartyRow row(UUID party) {
        return parties.row(party).orElseThrow(() -> new Refusal("directory.refused.unknown-party"));
    }
}
