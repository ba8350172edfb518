package org.undersigned.roster.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.undersigned.base.ui.Panel;
import org.undersigned.roster.EditionDossier;
import org.undersigned.roster.EditionDossierService;
import org.undersigned.signature.dossier.ui.DossierNavigation;

/** Some names of an edition in their order, each with where it stands and the way to its dossier. */
final class DossierContents extends Composite<Div> {

    DossierContents(EditionDossier dossier) {
        var list = new OrderedList();
        list.addClassName("dossier-contents");
        dossier.lines().forEach(line -> list.add(item(line)));
        getContent()
                .add(new Panel(
                        text("roster.dossier.section.names"), new Paragraph(shown(dossier)), list, pages(dossier)));
    }

    private static String shown(EditionDossier dossier) {
        return dossier.lines().isEmpty()
                ? text("roster.dossier.ui.shown.none", dossier.names())
                : text(
                        "roster.dossier.ui.shown",
                        dossier.lines().getFirst().printed().position(),
                        dossier.lines().getLast().printed().position(),
                        dossier.names());
    }

    private static ListItem item(EditionDossier.Line line) {
        var printed = line.printed();
        var position = new Span(String.valueOf(printed.position()));
        position.addClassName("dossier-position");
        Component name = line.onRecord()
                ? DossierNavigation.linkToDossier(printed.credited(), printed.signature())
                : new Span(printed.credited());
        name.addClassName("printed");
        var standing = new Span(text("roster.dossier.ui.line", line.standing(), line.evidence()));
        standing.addClassName("dossier-standing");
        return new ListItem(position, name, standing);
    }

    private static Nav pages(EditionDossier dossier) {
        var pages = new Nav();
        pages.addClassName("dossier-pages");
        if (dossier.lines().isEmpty()) {
            return pages;
        }
        var id = dossier.edition().id();
        var before = dossier.lines().getFirst().printed().position() - 1;
        var shown = dossier.lines().getLast().printed().position();
        if (before > 0) {
            pages.add(RosterNavigation.linkToDossier(
                    text("roster.dossier.ui.before"), id, Math.max(0, before - EditionDossierService.PAGE)));
        }
        if (shown < dossier.names()) {
            pages.add(RosterNavigation.linkToDossier(text("roster.dossier.ui.after"), id, shown));
        }
        return pages;
    }
}
