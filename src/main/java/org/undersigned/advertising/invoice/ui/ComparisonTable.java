package org.undersigned.advertising.invoice.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.undersigned.advertising.AdSize;
import org.undersigned.advertising.invoice.LineComparison;
import org.undersigned.advertising.invoice.Mismatch;
import org.undersigned.advertising.invoice.MismatchKind;
import org.undersigned.advertising.print.TearSheetRow;
import org.undersigned.advertising.publication.LengthText;
import org.undersigned.base.Texts;
import org.undersigned.base.money.Money;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.StatusBadge;
import org.undersigned.base.ui.Tone;

/** Ordered, printed and billed beside each other; what differs is marked and said. */
final class ComparisonTable extends Composite<Div> {

    ComparisonTable(List<LineComparison> lines) {
        getContent().addClassName("comparison");
        lines.forEach(this::judge);
    }

    /** What differs is neither marked nor said. */
    static ComparisonTable withoutVerdict(List<LineComparison> lines) {
        var table = new ComparisonTable(List.of());
        lines.forEach(line -> table.add(line, Set.of()));
        return table;
    }

    private void add(LineComparison line, Set<MismatchKind> marked) {
        var table = new Element("table").setAttribute("class", "comparison-table");
        table.appendChild(head(line), body(line, marked));
        getContent().getElement().appendChild(table);
    }

    private void judge(LineComparison line) {
        add(line, line.mismatches().stream().map(Mismatch::kind).collect(Collectors.toSet()));
        var verdict = line.agrees()
                ? new StatusBadge(text("advertising.invoice.ui.agrees"), Tone.GOOD)
                : new StatusBadge(
                        text(
                                "advertising.invoice.ui.differs",
                                line.mismatches().stream()
                                        .map(Mismatch::sentence)
                                        .collect(Collectors.joining("; "))),
                        Tone.BAD);
        getContent().add(verdict);
    }

    private static Element head(LineComparison line) {
        var row = new Element("tr")
                .appendChild(
                        cell(
                                "th",
                                text(
                                        "advertising.order.ui.card",
                                        line.ordered().number(),
                                        line.ordered().editionName())),
                        cell("th", text("advertising.invoice.ui.column.ordered")),
                        cell("th", text("advertising.invoice.ui.column.printed")),
                        cell("th", text("advertising.invoice.ui.column.billed")));
        return new Element("thead").appendChild(row);
    }

    private static Element body(LineComparison line, Set<MismatchKind> kinds) {
        var ordered = line.ordered();
        var billed = line.billed();
        return new Element("tbody")
                .appendChild(
                        row(
                                "advertising.invoice.ui.row.date",
                                Instants.date(ordered.runOn()),
                                printed(line, sheet -> Instants.date(sheet.on())),
                                Instants.date(billed.on()),
                                kinds.contains(MismatchKind.DATE)),
                        row(
                                "advertising.invoice.ui.row.size",
                                size(ordered.size()),
                                printed(line, sheet -> size(sheet.size())),
                                size(billed.size()),
                                kinds.contains(MismatchKind.SIZE)),
                        row(
                                "advertising.invoice.ui.row.colour",
                                Texts.label(ordered.colour()),
                                printed(line, sheet -> Texts.label(sheet.colour())),
                                Texts.label(billed.colour()),
                                kinds.contains(MismatchKind.COLOUR)),
                        row(
                                "advertising.invoice.ui.row.price",
                                lessCredit(ordered.price().orElse(line.due()), line.due()),
                                "",
                                lessCredit(billed.amount(), line.left()),
                                kinds.contains(MismatchKind.PRICE) || kinds.contains(MismatchKind.BILLED_TWICE)));
    }

    private static String printed(LineComparison line, Function<TearSheetRow, String> what) {
        return Optional.of(line)
                .flatMap(LineComparison::printed)
                .map(what)
                .orElse(text("advertising.invoice.ui.no-sheet"));
    }

    private static String lessCredit(Money sum, Money left) {
        return sum.equals(left)
                ? sum.toString()
                : text("advertising.invoice.ui.less-credit", sum.toString(), left.toString());
    }

    static String size(AdSize size) {
        return text("advertising.invoice.size", LengthText.of(size.width()), LengthText.of(size.depth()));
    }

    private static Element row(String key, String ordered, String printed, String billed, boolean differs) {
        var row = new Element("tr")
                .appendChild(
                        cell("th", text(key)).setAttribute("scope", "row"),
                        cell("td", ordered),
                        cell("td", printed),
                        cell("td", billed));
        return differs ? row.setAttribute("class", "differs") : row;
    }

    private static Element cell(String tag, String words) {
        return new Element(tag).setText(words);
    }
}
