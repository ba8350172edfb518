package org.undersigned.intake.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Texts;
import org.undersigned.base.sheet.SheetRow;
import org.undersigned.intake.ImportPlan;
import org.undersigned.intake.field.DayEvidence;
import org.undersigned.intake.field.DayOrder;
import org.undersigned.intake.field.Field;

/** The columns of a file, each with what stands in it and what it is read as. */
final class ColumnTable extends Composite<Div> {

    private static final int SAMPLES = 3;

    private final List<SheetRow> sample;
    private final List<Select<Field>> choices = new ArrayList<>();
    private final List<DayOrderChoice> orders = new ArrayList<>();

    /** @param sample some rows of the file, from which each column shows its first values */
    ColumnTable(List<String> names, List<SheetRow> sample) {
        this.sample = sample;
        var table = new NativeTable();
        table.addClassName("column-table");
        table.getHead()
                .addRow()
                .add(
                        headerCell(text("intake.ui.column"), "col"),
                        headerCell(text("intake.ui.column.sample"), "col"),
                        headerCell(text("intake.ui.column.read-as"), "col"));
        for (var column = 0; column < names.size(); column++) {
            add(table.getBody().addRow(), column, names.get(column));
        }
        getContent().add(table);
    }

    /** @param changed called when a column is read as something else */
    void onChange(Runnable changed) {
        choices.forEach(choice -> choice.addValueChangeListener(change -> changed.run()));
    }

    /** @param changed called when it is said what comes first in days */
    void onOrder(Runnable changed) {
        orders.forEach(order -> order.onChange(changed));
    }

    void show(ImportPlan plan) {
        for (var column = 0; column < choices.size(); column++) {
            choices.get(column).setValue(plan.fields().get(column));
            orders.get(column).show(plan.dayOrders().get(column));
        }
    }

    /** @param days of the columns that are read as days, what their values tell */
    void show(Map<Integer, DayEvidence> days) {
        for (var column = 0; column < orders.size(); column++) {
            orders.get(column).show(days.getOrDefault(column, DayEvidence.NONE));
        }
    }

    List<@Nullable Field> fields() {
        var fields = new ArrayList<@Nullable Field>();
        choices.forEach(choice -> fields.add(choice.getValue()));
        return fields;
    }

    /** The given plan with what is chosen for each column. */
    ImportPlan read(ImportPlan plan) {
        var chosen = new ArrayList<@Nullable DayOrder>();
        orders.forEach(order -> chosen.add(order.read()));
        return plan.reading(fields()).ordering(chosen);
    }

    void setReadOnly(boolean readOnly) {
        choices.forEach(choice -> choice.setReadOnly(readOnly));
        orders.forEach(order -> order.setReadOnly(readOnly));
    }

    private void add(NativeTableRow row, int column, String name) {
        var values = new Span(sample(column));
        values.addClassName("column-sample");
        row.add(headerCell(name, "row"));
        row.addDataCell().add(values);
        var order = new DayOrderChoice(name);
        orders.add(order);
        row.addDataCell().add(choice(name), order);
    }

    private Select<Field> choice(String column) {
        var choice = new Select<Field>();
        choice.setItems(Field.values());
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(text("intake.ui.column.not-read"));
        choice.setItemLabelGenerator(field -> field == null ? text("intake.ui.column.not-read") : Texts.label(field));
        choice.setAriaLabel(text("intake.ui.column.choice", column));
        if (Field.soundsLikeVisibility(column)) {
            warnWhileUnread(choice);
        }
        choices.add(choice);
        return choice;
    }

    /** Addresses must not become visible to all since nobody has noticed what the column says. */
    private static void warnWhileUnread(Select<Field> choice) {
        var warning = text("intake.ui.column.visibility-unread");
        choice.setHelperText(warning);
        choice.addValueChangeListener(change -> choice.setHelperText(change.getValue() == null ? warning : null));
    }

    private String sample(int column) {
        return sample.stream()
                .map(row -> row.cell(column).strip())
                .filter(value -> !value.isEmpty())
                .distinct()
                .limit(SAMPLES)
                .collect(Collectors.joining(text("intake.ui.separator")));
    }

    private static NativeTableHeaderCell headerCell(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
