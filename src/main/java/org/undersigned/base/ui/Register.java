package org.undersigned.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.ui.RowSelection.SelectableGrid;

/**
 * A list page: search, filters, count, a lazy grid, what can be done with a selection, and a detail beside it where the
 * window is wide. Rows are fetched, filtered, sorted and counted where they are stored; the filter is an immutable
 * value that this class replaces and hands on.
 *
 * <p>Keys: arrows move, from the search field too, and the open detail follows; Enter opens the detail, and once more the
 * record; Escape closes the detail, then clears the selection; {@code /} goes to the search field. Below the width for a
 * detail, a row opens on its own page; in a narrow window it has two lines, and the filters are folded.
 *
 * @param <R> a row
 * @param <F> the filter
 */
public final class Register<R, F> extends Composite<Div> {

    private static final int PAGE_SIZE = 50;

    private final RegisterRows<R, F> rows;
    private final SelectableGrid<R> grid = new SelectableGrid<>();
    private final RegisterColumns<R> columns = new RegisterColumns<>(grid);
    private final ColumnChoice choice = new ColumnChoice(columns.shown());
    private final RegisterToolbar toolbar = new RegisterToolbar(choice, this::clearFilters);
    private final RegisterSelection<R, F> selection;
    private final RegisterDetail<R> detail;

    private final RegisterAddress<R, F> address;
    private final RegisterEmptiness emptiness = new RegisterEmptiness(grid, this::letEverythingThrough);
    private Function<F, Optional<EmptyState>> noneFound = filter -> Optional.empty();
    private Consumer<F> onRefine = refined -> {};
    private BiFunction<F, String, F> searched = (filter, typed) -> filter;
    private @Nullable String name;

    /**
     * @param id what tells one row from another
     * @param everything the filter that lets all rows of the list through
     */
    public Register(RowSource<R, F> rows, ToIntFunction<F> counter, Function<R, UUID> id, F everything) {
        this.rows = new RegisterRows<>(rows, counter, id, everything);
        selection = new RegisterSelection<>(grid, this.rows);
        detail = new RegisterDetail<>(grid, this.rows, this::detailChanged, this::deselect);
        address = new RegisterAddress<>(columns, detail);

        grid.addSortListener(sorted -> tellAddress());

        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.addClassName("register-grid");
        grid.setPageSize(PAGE_SIZE);
        grid.setDataProvider(this.rows.source());
        getContent().addClassName("register");
        getContent().add(toolbar, detail, selection.bar());
    }

    // What a view says once.

    public RegisterColumns<R> columns() {
        return columns;
    }

    /** @param refined the filter with another search text */
    public Register<R, F> search(String placeholder, BiFunction<F, String, F> refined) {
        searched = refined;
        toolbar.search(placeholder, typed -> refine(now -> refined.apply(now, typed)));
        return this;
    }

    public Register<R, F> filters(FilterChip<?>... chips) {
        toolbar.filters(chips);
        return this;
    }

    /** Other controls in the toolbar, after the filters. */
    public Register<R, F> tools(Component... components) {
        toolbar.tools(components);
        return this;
    }

    /** @param text of the number of rows that match and of all there are: "1,234 of 5,000 parties" */
    public Register<R, F> counted(BiFunction<Integer, Integer, String> text) {
        toolbar.counted(text);
        return this;
    }

    /** What to show when there are no rows at all. */
    public Register<R, F> emptyAs(EmptyState state) {
        emptiness.nothingYet(state);
        return this;
    }

    /** @param state what to show when a filter finds no row; nothing for what is usual */
    public Register<R, F> noneAs(Function<F, Optional<EmptyState>> state) {
        noneFound = state;
        return this;
    }

    /** What Enter does, and a click where there is no room for a detail. */
    public Register<R, F> onOpen(Consumer<R> open) {
        detail.onOpen(open);
        return this;
    }

    /** What stands beside the list for the row that was clicked. */
    public Register<R, F> detail(Function<R, Component> content) {
        detail.content(content);
        return this;
    }

    /**
     * The same, where the address names the row.
     *
     * @param rowOf finds the row of a key, or refuses
     */
    public Register<R, F> detail(Function<UUID, R> rowOf, Function<R, Component> content) {
        address.rowOf(rowOf);
        return detail(content);
    }

