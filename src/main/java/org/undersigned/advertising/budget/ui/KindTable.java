package org.undersigned.advertising.budget.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.undersigned.advertising.budget.BudgetKind;
import org.undersigned.base.money.Money;

/** Sums with a column for each kind, and a row for each of something. */
final class KindTable<R> extends Composite<Div> {

    private final List<BudgetKind> kinds;
    private final NativeTable table = new NativeTable();
    private final Function<R, Component> label;
    private final BiFunction<BudgetKind, R, Money> sum;

    /** @param kinds a column for each */
    KindTable(List<BudgetKind> kinds, String rows, Function<R, Component> label, BiFunction<BudgetKind, R, Money> sum) {
        this.kinds = kinds;
        this.label = label;
        this.sum = sum;
        table.addClassNames("ad-table", "kind-table");
        var head = table.getHead().addRow();
        head.add(heading(new Span(rows), "col"));
        for (var kind : kinds) {
            head.add(heading(new Span(KindWords.of(kind)), "col"));
        }
        getContent().addClassName("ad-table-frame");
        getContent().add(table);
    }

    void add(R row) {
        fill(table.getBody().addRow(), label.apply(row), kind -> sum.apply(kind, row));
    }

    KindTable<R> totals(Function<BudgetKind, Money> totals) {
        fill(table.getFoot().addRow(), new Span(text("advertising.budget.ui.total")), totals);
        return this;
    }

    private void fill(NativeTableRow row, Component label, Function<BudgetKind, Money> sums) {
        row.add(heading(label, "row"));
        for (var kind : kinds) {
            var cell = row.addDataCell();
            var sum = sums.apply(kind);
            cell.addClassName(sum.isZero() ? "nothing" : "figures");
            cell.setText(sum.isZero() ? text("advertising.budget.ui.none") : sum.toString());
            cell.getElement().setAttribute("data-column", KindWords.of(kind));
        }
    }

    private static NativeTableHeaderCell heading(Component content, String scope) {
        var cell = new NativeTableHeaderCell();
        cell.add(content);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
