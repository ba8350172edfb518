package org.undersigned.press.ui;

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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.undersigned.access.Permission;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.EmptyState;
import org.undersigned.base.ui.Page;
import org.undersigned.base.ui.ViewHeader;
import org.undersigned.campaign.CampaignFacts;
import org.undersigned.press.release.VersionRow;

/** The press releases of the campaign that one works in, and where the last version of each stands. */
@Route(PressNavigation.RELEASES)
@RolesAllowed(Permission.RELEASE_READ)
class ReleaseListView extends Composite<Page> implements HasDynamicTitle, AfterNavigationObserver {

    private final ReleaseParts parts;
    private final ReleaseDialogs dialogs;
    private final ViewHeader header = new ViewHeader(text("press.release.ui.title"));

    ReleaseListView(ReleaseParts parts, ReleaseDialogs dialogs) {
        this.parts = parts;
        this.dialogs = dialogs;
    }

    @Override
    public String getPageTitle() {
        return text("press.release.ui.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent navigation) {
        var campaign = parts.campaign();
        if (campaign.isPresent() && parts.mayWrite()) {
            header.secondary(Buttons.plain(text("press.outlet.ui.title"), PressNavigation::toOutlets));
            header.primary(Buttons.primary(text("press.release.ui.add"), () -> dialogs.add(campaign.get())));
        }
        var rows = campaign.map(CampaignFacts::id).map(parts::latest).orElse(List.of());
        getContent()
                .show(
                        header,
                        rows.isEmpty()
                                ? new EmptyState(
                                        text("press.release.ui.none.title"), text("press.release.ui.none.text"))
                                : list(rows));
    }

    private Component list(List<VersionRow> rows) {
        var list = new UnorderedList();
        list.addClassNames("quote-list", "release-list");
        var editions = rows.stream()
                .map(VersionRow::edition)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), id -> parts.edition(id).label()));
        rows.forEach(row -> list.add(new ListItem(line(row, editions.getOrDefault(row.edition(), "")))));
        return list;
    }

    private Component[] line(VersionRow row, String edition) {
        var title = new Paragraph(PressNavigation.linkToRelease(row.title(), row.release()));
        title.addClassName("printed");
        var about = new Div(
                ReleaseStates.badge(row.state()),
                new Span(text("press.release.ui.version", row.number())),
                new Span(text("press.release.ui.edition-of", edition)),
                parts.instants().label(row.stateSince()));
        about.addClassName("quote-about");
        return new Component[] {title, about};
    }
}
