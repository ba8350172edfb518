package org.undersigned.advertising.publication.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.undersigned.access.Permission;
import org.undersigned.advertising.publication.FactKey;
import org.undersigned.advertising.publication.FactTopic;
import org.undersigned.advertising.publication.PageGeometry;
import org.undersigned.advertising.publication.PaperEdition;
import org.undersigned.advertising.publication.PublicationFacts;
import org.undersigned.advertising.publication.PublicationService;
import org.undersigned.audit.TrailService;
import org.undersigned.audit.ui.HistoryPanel;
import org.undersigned.base.Ids;
import org.undersigned.base.Refusal;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.EmptyState;
import org.undersigned.base.ui.FactList;
import org.undersigned.base.ui.RecordPage;

/** A paper: what is known of one of its editions, its prices, and whom one reaches. */
@Route(PublicationNavigation.PUBLICATIONS + "/:" + PublicationNavigation.PUBLICATION)
@RolesAllowed(Permission.PUBLICATION_READ)
class PublicationView extends Composite<RecordPage> implements BeforeEnterObserver, HasDynamicTitle {

    private final PublicationParts parts;
    private final PublicationDialogs dialogs;
    private final ContactDialogs contacts;
    private final List<PublicationPanel> panels;
    private final List<PaperAction> actions;
    private final TrailService trail;

    PublicationView(
            PublicationParts parts,
            PublicationDialogs dialogs,
            ContactDialogs contacts,
            List<PublicationPanel> panels,
            List<PaperAction> actions,
            TrailService trail) {
        this.parts = parts;
        this.dialogs = dialogs;
        this.contacts = contacts;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(PublicationPanel::order))
                .toList();
        this.actions = List.copyOf(actions);
        this.trail = trail;
        getContent().addClassName("paper-page");
        getContent()
                .header()
                .printed()
                .within(PublicationNavigation.linkToPublications(text("advertising.publication.ui.title")));
    }

    /** An id that is none is refused like one that is not there. */
    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var id = entering.getRouteParameters()
                .get(PublicationNavigation.PUBLICATION)
                .flatMap(Ids::read)
                .orElseThrow(() -> new Refusal("advertising.refused.unknown-paper"));
        show(id, entering.getLocation().getQueryParameters());
    }

    @Override
    public String getPageTitle() {
        return getContent().title();
    }

    private void show(UUID id, QueryParameters query) {
        var paper = parts.publication(id);
        var address = new PaperAddress(id, query);
        Runnable changed = () -> show(id, address.query());
        getContent().title(paper.name());
        getContent().header().badges(paper.isBlocked() ? new Component[] {PaperTables.blocked()} : new Component[0]);
        var offered = new ArrayList<Component>();
        actions.forEach(each -> each.action(paper).ifPresent(offered::add));
        if (parts.mayWrite()) {
            offered.addAll(changes(paper, changed));
            getContent()
                    .header()
                    .primary(Buttons.primary(
                            text("advertising.publication.ui.edition.add"), () -> dialogs.addEdition(id)));
        }
        getContent().header().secondary(offered.toArray(Component[]::new));
        var people = new ContactPanel(
                id, parts.contacts(id), contacts, parts.today(paper.zone()), parts.mayWrite(), changed);
        var history = new HistoryPanel(trail, PublicationService.KIND, id, parts.instants(paper.zone()));
        getContent()
                .facts(facts(paper), people)
                .work(work(id, address, changed))
                .history(history);
    }

    private List<Component> changes(PublicationFacts paper, Runnable changed) {
        var block = paper.isBlocked()
                ? Buttons.plain(text("advertising.publication.ui.lift"), () -> dialogs.lift(paper, changed))
                : Buttons.plain(text("advertising.publication.ui.block"), () -> dialogs.block(paper, changed));
        return List.of(
                block,
                Buttons.plain(text("advertising.publication.ui.revise"), () -> dialogs.revise(paper.id(), changed)));
    }

    private static Component facts(PublicationFacts paper) {
        var details = paper.details();
        var list = new FactList()
                .add(text("advertising.publication-details.zone"), details.zone())
                .add(text("advertising.publication-details.country"), PaperForm.country(details.country()))
                .add(text("advertising.publication-details.currency"), details.currency());
        if (paper.isBlocked()) {
            list.add(text("advertising.publication.ui.blocked"), paper.blocked());
        }
        return list;
    }

    private Component[] work(UUID id, PaperAddress address, Runnable changed) {
        var editions = parts.editions(id);
        if (editions.isEmpty()) {
            return new Component[] {
                new EmptyState(
                        text("advertising.publication.ui.no-edition.title"),
                        text("advertising.publication.ui.no-edition.text"))
            };
        }
        var shown = editions.stream()
                .filter(each -> each.id().toString().equals(address.word(PublicationNavigation.EDITION)))
                .findFirst()
                .orElse(editions.getFirst());
        var work = new ArrayList<Component>();
        work.add(tabs(editions, shown));
        panels.forEach(each -> work.add(each.content(shown, address, changed)));
        work.add(panel(FactTopic.PAGE, shown, changed, drawing(shown.geometry())));
        work.add(panel(
                FactTopic.DEADLINES,
                shown,
                changed,
                new RunDeadlines(shown, address, parts.instants(shown.zone()), parts.now())));
        var days = new CalendarParts(dialogs, parts.mayWrite(), changed);
        work.add(panel(
                FactTopic.CALENDAR, shown, changed, days.of(shown, parts.noPrintDays(id), parts.today(shown.zone()))));
        work.add(panel(FactTopic.MATERIAL, shown, changed));
        work.add(panel(FactTopic.TERMS, shown, changed));
        return work.toArray(Component[]::new);
    }

    private Component panel(FactTopic topic, PaperEdition edition, Runnable changed, Component... more) {
        Consumer<FactKey> enter = key -> dialogs.enter(edition, key, changed);
        return new FactPanel(
                topic,
                edition,
                parts.today(edition.zone()),
                parts.mayWrite() ? Optional.of(enter) : Optional.empty(),
                more);
    }

    /** Nothing where the page is unknown. */
    private static Component[] drawing(PageGeometry page) {
        return page.fullPage().stream().map(full -> new PageDrawing(page, full)).toArray(Component[]::new);
    }

    private static Component tabs(List<PaperEdition> editions, PaperEdition shown) {
        var tabs = new Nav();
        tabs.addClassName("edition-tabs");
        tabs.getElement().setAttribute("aria-label", text("advertising.publication.ui.editions"));
        for (var edition : editions) {
            var link = PublicationNavigation.linkToEdition(edition.name(), edition.publication(), edition.id());
            if (edition.id().equals(shown.id())) {
                link.getElement().setAttribute("aria-current", "page");
            }
            tabs.add(link);
        }
        var page = shown.geometry();
        var about = new Span(
                page.isKnown()
                        ? text("advertising.publication.ui.page.known")
                        : text("advertising.publication.ui.page.unknown"));
        about.addClassName(page.isKnown() ? "edition-known" : "unknown");
        return new Div(tabs, about);
    }
}
