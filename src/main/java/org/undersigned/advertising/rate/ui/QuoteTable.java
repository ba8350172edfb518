package org.undersigned.advertising.rate.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.LocalDate;
import org.undersigned.advertising.publication.ui.ProvenanceMark;
import org.undersigned.advertising.rate.PriceLine;
import org.undersigned.advertising.rate.PriceQuote;
import org.undersigned.base.Texts;

/** A price with its arithmetic, line by line, and the card that it comes from. */
public final class QuoteTable extends Composite<Div> {

    public QuoteTable(PriceQuote quote, LocalDate today) {
        var table = new NativeTable();
        table.addClassName("quote-table");
        table.getElement().setAttribute("aria-label", text("advertising.rate.ui.quote"));
        quote.lines().forEach(line -> fill(table.getBody().addRow(), line));
        var total = table.getFoot().addRow();
        heading(total, text("advertising.rate.ui.total", Texts.label(quote.basis())));
        total.addDataCell().setText(quote.total().toString());
        var card = quote.card();
        getContent().addClassName("quote");
        getContent().add(table, new ProvenanceMark(card.details().provenance(), today));
    }

    private static void fill(NativeTableRow row, PriceLine line) {
        heading(row, line.sentence());
        row.addDataCell().setText(line.sum() == null ? "" : line.sum().toString());
        if (line.sum() == null) {
            row.addClassName("quote-note");
        }
    }

    private static void heading(NativeTableRow row, String words) {
        var heading = new NativeTableHeaderCell(words);
        heading.getElement().setAttribute("scope", "row");
        row.add(heading);
    }
}
