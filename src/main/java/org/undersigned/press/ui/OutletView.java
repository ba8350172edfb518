package org.undersigned.press.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.undersigned.access.Permission;
import org.undersigned.audit.TrailService;
import org.undersigned.audit.ui.HistoryPanel;
import org.undersigned.base.Ids;
import org.undersigned.base.Refusal;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.Panel;
import org.undersigned.base.ui.RecordPage;
import org.undersigned.press.outlet.JournalistRow;
import org.undersigned.press.outlet.OutletRow;
import org.undersigned.press.outlet.OutletService;
import org.undersigned.roster.HeldEdition;
import org.undersigned.roster.ui.RosterNavigation;

/** A newsroom: its journalists, what it was sent, and which lists it holds. */
@Route(PressNavigation.OUTLETS + "/:" + PressNavigation.OUTLET)
@RolesAllowed(Permission.PRESS_WRITE)
class OutletView extends Composite<RecordPage> implements BeforeEnterObserver, HasDynamicTitle {

    private final OutletService outlets;
    private final OutletDialogs dialogs;
    private final ReleaseParts parts;
    private final TrailService trail;

    OutletView(OutletService outlets, OutletDialogs dialogs, ReleaseParts parts, TrailService trail) {
        this.outlets = outlets;
        this.dialogs = dialogs;
        this.parts = parts;
        this.trail = trail;
        getContent().addClassName("outlet-page");
        getContent().header().within(PressNavigation.linkToOutlets(text("press.outlet.ui.title")));
    }

    /** An id that is none is refused like one that is not there. */
    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        show(entering.getRouteParameters()
                .get(PressNavigation.OUTLET)
                .flatMap(Ids::read)
                .orElseThrow(() -> new Refusal("press.refused.unknown-outlet")));
    }

    @Override
    public String getPageTitle() {
        return getContent().title();
    }

    private void show(UUID id) {
        var outlet = outlets.outlet(id);
        getContent()
                .header()
                .secondary(Buttons.plain(text("press.outlet.ui.revise"), () -> dialogs.revise(outlet, () -> show(id))))
                .primary(Buttons.primary(
                        text("press.outlet.ui.journalist.add"), () -> dialogs.addJournalist(id, () -> show(id))));
        getContent()
                .title(outlet.details().name())
                .work(journalists(outlet), parts.sentTo(id))
                .history(held(outlet), new HistoryPanel(trail, OutletService.KIND, id, parts.instants()));
        if (!outlet.details().note().isEmpty()) {
            var note = new Paragraph(outlet.details().note());
            note.addClassName("correction");
            getContent().facts(new Panel(text("press.outlet.ui.note"), note));
        } else {
            getContent().facts();
        }
    }

    private Component journalists(OutletRow outlet) {
        var rows = outlets.journalists(outlet.id());
        if (rows.isEmpty()) {
            return new Panel(
                    text("press.outlet.ui.journalists"), new Paragraph(text("press.outlet.ui.journalists.none")));
        }
        var list = new UnorderedList();
        list.addClassName("quote-list");
        rows.forEach(row -> list.add(new ListItem(journalist(row))));
        return new Panel(text("press.outlet.ui.journalists"), list);
    }

    private Component[] journalist(JournalistRow row) {
        var details = row.details();
        var name = new Paragraph(details.name());
        name.addClassName("outlet-name");
        var contacts = new Div();
        contacts.addClassName("quote-about");
        if (!details.email().isEmpty()) {
            contacts.add(new Anchor("mailto:" + details.email(), details.email()));
        }
        if (!details.phone().isEmpty()) {
            contacts.add(new Span(details.phone()));
        }
        var actions = new Div(
                Buttons.quiet(
                        text("press.outlet.ui.journalist.edit"),
                        () -> dialogs.reviseJournalist(row, () -> show(row.outlet()))),
                Buttons.quiet(
                        text("press.outlet.ui.journalist.left"),
                        () -> dialogs.journalistLeft(row, () -> show(row.outlet()))));
        actions.addClassName("quote-actions");
        return new Component[] {name, contacts, actions};
    }

    private Component held(OutletRow outlet) {
        var editions = dialogs.held(outlet);
        if (editions.isEmpty()) {
            return new Panel(text("press.outlet.ui.held"), new Paragraph(text("press.outlet.ui.held.none")));
        }
        var list = new OrderedList();
        list.addClassName("export-log");
        editions.forEach(held -> list.add(new ListItem(held(held))));
        return new Panel(text("press.outlet.ui.held"), list);
    }

    private Component[] held(HeldEdition held) {
        var given = new Div(RosterNavigation.linkToEdition(
                held.edition().label(), held.edition().id()));
        given.addClassName("export-given");
        var about = new Div(parts.instants().label(held.at()));
        about.addClassName("edition-about");
        return new Component[] {given, about};
    }
}
