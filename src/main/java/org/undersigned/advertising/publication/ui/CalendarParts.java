package org.undersigned.advertising.publication.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.undersigned.advertising.publication.NoPrintDayRow;
import org.undersigned.advertising.publication.PaperEdition;
import org.undersigned.advertising.publication.Provenance;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.StatusBadge;
import org.undersigned.base.ui.Symbol;
import org.undersigned.base.ui.Tone;

/** The days without a paper of one edition. */
final class CalendarParts {

    private final PublicationDialogs dialogs;
    private final boolean mayWrite;
    private final Runnable changed;

    CalendarParts(PublicationDialogs dialogs, boolean mayWrite, Runnable changed) {
        this.dialogs = dialogs;
        this.mayWrite = mayWrite;
        this.changed = changed;
    }

    /** @param days of all editions of the paper */
    Component of(PaperEdition edition, List<NoPrintDayRow> days, LocalDate today) {
        var part = new Div();
        part.addClassName("no-print-days");
        var own =
                days.stream().filter(day -> day.edition().equals(edition.id())).toList();
        part.add(own.isEmpty() ? new Paragraph(text("advertising.publication.ui.day.none")) : table(own, today));
        if (edition.calendar().isStale(today)) {
            part.addComponentAsFirst(new StatusBadge(
                    text(
                            "advertising.publication.ui.days-stale",
                            edition.calendar().holidays().lastKey().getYear(),
                            today.getYear()),
                    Tone.WAITING));
        }
        if (mayWrite) {
            part.add(Buttons.plain(
                    text("advertising.publication.ui.day.add"), () -> dialogs.addNoPrintDay(edition, changed)));
        }
        return part;
    }

    /** Said once for days that come from one source. */
    private static Component source(Provenance provenance, @Nullable Provenance above, LocalDate today) {
        return provenance.equals(above) ? new Span() : new ProvenanceMark(provenance, today);
    }

    private Component table(List<NoPrintDayRow> days, LocalDate today) {
        var table = new NativeTable();
        table.addClassNames("ad-table", "fact-table");
        table.getElement().setAttribute("aria-label", text("advertising.publication.ui.days-without"));
        @Nullable Provenance above = null;
        for (var day : days) {
            var row = table.getBody().addRow();
            row.add(PaperTables.heading(Instants.date(day.details().on()), "row"));
            row.addDataCell().add(new Span(day.details().name()));
            row.addDataCell().add(source(day.details().provenance(), above, today));
            above = day.details().provenance();
            if (mayWrite) {
                row.addDataCell()
                        .add(Buttons.icon(
                                Symbol.REMOVE,
                                text(
                                        "advertising.publication.ui.day.back.of",
                                        day.details().name()),
                                () -> dialogs.takeBack(day, changed)));
            }
        }
        var frame = new Div(table);
        frame.addClassName("ad-table-frame");
        return frame;
    }
}
