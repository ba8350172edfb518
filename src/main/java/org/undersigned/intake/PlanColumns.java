package org.undersigned.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Texts;
import org.undersigned.base.name.Folding;
import org.undersigned.base.sheet.ErrorValue;
import org.undersigned.intake.field.DayOrder;
import org.undersigned.intake.field.Field;
import org.undersigned.intake.field.WrittenDay;

/**
 * As what the columns of a file are read, and what its cells mean.
 *
 * @param headings the cells of the header row
 * @param fields what each column is read as; null for not at all
 * @param words by field and folded word, the value that somebody has said it means
 * @param dayOrders for each column, what comes first in days that can be read either way; null where nobody has said it
 */
public record PlanColumns(
        List<String> headings,
        List<@Nullable Field> fields,
        Map<Field, Map<String, String>> words,
        List<@Nullable DayOrder> dayOrders) {

    /** Stored ones may lack the last two. */
    public PlanColumns {
        headings = List.copyOf(headings);
        fields = Collections.unmodifiableList(new ArrayList<>(fields));
        if (fields.size() != headings.size()) {
            throw new IllegalArgumentException("Each column is read as something or as nothing");
        }
        words = Map.copyOf(Objects.requireNonNullElse(words, Map.of()));
        dayOrders =
                Collections.unmodifiableList(dayOrders == null ? unordered(fields.size()) : new ArrayList<>(dayOrders));
        if (dayOrders.size() != fields.size()) {
            throw new IllegalArgumentException("Each column has an order or none");
        }
    }

    /** Columns of whose words and days nobody has said anything. */
    static PlanColumns of(List<String> headings, List<@Nullable Field> fields) {
        return new PlanColumns(headings, fields, Map.of(), unordered(fields.size()));
    }

    private static List<@Nullable DayOrder> unordered(int columns) {
        return Collections.nCopies(columns, null);
    }

    /** The same with other headings. */
    public PlanColumns called(List<String> others) {
        return new PlanColumns(others, fields, words, dayOrders);
    }

    /** The same without the first row of a file that has no headings, which is what its headings are then. */
    public PlanColumns uncalled() {
        return called(Collections.nCopies(headings.size(), ""));
    }

    /** The same but for what the columns are read as. */
    public PlanColumns reading(List<@Nullable Field> others) {
        return new PlanColumns(headings, others, words, dayOrders);
    }

    PlanColumns knowing(Map<Field, Map<String, String>> meanings) {
        return new PlanColumns(headings, fields, meanings, dayOrders);
    }

    /** The same but for what comes first in days. */
    public PlanColumns ordering(List<@Nullable DayOrder> orders) {
        return new PlanColumns(headings, fields, words, orders);
    }

    /** What to call the columns: their headings, and their numbers where those are empty. */
    public List<String> names() {
        return IntStream.range(0, headings.size()).mapToObj(this::name).toList();
    }

    private String name(int column) {
        var heading = headings.get(column);
        return heading.isBlank() ? Texts.text("intake.column.unnamed", column + 1) : heading;
    }

    /** The numbers of the columns that are read as a field, from the left. */
    List<Integer> of(Field field) {
        return IntStream.range(0, fields.size())
                .filter(column -> fields.get(column) == field)
                .boxed()
                .toList();
    }

    /** The cell of a row that is read as a field; of several the first that says anything, blank when none does. */
    String value(List<String> cells, Field field) {
        return cells(cells, field)
                .map(Cell::stripped)
                .filter(cell -> !cell.said().isEmpty() && !isSpoilt(field, cell.said()))
                .findFirst()
                .map(cell -> meant(field, cell))
                .orElse("");
    }

    /** All that a row says for a field, from the left, each once. */
    List<String> values(List<String> cells, Field field) {
        var values = new LinkedHashSet<String>();
        said(cells, field).map(cell -> meant(field, cell)).forEach(values::add);
        values.removeIf(value -> isSpoilt(field, value));
        return List.copyOf(values);
    }

    /** What a row would say for a field if the formulas of the file had come to something. */
    List<String> spoilt(List<String> cells, Field field) {
        return said(cells, field)
                .map(Cell::said)
                .filter(value -> isSpoilt(field, value))
                .toList();
    }

    private record Cell(int column, String said) {
        Cell stripped() {
            return new Cell(column, said.strip());
        }
    }

    private Stream<Cell> cells(List<String> cells, Field field) {
        return of(field).stream()
                .filter(column -> column < cells.size())
                .map(column -> new Cell(column, cells.get(column)));
    }

    private Stream<Cell> said(List<String> cells, Field field) {
        return cells(cells, field)
                .flatMap(cell -> field.valuesIn(cell.said()).stream().map(value -> new Cell(cell.column(), value)));
    }

    private static boolean isSpoilt(Field field, String value) {
        return field.canDoWithout() && ErrorValue.isOne(value);
    }

    /** A word or a day that is not understood as it stands, in the place of which somebody has said a value. */
    private String meant(Field field, Cell cell) {
        var order = dayOrders.get(cell.column());
        if (field.isDay() && order != null) {
            return WrittenDay.in(order, cell.said());
        }
        var known = words.get(field);
        return known == null ? cell.said() : known.getOrDefault(Folding.fold(cell.said()), cell.said());
    }
}
