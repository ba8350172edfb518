package org.undersigned.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Texts;

/**
 * A list page: search, filters, count, a lazy grid, what can be done with a selection, and a detail beside it where the
 * window is wide. Rows are fetched, filtered, sorted and counted where they are stored; the filter is an immutable
 * value that this class replaces and hands on.
 *
 * <p>Keys: arrows move, and the open detail follows; Enter opens; Escape closes the detail, then clears the selection;
 * {@code /} goes to the search field. In a narrow window a row has two lines and opens on its own page.
 *
 * @param <R> a row
 * @param <F> the filter
 */
public final class Register<R, F> extends Composite<Div> {

    private static final int SEARCH_PAUSE_MILLIS = 250;
    private static final int MOST_SELECTED = 1_000;
    private static final int PAGE_SIZE = 50;

    private final Rows<R, F> rows;
    private final ToIntFunction<F> counter;
    private final Function<R, UUID> id;
    private final F everything;
    private F filter;
    private int matching;

    private final Grid<R> grid = new Grid<>();
    private final RegisterColumns<R> columns = new RegisterColumns<>(grid);
    private final TextField search = new TextField();
    private final Div filters = new Div();
    private final Span count = new Span();
    private final SelectionBar selectionBar = new SelectionBar(this::selectAll, this::deselect);
    private final MasterDetailLayout layout = new MasterDetailLayout();
    private final CallbackDataProvider<R, Void> source;

    private final List<FilterChip<?>> chips = new ArrayList<>();
    private BiFunction<Integer, Integer, String> countText =
            (shown, all) -> Texts.text("base.ui.register.count", shown, all);
    private Consumer<F> onRefine = refined -> {};
    private @Nullable Consumer<R> open;
    private @Nullable Function<R, Component> detail;
    private Component nothingYet =
            new EmptyState(Texts.text("base.ui.register.empty.title"), Texts.text("base.ui.register.empty.text"));
    private @Nullable R current;
    private @Nullable R focused;
    private boolean fetched;
    private WindowWidth width = WindowWidth.WIDE;

    /** Fetches one page of rows. */
    @FunctionalInterface
    public interface Rows<R, F> {

        List<R> fetch(F filter, int offset, int limit, List<SortBy> sort);
    }

    /**
     * @param id what tells one row from another
     * @param everything the filter that lets all rows of the list through
     */
    public Register(Rows<R, F> rows, ToIntFunction<F> counter, Function<R, UUID> id, F everything) {
        this.rows = rows;
        this.counter = counter;
        this.id = id;
        this.everything = everything;
        this.filter = everything;
        source = new CallbackDataProvider<>(this::fetch, query -> matching, id::apply);

        listenToKeys();
        grid.addItemClickListener(click -> choose(click.getItem()));
        grid.addCellFocusListener(focus -> follow(focus.getItem().orElse(null)));
        layout.addDetailEscapePressListener(escape -> closeDetail());
        layout.addBackdropClickListener(click -> closeDetail());

        layOut();
    }

    private void layOut() {
        var toolbar = new Div(search, filters, count);
        toolbar.addClassName("register-toolbar");
        filters.addClassName("register-filters");
        count.addClassName("register-count");
        count.getElement().setAttribute("role", "status");
        search.setVisible(false);
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.addClassName("register-grid");
        grid.setPartNameGenerator(row -> isCurrent(row) ? "current-row" : null);
        grid.setPageSize(PAGE_SIZE);
        grid.setDataProvider(source);
        layout.setMaster(grid);
        layout.setMasterSize("34rem");
        layout.setDetailSize("25rem");
        layout.setExpandMaster(true);
        layout.getElement().getClassList().add("register-layout");
        getContent().addClassName("register");
        getContent().add(toolbar, selectionBar, layout);
    }

    // What a view says once.

    public RegisterColumns<R> columns() {
        return columns;
    }

    /** The grid itself, for what the register does not offer. */
    public Grid<R> grid() {
        return grid;
    }

