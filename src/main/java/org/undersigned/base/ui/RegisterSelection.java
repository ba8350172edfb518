package org.undersigned.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.GridMultiSelectionModel.SelectAllCheckboxVisibility;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.ui.RowSelection.SelectableGrid;

/** What is selected in a register, and the bar with what can be done with it. Not there until something can be done. */
final class RegisterSelection<R, F> {

    private final SelectableGrid<R> grid;
    private final RegisterRows<R, F> rows;
    private final SelectionBar bar = new SelectionBar(this::selectAll, this::clear);
    private Function<F, List<UUID>> every = filter -> List.of();
    private BiFunction<F, Set<UUID>, Set<UUID>> among = (filter, some) -> some;
    private @Nullable RowSelection<R> selection;

    RegisterSelection(SelectableGrid<R> grid, RegisterRows<R, F> rows) {
        this.grid = grid;
        this.rows = rows;
    }

    Component bar() {
        return bar;
    }

    /**
     * @param every gives the keys of all rows that a filter finds
     * @param among gives those of some keys whose rows a filter finds
     */
    void keys(Function<F, List<UUID>> every, BiFunction<F, Set<UUID>, Set<UUID>> among) {
        this.every = every;
        this.among = among;
    }

    void offer(IntFunction<String> text, Consumer<List<UUID>> action) {
        if (selection == null) {
            selection = grid.selectRows(rows::id, this::show);
            selection.setSelectAllCheckboxVisibility(SelectAllCheckboxVisibility.VISIBLE);
        }
        bar.add(text, () -> action.accept(ids()));
    }

    List<UUID> ids() {
        return selection == null ? List.of() : selection.ids(() -> every.apply(rows.filter()));
    }

    void clear() {
        if (selection != null) {
            selection.deselectAll();
        }
    }

    /** All that one filter finds is not what another one finds; rows that were picked stay. */
    void filterChanged() {
        if (selection != null && selection.isAll()) {
            selection.deselectAll();
        }
    }

    /** Rows that the filter finds no more, since a step has changed them, are selected no more; the others stay. */
    void keepFound() {
        if (selection == null) {
            return;
        }
        var size = selection.size(rows.matching());
        if (selection.isAll() && size <= 0) {
            selection.deselectAll();
        } else if (!selection.isAll() && size > 0) {
            selection.retain(among.apply(rows.filter(), Set.copyOf(ids())));
        }
    }

    /** Where there are no rows, there is no box to tick for all of them either. */
    void show() {
        if (selection != null) {
            selection.setSelectAllCheckboxVisibility(
                    rows.matching() > 0 ? SelectAllCheckboxVisibility.VISIBLE : SelectAllCheckboxVisibility.HIDDEN);
            bar.show(selection.size(rows.matching()), rows.matching());
        }
    }

    private void selectAll() {
        if (selection != null) {
            selection.selectAll();
        }
    }
}
