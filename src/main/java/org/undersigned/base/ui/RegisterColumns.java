package org.undersigned.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Adds columns to a register, each kind of content in its one form. What is given back can be sized; a column sorts
 * when it is given a sort key by {@link Grid.Column#setSortProperty}.
 */
public final class RegisterColumns<R> {

    private final Grid<R> grid;
    private final ShownColumns<R> shown;
    private boolean isPrinted;

    RegisterColumns(Grid<R> grid) {
        this.grid = grid;
        shown = new ShownColumns<>(grid);
    }

    public Grid.Column<R> text(String header, Function<R, @Nullable String> value) {
        return grid.addColumn(LitRenderer.<R>of("<span class=\"cell-text\">${item.text}</span>")
                        .withProperty("text", row -> orEmpty(value.apply(row))))
                .setHeader(header);
    }

    /** What may be a sentence: on two lines where it needs them, and whole in the tooltip. */
    public Grid.Column<R> prose(String header, Function<R, String> value) {
        return grid.addColumn(LitRenderer.<R>of("<span class=\"cell-prose\">${item.text}</span>")
                        .withProperty("text", value::apply))
                .setHeader(header)
                .setTooltipGenerator(value::apply);
    }

    /** A name as it will be printed. */
    public Grid.Column<R> printed(String header, Function<R, String> value) {
        isPrinted = true;
        return grid.addColumn(LitRenderer.<R>of("<span class=\"printed cell-text\">${item.text}</span>")
                        .withProperty("text", value::apply))
                .setHeader(header)
                .setRowHeader(true)
                .setWidth("12rem")
                .setFlexGrow(3);
    }

    /** As above, with a remark behind it on some rows. */
    public Grid.Column<R> printed(String header, Function<R, String> value, Function<R, String> remark) {
        return printed(header, value)
                .setRenderer(LitRenderer.<R>of("<span class=\"printed\">${item.text}</span>"
                                + "<span class=\"cell-remark\">${item.remark}</span>")
                        .withProperty("text", value::apply)
                        .withProperty("remark", remark::apply));
    }

    /** As above, with a state behind it on the few rows that have it; a column of its own would be empty on the others. */
    public Grid.Column<R> printed(String header, Function<R, String> value, Function<R, String> state, Tone tone) {
        return printed(header, value)
                .setRenderer(LitRenderer.<R>of("<span class=\"printed\">${item.text}</span>"
                                + "<span class=\"status-badge cell-state ${item.tone}\">${item.state}</span>")
                        .withProperty("text", value::apply)
                        .withProperty("state", state::apply)
                        .withProperty("tone", row -> tone.className()));
    }

    public Grid.Column<R> number(String header, ToLongFunction<R> value) {
        return grid.addColumn(LitRenderer.<R>of("<span class=\"figures\">${item.text}</span>")
                        .withProperty("text", row -> Numbers.text(value.applyAsLong(row))))
                .setHeader(header)
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("6rem")
                .setFlexGrow(0);
    }

    public Grid.Column<R> badge(String header, Function<R, String> text, Function<R, Tone> tone) {
        return grid.addColumn(LitRenderer.<R>of("<span class=\"status-badge ${item.tone}\">${item.text}</span>")
                        .withProperty("text", text::apply)
                        .withProperty("tone", row -> tone.apply(row).className()))
                .setHeader(header)
                .setWidth("8rem")
                .setFlexGrow(0);
    }

    /** A point in time in its short form, the exact one in the tooltip. */
    public Grid.Column<R> instant(String header, Instants instants, Function<R, @Nullable Instant> value) {
        return text(header, row -> shown(value.apply(row), instants::brief))
                .setTooltipGenerator(row -> shown(value.apply(row), instants::exact))
                .setPartNameGenerator(row -> "figures-cell")
                .setWidth("8.75rem")
                .setFlexGrow(0);
    }

    /** Anything else. A component per row is slow in long lists. */
    public Grid.Column<R> component(String header, Function<R, Component> component) {
        return grid.addComponentColumn(component::apply).setHeader(header);
    }

    /** Leaves a column out before others where there is no room for all, as beside a detail that says the same. */
    public void giveWay(Grid.Column<R> column) {
        shown.giveWay(column);
    }

    /** A column that is there for those who choose it. */
    public void spare(Grid.Column<R> column) {
        shown.spare(column);
    }

    /** The two lines of a row in a narrow window. */
    void twoLines(Function<R, String> name, Function<R, String> rest) {
        var column = grid.addColumn(LitRenderer.<R>of("<div class=\"two-lines\"><span class=\"two-lines-name"
                        + " ${item.face}\">${item.name}</span><span"
                        + " class=\"two-lines-rest\">${item.rest}</span></div>")
                .withProperty("face", row -> isPrinted ? "printed" : "")
                .withProperty("name", name::apply)
                .withProperty("rest", rest::apply));
        shown.twoLines(column);
    }

    ShownColumns<R> shown() {
        return shown;
    }

    /** How the rows are sorted now. */
    Optional<SortBy> sort() {
        return grid.getSortOrder().stream()
                .flatMap(order -> order.getSorted().getSortOrder(order.getDirection()))
                .findFirst()
                .map(SortBy::of);
    }

    /** Sorts by the column that knows the key; one that none knows is passed over: somebody typed the address. */
    void sort(Optional<SortBy> wanted) {
        if (!wanted.equals(sort())) {
            grid.sort(wanted.flatMap(this::order).map(List::of).orElse(List.of()));
        }
    }

    private Optional<GridSortOrder<R>> order(SortBy by) {
        return grid.getColumns().stream()
                .filter(column ->
                        column.getSortOrder(by.direction()).map(SortBy::of).anyMatch(by::equals))
                .findFirst()
                .map(column -> new GridSortOrder<>(column, by.direction()));
    }

    private static String shown(@Nullable Instant instant, Function<Instant, String> form) {
        return instant == null ? "" : form.apply(instant);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
