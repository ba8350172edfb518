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
import org.undersigned.access.Permission;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.EmptyState;
import org.undersigned.base.ui.Page;
import org.undersigned.base.ui.Panel;
import org.undersigned.base.ui.ViewHeader;
import org.undersigned.press.outlet.OutletRow;

/** The newsrooms that releases are sent to, and those that were given lists and are not kept yet. */
@Route(PressNavigation.OUTLETS)
@RolesAllowed(Permission.PRESS_WRITE)
class OutletListView extends Composite<Page> implements HasDynamicTitle, AfterNavigationObserver {

    private final OutletDialogs dialogs;
    private final ViewHeader header = new ViewHeader(text("press.outlet.ui.title"))
            .within(PressNavigation.linkToReleases(text("press.release.ui.title")));

    OutletListView(OutletDialogs dialogs) {
        this.dialogs = dialogs;
        header.primary(Buttons.primary(text("press.outlet.ui.add"), () -> dialogs.add("")));
    }

    @Override
    public String getPageTitle() {
        return text("press.outlet.ui.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent navigation) {
        var outlets = dialogs.outlets();
        var unkept = dialogs.unkept(outlets);
        var list = outlets.isEmpty()
                ? new EmptyState(text("press.outlet.ui.none.title"), text("press.outlet.ui.none.text"))
                : list(outlets);
        if (unkept.isEmpty()) {
            getContent().show(header, list);
        } else {
            getContent().show(header, list, unkept(unkept));
        }
    }

    private static Component list(List<OutletRow> outlets) {
        var list = new UnorderedList();
        list.addClassName("quote-list");
        outlets.forEach(outlet -> list.add(new ListItem(line(outlet))));
        return list;
    }

    private static Component[] line(OutletRow outlet) {
        var name = new Paragraph(PressNavigation.linkToOutlet(outlet.details().name(), outlet.id()));
        name.addClassName("outlet-name");
        var about = new Div(new Span(text("press.outlet.ui.journalists.count", outlet.journalists())));
        about.addClassName("quote-about");
        return new Component[] {name, about};
    }

    private Component unkept(List<String> names) {
        var buttons = new Div();
        buttons.addClassName("desk-exports");
        names.forEach(name -> buttons.add(Buttons.plain(text("press.outlet.ui.keep", name), () -> dialogs.add(name))));
        return new Panel(text("press.outlet.ui.unkept"), new Paragraph(text("press.outlet.ui.unkept.text")), buttons);
    }
}
