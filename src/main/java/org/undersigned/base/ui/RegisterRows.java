package org.undersigned.base.ui;

import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** The rows of a register: the filter that is set, how many it finds, and the pages that the grid asks for. */
final class RegisterRows<R, F> {

    private final RowSource<R, F> rows;
    private final ToIntFunction<F> counter;
    private final Function<R, UUID> id;
    private final F everything;
    private final CallbackDataProvider<R, Void> source;
    private F filter;
    private int matching;
    private int all;
    private boolean counted;

    RegisterRows(RowSource<R, F> rows, ToIntFunction<F> counter, Function<R, UUID> id, F everything) {
        this.rows = rows;
        this.counter = counter;
        this.id = id;
        this.everything = everything;
        filter = everything;
        source = new CallbackDataProvider<>(this::fetch, query -> matching, id::apply);
    }

    DataProvider<R, Void> source() {
        return source;
    }

    UUID id(R row) {
        return id.apply(row);
    }

    F filter() {
        return filter;
    }

    /** The filter that lets all rows of the list through. */
    F everything() {
        return everything;
    }

    /** Takes effect when the rows are refreshed. */
    void filter(F filter) {
        this.filter = filter;
    }

    /** How many rows the filter finds. */
    int matching() {
        return matching;
    }

    /** How many rows there are. */
    int all() {
        return all;
    }

    boolean isCounted() {
        return counted;
    }

    /** Counts and fetches again. */
    void refresh() {
        counted = true;
        matching = counter.applyAsInt(filter);
        all = filter.equals(everything) ? matching : counter.applyAsInt(everything);
        source.refreshAll();
    }

    void refresh(R row) {
        source.refreshItem(row);
    }

    private Stream<R> fetch(Query<R, Void> query) {
        var sort = query.getSortOrders().stream().map(SortBy::of).toList();
        return rows.fetch(filter, query.getOffset(), query.getLimit(), sort).stream();
    }
}
