package org.undersigned.advertising.approval.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.undersigned.access.Permission;
import org.undersigned.advertising.ads.ui.AdsTabs;
import org.undersigned.advertising.copy.CopyReadings;
import org.undersigned.advertising.copy.CopyVersionRow;
import org.undersigned.advertising.copy.ui.CopyStates;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.EmptyState;
import org.undersigned.base.ui.Page;
import org.undersigned.base.ui.ViewHeader;
import org.undersigned.campaign.CampaignFacts;

/** The copy of the ads of the campaign that one works in, and where the last version of each stands. */
@Route(CopyNavigation.COPIES)
@RolesAllowed(Permission.COPY_READ)
class CopyListView extends Composite<Page> implements HasDynamicTitle, AfterNavigationObserver {

    private final CopyReadings readings;
    private final CopyParts parts;
    private final AdsTabs tabs;
    private final ViewHeader header = new ViewHeader(text("advertising.copy.ui.title"));

    CopyListView(CopyReadings readings, CopyParts parts, AdsTabs tabs) {
        this.readings = readings;
        this.parts = parts;
        this.tabs = tabs;
    }

    @Override
    public String getPageTitle() {
        return text("advertising.copy.ui.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent navigation) {
        var campaign = parts.campaign();
        header.secondary(
                Buttons.plain(text("advertising.approval.ui.title"), CopyNavigation::toApprovals),
                Buttons.plain(text("advertising.approval.ui.policy"), CopyNavigation::toPolicy));
        if (campaign.isPresent() && parts.mayWrite()) {
            header.primary(Buttons.primary(text("advertising.copy.ui.add"), CopyNavigation::toNewCopy));
        }
        var rows = campaign.map(CampaignFacts::id).map(readings::latest).orElse(List.of());
        getContent()
                .show(
                        header,
                        tabs.navigation(CopiesLink.KEY),
                        rows.isEmpty()
                                ? new EmptyState(
                                        text("advertising.copy.ui.none.title"), text("advertising.copy.ui.none.text"))
                                : list(rows));
    }

    private Component list(List<CopyVersionRow> rows) {
        var list = new UnorderedList();
        list.addClassNames("quote-list", "release-list");
        rows.forEach(row -> list.add(new ListItem(line(row))));
        return list;
    }

    private Component[] line(CopyVersionRow row) {
        var title = new Paragraph(CopyNavigation.linkToCopy(row.title(), row.copy()));
        title.addClassName("printed");
        var about = new Div(
                CopyStates.badge(row.state()),
                new Span(text("advertising.copy.ui.version", row.number())),
                new Span(text(
                        "advertising.copy.ui.list.names",
                        row.nameCount(),
                        parts.edition(row.edition()).label())),
                parts.instants().label(row.stateSince()));
        about.addClassName("quote-about");
        return new Component[] {title, about};
    }
}