    /** Told of each new filter. */
    public Register<R, F> onRefine(Consumer<F> listener) {
        onRefine = listener;
        return this;
    }

    /**
     * Keeps the filter, the sort order and the open row in the address.
     *
     * @param path the address without parameters
     * @param words what the address says of a filter, by the names of its parameters
     */
    public Register<R, F> addressed(String path, Function<F, Map<String, List<String>>> words) {
        address.at(path, words);
        return name == null ? named(path) : this;
    }

    /** Remembers for each user which columns are shown, under a name of the list; without one, under its address. */
    public Register<R, F> named(String name) {
        this.name = name;
        return this;
    }

    /**
     * How rows are found by their keys, which is asked before something is done with many of them.
     *
     * @param every gives the keys of all rows that a filter finds
     * @param among gives those of some keys whose rows a filter finds
     */
    public Register<R, F> keys(Function<F, List<UUID>> every, BiFunction<F, Set<UUID>, Set<UUID>> among) {
        selection.keys(every, among);
        return this;
    }

    /**
     * Something to do with rows that are picked, or with all that the filter finds.
     *
     * @param text the verb with the number of rows: "Confirm 12 signatures"
     */
    public Register<R, F> bulk(IntFunction<String> text, Consumer<List<UUID>> action) {
        selection.offer(text, action);
        return this;
    }

    /** The two lines of a row in a narrow window: the name, and what else is to be known. */
    public Register<R, F> narrow(Function<R, String> name, Function<R, String> rest) {
        columns.twoLines(name, rest);
        return this;
    }

    /** What a row is called there, where its first column is only a part of it. */
    public Register<R, F> rowWord(String word) {
        columns.shown().rowWord(word);
        return this;
    }

    // What a view asks and does later.

    public F filter() {
        return rows.filter();
    }

    /** Sets filter and search text as the address says them, telling nobody. */
    public void show(F filter, String typed) {
        toolbar.type(typed);
        filter(filter);
    }

    /** Sets filter, search text, sort order and open row as the address says them. */
    public void show(F filter, String typed, QueryParameters query) {
        address.sort(query);
        show(filter, typed);
        address.open(query);
    }

    /** Changes the filter, fetches anew and tells listener and address. */
    public void refine(UnaryOperator<F> change) {
        filter(change.apply(rows.filter()));
        onRefine.accept(rows.filter());
        tellAddress();
    }

    /** Counts and fetches again. */
    public void refresh() {
        rows.refresh();
        toolbar.count(rows.matching(), rows.all());
        toolbar.tellFilters(!rows.filter().equals(unfiltered()));
        emptiness.show(rows.all(), () -> noneFound.apply(rows.filter()));
        selection.show();
    }

    /** The same after a step that changed rows: the selection stays where they are still found, the open detail too. */
    public void refreshAll() {
        refresh();
        selection.keepFound();
        address.openAgain();
    }

    public void refresh(R row) {
        rows.refresh(row);
        detail.refresh(row);
    }

    /** The keys of the selected rows. */
    public List<UUID> selected() {
        return selection.ids();
    }

    private void deselect() {
        selection.clear();
    }

    public void closeDetail() {
        detail.close();
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        WindowWidth.follow(getContent(), this::fit);
        if (name != null) {
            choice.remember(name);
        }
        attach.getUI().beforeClientResponse(this, response -> refreshOnce());
    }

    /** Left to the end of the request, since the view may set another filter when it has read the address. */
    private void refreshOnce() {
        if (!rows.isCounted()) {
            refresh();
        }
    }

    private void filter(F filter) {
        if (!filter.equals(rows.filter())) {
            selection.filterChanged();
        }
        rows.filter(filter);
        refresh();
    }

    private void detailChanged() {
        columns.shown().beside(detail.current().isPresent(), RegisterDetail.PIXELS);
        tellAddress();
    }

    private void tellAddress() {
        address.tell(this, rows.filter());
    }

    /** The filter with nothing but what is searched for. */
    private F unfiltered() {
        return searched.apply(rows.everything(), toolbar.typed());
    }

    private void clearFilters() {
        toolbar.clearFilters();
        refine(now -> unfiltered());
    }

    private void letEverythingThrough() {
        toolbar.clear();
        refine(now -> rows.everything());
    }

    private void fit(WindowWidth width) {
        detail.fit(width);
        columns.shown().fit(width);
    }
}
