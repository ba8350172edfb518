package org.undersigned.base.ui;

import com.vaadin.flow.component.grid.Grid;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of a register are shown: those that the user wants, as far as there is room for them. What has no room
 * is left out and not cut; a row of two lines stands in for all of them in a narrow window.
 */
final class ShownColumns<R> {

    /** The grid builds its rows anew for other columns, and what had the focus loses it. */
    private static final String KEEP_FOCUS = """
        if (document.activeElement === this) {
          requestAnimationFrame(() => setTimeout(() => {
            if (document.activeElement === document.body) this._itemsFocusable?.focus();
          }));
        }\
        """;

    private static final String WATCH_ROOM = """
        new ResizeObserver(([grid]) => this.dispatchEvent(
          new CustomEvent('register-room', {detail: Math.round(grid.contentRect.width)}))).observe(this)\
        """;

    private static final int PIXELS_PER_REM = 16;
    private static final double WIDTH_UNSET = 100;
    private static final double INSETS = 24;
    private static final double CHECKBOXES = 44;

    private final Grid<R> grid;
    private final List<Grid.Column<R>> givingWay = new ArrayList<>();
    private final Set<Grid.Column<R>> spare = new HashSet<>();
    private final Set<String> switched = new HashSet<>();
    private Grid.@Nullable Column<R> twoLines;
    private @Nullable String rowWord;
    private WindowWidth width = WindowWidth.WIDE;
    private int room = Integer.MAX_VALUE;
    private boolean isBesideDetail;

    ShownColumns(Grid<R> grid) {
        this.grid = grid;
        grid.addAttachListener(attach -> grid.getElement().executeJs(WATCH_ROOM));
        grid.getElement()
                .addEventListener(
                        "register-room",
                        event -> room(event.getEventData().get("event.detail").asInt()))
                .addEventData("event.detail");
    }

    void twoLines(Grid.Column<R> column) {
        twoLines = column;
        fit();
    }

    /** What a row is called where it is one column; without it, as the first column is. */
    void rowWord(String word) {
        rowWord = word;
        fit();
    }

    void giveWay(Grid.Column<R> column) {
        givingWay.add(column);
    }

    /** Shown only if the user wants it. */
    void spare(Grid.Column<R> column) {
        spare.add(column);
        fit();
    }

    /** The headers of the columns that can be chosen, which are all but the first: it says what the row is. */
    List<String> offered() {
        return columns().stream().skip(1).map(Grid.Column::getHeaderText).toList();
    }

    Set<String> wanted() {
        return columns().stream()
                .skip(1)
                .filter(this::isWanted)
                .map(Grid.Column::getHeaderText)
                .collect(Collectors.toSet());
    }

    /** Those that are wanted and left out, since there is no room. */
    Set<String> leftOut() {
        var shown = shown();
        return columns().stream()
                .filter(column -> isWanted(column) && !shown.contains(column))
                .map(Grid.Column::getHeaderText)
                .collect(Collectors.toSet());
    }

    /** Where the user's choice differs from what is shown to everybody. */
    Set<String> switched() {
        return Set.copyOf(switched);
    }

    void switchOver(Set<String> headers) {
        switched.clear();
        switched.addAll(headers);
        fit();
    }

    void want(Set<String> headers) {
        switchOver(columns().stream()
                .skip(1)
                .filter(column -> headers.contains(column.getHeaderText()) == spare.contains(column))
                .map(Grid.Column::getHeaderText)
                .collect(Collectors.toSet()));
    }

    void fit(WindowWidth width) {
        this.width = width;
        fit();
    }

    /** @param pixels how wide the grid is */
    void room(int pixels) {
        room = pixels;
        fit();
    }

    /** A detail opens or closes beside the list. Counts its room at once; the browser tells the exact one later. */
    void beside(boolean detail, int pixels) {
        if (isBesideDetail == detail) {
            return;
        }
        isBesideDetail = detail;
        if (width == WindowWidth.WIDE && room != Integer.MAX_VALUE) {
            room(detail ? room - pixels : room + pixels);
        }
    }

    private void fit() {
        var shown = shown();
        var others = grid.getColumns().stream()
                .filter(column -> column.isVisible() != shown.contains(column))
                .toList();
        if (!others.isEmpty()) {
            grid.getElement().executeJs(KEEP_FOCUS);
            others.forEach(column -> column.setVisible(!column.isVisible()));
        }
    }

    private Set<Grid.Column<R>> shown() {
        if (twoLines != null && width == WindowWidth.NARROW) {
            return Set.of(twoLines.setHeader(rowWord == null ? whatARowIs() : rowWord));
        }
        var shown = new ArrayList<>(columns().stream().filter(this::isWanted).toList());
        for (var next : inOrderOfGivingWay(shown)) {
            if (needed(shown) <= room) {
                break;
            }
            shown.remove(next);
        }
        return Set.copyOf(shown);
    }

    private String whatARowIs() {
        var columns = columns();
        return columns.stream()
                .filter(Grid.Column::isRowHeader)
                .findFirst()
                .orElse(columns.getFirst())
                .getHeaderText();
    }

    /** Of those that a view has named the last one first, then from the right; the first column stays. */
    private List<Grid.Column<R>> inOrderOfGivingWay(List<Grid.Column<R>> shown) {
        var order = new ArrayList<>(givingWay.reversed());
        shown.stream().skip(1).toList().reversed().stream()
                .filter(column -> !givingWay.contains(column))
                .forEach(order::add);
        return order;
    }

    private double needed(List<Grid.Column<R>> shown) {
        var checkboxes = grid.getSelectionModel() instanceof RowSelection<?> ? CHECKBOXES : 0;
        return INSETS
                + checkboxes
                + shown.stream().mapToDouble(ShownColumns::pixels).sum();
    }

    private boolean isWanted(Grid.Column<R> column) {
        return spare.contains(column) == switched.contains(column.getHeaderText());
    }

    private List<Grid.Column<R>> columns() {
        return grid.getColumns().stream().filter(column -> column != twoLines).toList();
    }

    private static double pixels(Grid.Column<?> column) {
        var width = column.getWidth();
        return width != null && width.endsWith("rem")
                ? Double.parseDouble(width.substring(0, width.length() - "rem".length())) * PIXELS_PER_REM
                : WIDTH_UNSET;
    }
}
