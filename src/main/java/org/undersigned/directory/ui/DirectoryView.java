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
import org.jspecify.annotations.Nullable;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.EmptyState;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Page;
import org.undersigned.base.ui.ViewHeader;
import org.undersigned.directory.Disciplines;
import org.undersigned.directory.PartyService;

/** All parties. */
@Route(DirectoryNavigation.DIRECTORY)
@RolesAllowed(Permission.DIRECTORY_READ)
class DirectoryView extends Composite<Page> implements HasDynamicTitle, AfterNavigationObserver {

    private final PartyService parties;
    private final PartyParts parts;
    private final PartyRegister list;
    private @Nullable UUID open;

    DirectoryView(
            PartyService parties,
            Disciplines disciplines,
            PartyParts parts,
            PartyDialogs dialogs,
            CurrentUser user,
            Clock clock) {
        this.parties = parties;
        this.parts = parts;
        list = new PartyRegister(parties, disciplines, Instants.here(clock));
        var header = new ViewHeader(getPageTitle());

        list.register()
                .onRefine(filter -> DirectoryAddress.replace(this, filter, open))
                .onOpen(row -> DirectoryNavigation.toParty(row.id()))
                .detail(row -> detail(row.id()));

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
        list.show(DirectoryAddress.filter(query));
        DirectoryAddress.open(query).ifPresent(this::showDetail);
    }

    /** What the address names and is not there is passed over. */
    private void showDetail(UUID party) {
        parties.row(party).ifPresent(list.register()::showDetail);
    }

    private Component detail(UUID party) {
        open = party;
        DirectoryAddress.replace(this, list.register().filter(), party);
        return parts.detail(party);
    }
}
