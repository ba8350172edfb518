package org.undersigned.advertising.publication.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.undersigned.access.Permission;
import org.undersigned.advertising.publication.PublicationFilter;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.EmptyState;
import org.undersigned.base.ui.Page;
import org.undersigned.base.ui.ViewHeader;

/** The papers in which ads can be placed, and how well each is known. */
@Route(PublicationNavigation.PUBLICATIONS)
@RolesAllowed(Permission.PUBLICATION_READ)
class PublicationListView extends Composite<Page> implements HasDynamicTitle, AfterNavigationObserver {

    private final PublicationParts parts;
    private final PublicationDialogs dialogs;
    private final List<PublicationListAction> actions;
    private final ViewHeader header = new ViewHeader(text("advertising.publication.ui.title"));

    PublicationListView(PublicationParts parts, PublicationDialogs dialogs, List<PublicationListAction> actions) {
        this.parts = parts;
        this.dialogs = dialogs;
        this.actions = actions;
        if (parts.mayWrite()) {
            header.primary(Buttons.primary(text("advertising.publication.ui.add"), dialogs::add));
        }
    }

    @Override
    public String getPageTitle() {
        return text("advertising.publication.ui.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent navigation) {
        show(navigation.getLocation().getQueryParameters());
    }

    private void show(QueryParameters query) {
        var list = new PaperRegister(
                parts,
                new EmptyState(
                        text("advertising.publication.ui.none.title"),
                        text("advertising.publication.ui.none.text"),
                        offered()));
        header.secondary(parts.count(PublicationFilter.ALL) == 0 ? new Component[0] : offered());
        getContent().showList(header, list.register());
        list.show(query);
    }

    private Component[] offered() {
        return actions.stream()
                .flatMap(action -> action.button(() -> show(QueryParameters.empty())).stream())
                .toArray(Component[]::new);
    }
}