    /** @param refined the filter with another search text */
    public Register<R, F> search(String placeholder, BiFunction<F, String, F> refined) {
        search.setPlaceholder(placeholder);
        search.setAriaLabel(placeholder);
        search.setPrefixComponent(Symbol.SEARCH.icon());
        search.setClearButtonVisible(true);
        search.addClassName("register-search");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(SEARCH_PAUSE_MILLIS);
        search.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                refine(now -> refined.apply(now, typed.getValue()));
            }
        });
        search.setVisible(true);
        return this;
    }

    public Register<R, F> filters(FilterChip<?>... chips) {
        this.chips.addAll(List.of(chips));
        filters.add(chips);
        return this;
    }

    /** Other controls in the toolbar, after the filters. */
    public Register<R, F> tools(Component... components) {
        filters.add(components);
        return this;
    }

    /** @param text of the number of rows that match and of all there are: "1,234 of 5,000 parties" */
    public Register<R, F> counted(BiFunction<Integer, Integer, String> text) {
        countText = text;
        return this;
    }

    /** What to show when there are no rows at all. */
    public Register<R, F> emptyAs(EmptyState state) {
        nothingYet = state;
        return this;
    }

    /** What Enter does, and a click where there is no room for a detail. */
    public Register<R, F> onOpen(Consumer<R> open) {
        this.open = open;
        return this;
    }

    /** What stands beside the list for the row that was clicked. */
    public Register<R, F> detail(Function<R, Component> detail) {
        this.detail = detail;
        return this;
    }

    /** Told of each new filter, for the address. */
    public Register<R, F> onRefine(Consumer<F> listener) {
        onRefine = listener;
        return this;
    }

    /** Something to do with the selected rows. @param text the verb with their number: "Confirm 12 signatures" */
    public Register<R, F> bulk(IntFunction<String> text, Consumer<Set<R>> action) {
        if (!(grid.getSelectionModel() instanceof GridMultiSelectionModel<?>)) {
            grid.setSelectionMode(Grid.SelectionMode.MULTI);
            grid.addSelectionListener(change -> showSelection());
        }
        selectionBar.add(text, () -> action.accept(selected()));
        return this;
    }

    /** The two lines of a row in a narrow window: the name, and what else is to be known. */
    public Register<R, F> narrow(Function<R, String> name, Function<R, String> rest) {
        grid.addColumn(LitRenderer.<R>of("<div class=\"two-lines\"><span class=\"printed\">${item.name}</span>"
                                + "<span class=\"two-lines-rest\">${item.rest}</span></div>")
                        .withProperty("name", name::apply)
                        .withProperty("rest", rest::apply))
                .setKey(WindowWidth.NARROW.name())
                .setHeader(Texts.text("base.ui.register.narrow"))
                .setVisible(false);
        return this;
    }

    // What a view asks and does later.

    public F filter() {
        return filter;
    }

    /** Sets filter and search text as the address says them, telling nobody. */
    public void show(F filter, String typed) {
        search.setValue(typed);
        this.filter = filter;
        refresh();
    }

    /** Changes the filter, fetches anew and tells the listener. */
    public void refine(UnaryOperator<F> change) {
        filter = change.apply(filter);
        refresh();
        onRefine.accept(filter);
    }

    /** Counts and fetches again; the selection stays where it still exists. */
    public void refresh() {
        fetched = true;
        matching = counter.applyAsInt(filter);
        var all = filter.equals(everything) ? matching : counter.applyAsInt(everything);
        count.setText(countText.apply(matching, all));
        grid.setEmptyStateComponent(all == 0 ? nothingYet : nothingMatches());
        source.refreshAll();
        showSelection();
    }

    public void refresh(R row) {
        source.refreshItem(row);
        if (isCurrent(row)) {
            showDetail(row);
        }
    }

    public Set<R> selected() {
        return new LinkedHashSet<>(grid.getSelectedItems());
    }

    public void deselect() {
        grid.deselectAll();
    }

    /** Shows the detail of a row, for instance the one that the address names. */
    public void showDetail(R row) {
        if (detail != null) {
            mark(row);
            layout.setDetail(detail.apply(row));
        }
    }

    public void closeDetail() {
        mark(null);
        layout.setDetail(null);
    }

    private void mark(@Nullable R row) {
        var before = current;
        current = row;
        if (before != null) {
            source.refreshItem(before);
        }
        if (row != null) {
            source.refreshItem(row);
        }
    }

    private boolean isCurrent(R row) {
        return current != null && id.apply(current).equals(id.apply(row));
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        WindowWidth.follow(getContent(), this::fit);
        attach.getUI().beforeClientResponse(this, response -> refreshOnce());
    }

    /** Left to the end of the request, since the view may set another filter when it has read the address. */
    private void refreshOnce() {
        if (!fetched) {
            refresh();
        }
    }

    private Stream<R> fetch(Query<R, Void> query) {
        var sort = query.getSortOrders().stream()
                .map(order -> new SortBy(order.getSorted(), order.getDirection() == SortDirection.DESCENDING))
                .toList();
        return rows.fetch(filter, query.getOffset(), query.getLimit(), sort).stream();
    }

    private void choose(R row) {
        if (detail != null && (width == WindowWidth.WIDE || open == null)) {
            showDetail(row);
        } else if (open != null) {
            open.accept(row);
        }
    }

    private void follow(@Nullable R row) {
        focused = row;
        if (row != null && current != null && width == WindowWidth.WIDE) {
            showDetail(row);
        }
    }

    private void listenToKeys() {
        grid.getElement()
                .addEventListener("keydown", enter -> openFocused())
                .setFilter("event.key === 'Enter' && event.target === element");
        grid.getElement().addEventListener("keydown", escape -> stepBack()).setFilter("event.key === 'Escape'");
    }

    private void openFocused() {
        if (focused == null) {
            return;
        }
        if (open != null) {
            open.accept(focused);
        } else {
            showDetail(focused);
        }
    }

    private void stepBack() {
        if (current != null) {
            closeDetail();
        } else {
            deselect();
        }
    }

    private void selectAll() {
        rows.fetch(filter, 0, MOST_SELECTED, List.of()).forEach(grid::select);
    }

    private void showSelection() {
        selectionBar.show(grid.getSelectedItems().size(), matching, MOST_SELECTED);
    }

    private Component nothingMatches() {
        return new EmptyState(
                Texts.text("base.ui.register.no-match.title"),
                Texts.text("base.ui.register.no-match.text"),
                Buttons.plain(Texts.text("base.ui.register.no-match.clear"), this::letEverythingThrough));
    }

    private void letEverythingThrough() {
        chips.forEach(chip -> chip.choose(Set.of()));
        search.clear();
        refine(now -> everything);
    }

    private void fit(WindowWidth width) {
        this.width = width;
        var narrow = grid.getColumnByKey(WindowWidth.NARROW.name());
        if (narrow != null) {
            var isNarrow = width == WindowWidth.NARROW;
            grid.getColumns().forEach(column -> column.setVisible(isNarrow == (column == narrow)));
        }
    }
}
