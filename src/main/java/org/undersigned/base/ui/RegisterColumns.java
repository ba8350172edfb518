package org.undersigned.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Texts;

/**
 * Adds columns to a register, each kind of content in its one form. What is given back can be sized; a column sorts
 * when it is given a sort key by {@link Grid.Column#setSortProperty}.
 */
public final class RegisterColumns<R> {

    /** The grid builds its rows anew for other columns, and what had the focus loses it. */
    private static final String KEEP_FOCUS = """
        if (document.activeElement === this) {
          requestAnimationFrame(() => setTimeout(() => {
            if (document.activeElement === document.body) this._itemsFocusable?.focus();
          }));
        }\
        """;

    private final Grid<R> grid;
    private final Set<Grid.Column<R>> givingWay = new HashSet<>();
    private WindowWidth width = WindowWidth.WIDE;
    private boolean isBesideDetail;

    RegisterColumns(Grid<R> grid) {
        this.grid = grid;
    }

    public Grid.Column<R> text(String header, Function<R, @Nullable String> value) {
        return grid.addColumn(LitRenderer.<R>of("<span class=\"cell-text\">${item.text}</span>")
                        .withProperty("text", row -> orEmpty(value.apply(row))))
                .setHeader(header);
    }

    /** A name as it will be printed. */
    public Grid.Column<R> printed(String header, Function<R, String> value) {
        return grid.addColumn(LitRenderer.<R>of("<span class=\"printed\">${item.text}</span>")
                        .withProperty("text", value::apply))
                .setHeader(header)
                .setRowHeader(true)
                .setWidth("12rem")
                .setFlexGrow(3);
    }

    public Grid.Column<R> number(String header, ToLongFunction<R> value) {
        return grid.addColumn(LitRenderer.<R>of("<span class=\"figures\">${item.text}</span>")
                        .withProperty("text", row -> Numbers.text(value.applyAsLong(row))))
                .setHeader(header)
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    public Grid.Column<R> badge(String header, Function<R, String> text, Function<R, Tone> tone) {
        return grid.addColumn(LitRenderer.<R>of("<span class=\"status-badge ${item.tone}\">${item.text}</span>")
                        .withProperty("text", text::apply)
                        .withProperty("tone", row -> tone.apply(row).className()))
                .setHeader(header)
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    /** A point in time in its short form, the exact one in the tooltip. */
    public Grid.Column<R> instant(String header, Instants instants, Function<R, @Nullable Instant> value) {
        return text(header, row -> shown(value.apply(row), instants::text))
                .setTooltipGenerator(row -> shown(value.apply(row), instants::exact))
                .setPartNameGenerator(row -> "figures-cell")
                .setWidth("10.5rem")
                .setFlexGrow(0);
    }

    /** Anything else. A component per row is slow in long lists. */
    public Grid.Column<R> component(String header, Function<R, Component> component) {
        return grid.addComponentColumn(component::apply).setHeader(header);
    }

    /** Hides a column while a detail stands beside the list: what it says is said there. */
    public void giveWay(Grid.Column<R> column) {
        givingWay.add(column);
    }

    /** The two lines of a row in a narrow window. */
    void twoLines(Function<R, String> name, Function<R, String> rest) {
        grid.addColumn(LitRenderer.<R>of("<div class=\"two-lines\"><span class=\"printed\">${item.name}</span>"
                                + "<span class=\"two-lines-rest\">${item.rest}</span></div>")
                        .withProperty("name", name::apply)
                        .withProperty("rest", rest::apply))
                .setKey(WindowWidth.NARROW.name())
                .setHeader(Texts.text("base.ui.register.narrow"))
                .setVisible(false);
    }

    void fit(WindowWidth width) {
        this.width = width;
        fit();
    }

    void fit(boolean isBesideDetail) {
        if (this.isBesideDetail != isBesideDetail) {
            this.isBesideDetail = isBesideDetail;
            grid.getElement().executeJs(KEEP_FOCUS);
            fit();
        }
    }

    private void fit() {
        var narrow = grid.getColumnByKey(WindowWidth.NARROW.name());
        var isNarrow = narrow != null && width == WindowWidth.NARROW;
        var isShort = isBesideDetail && width == WindowWidth.WIDE;
        for (var column : grid.getColumns()) {
            var isShown = isNarrow == (column == narrow) && !(isShort && givingWay.contains(column));
            if (column.isVisible() != isShown) {
                column.setVisible(isShown);
            }
        }
    }

    /** How the rows are sorted now. */
    Optional<SortBy> sort() {
        return grid.getSortOrder().stream()
                .flatMap(order -> order.getSorted().getSortOrder(order.getDirection()))
                .findFirst()
                .map(SortBy::of);
    }

    /** Sorts by the column that knows the key; one that none knows is passed over: somebody typed the address. */
    void sort(SortBy by) {
        grid.getColumns().stream()
                .filter(column ->
                        column.getSortOrder(by.direction()).map(SortBy::of).anyMatch(by::equals))
                .findFirst()
                .ifPresent(column -> grid.sort(List.of(new GridSortOrder<>(column, by.direction()))));
    }

    private static String shown(@Nullable Instant instant, Function<Instant, String> form) {
        return instant == null ? "" : form.apply(instant);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
