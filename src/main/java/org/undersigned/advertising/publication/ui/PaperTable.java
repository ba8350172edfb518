package org.undersigned.advertising.publication.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.undersigned.advertising.publication.Freshness;
import org.undersigned.advertising.publication.PublicationRow;
import org.undersigned.base.ui.Numbers;
import org.undersigned.base.ui.StatusBadge;
import org.undersigned.base.ui.Tone;

/** All papers, with what is known of each. */
final class PaperTable extends Composite<Div> {

    PaperTable(List<PublicationRow> papers) {
        var table = new NativeTable();
        table.addClassNames("ad-table", "paper-table");
        var head = table.getHead().addRow();
        Stream.of("paper", "editions", "page", "deadlines", "checked", "stale", "unchecked")
                .forEach(column -> head.add(heading(text("advertising.publication.ui.column." + column), "col")));
        papers.forEach(paper -> fill(table.getBody().addRow(), paper));
        getContent().addClassName("ad-table-frame");
        getContent().add(table);
    }

    private static void fill(NativeTableRow row, PublicationRow paper) {
        var name = heading("", "row");
        var link = PublicationNavigation.linkToPublication(paper.details().name(), paper.id());
        link.addClassName("printed");
        name.add(link);
        if (paper.isBlocked()) {
            name.add(blocked());
        }
        row.add(name);
        row.addDataCell().add(new Span(String.join(text("advertising.publication.ui.separator"), paper.editions())));
        cell(row, known(paper.page()), "page");
        cell(row, known(paper.deadlines()), "deadlines");
        count(row, paper, Freshness.CHECKED);
        count(row, paper, Freshness.STALE);
        count(row, paper, Freshness.UNCHECKED);
    }

    static Component blocked() {
        return new StatusBadge(text("advertising.publication.ui.blocked"), Tone.BAD);
    }

    private static Component known(boolean known) {
        if (known) {
            return new StatusBadge(text("advertising.publication.ui.known"), Tone.GOOD);
        }
        var unknown = new Span(text("advertising.publication.ui.unknown"));
        unknown.addClassName("unknown");
        return unknown;
    }

    private static void count(NativeTableRow row, PublicationRow paper, Freshness freshness) {
        cell(row, Numbers.label(paper.count(freshness)), freshness.name().toLowerCase(Locale.ROOT));
    }

    /** What stands in the column goes with the cell, for windows in which there is no room for columns. */
    private static void cell(NativeTableRow row, Component content, String column) {
        var cell = row.addDataCell();
        cell.getElement().setAttribute("data-column", text("advertising.publication.ui.column." + column));
        cell.add(content);
        if (content instanceof Span number && number.hasClassName("figures")) {
            cell.addClassName("number");
        }
    }

    static NativeTableHeaderCell heading(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
