package org.undersigned.base.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.grid.AbstractGridMultiSelectionModel;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.SelectionMode;
import com.vaadin.flow.data.selection.SelectionEvent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The selected rows of a grid: some that were picked, or all that there are except some. To select all takes no row from
 * the database, however many there are.
 */
final class RowSelection<R> extends AbstractGridMultiSelectionModel<R> {

    private final Function<R, UUID> id;
    private final Runnable changed;
    private final Set<UUID> leftOut = new LinkedHashSet<>();
    private boolean all;

    private RowSelection(SelectableGrid<R> grid, Function<R, UUID> id, Runnable changed) {
        super(grid);
        this.id = id;
        this.changed = changed;
    }

    /** A grid whose rows can be selected so. */
    static final class SelectableGrid<R> extends Grid<R> {

        /** @param changed told whenever the selection has changed */
        RowSelection<R> selectRows(Function<R, UUID> id, Runnable changed) {
            var selection = new RowSelection<R>(this, id, changed);
            setSelectionModel(selection, SelectionMode.MULTI);
            return selection;
        }
    }

    /** @param matching how many rows there are */
    int size(int matching) {
        return all ? matching - leftOut.size() : getSelectedItems().size();
    }

    boolean isAll() {
        return all;
    }

    /** @param every asks for the keys of all rows, which happens only if all are selected */
    List<UUID> ids(Supplier<List<UUID>> every) {
        if (!all) {
            return getSelectedItems().stream().map(id).toList();
        }
        var ids = new ArrayList<>(every.get());
        ids.removeAll(leftOut);
        return ids;
    }

    /** Deselects all that were picked except these. */
    void retain(Set<UUID> ids) {
        var others = getSelectedItems().stream()
                .filter(row -> !ids.contains(id.apply(row)))
                .collect(Collectors.toSet());
        if (!others.isEmpty()) {
            updateSelection(Set.of(), others);
        }
    }

    @Override
    public void selectAll() {
        super.deselectAll();
        leftOut.clear();
        all = true;
        refresh();
    }

    @Override
    public void deselectAll() {
        leftOut.clear();
        if (all) {
            all = false;
            refresh();
        }
        super.deselectAll();
    }

    @Override
    protected void clientSelectAll() {
        selectAll();
    }

    @Override
    protected void clientDeselectAll() {
        deselectAll();
    }

    @Override
    public boolean isSelected(R row) {
        return all ? !leftOut.contains(id.apply(row)) : super.isSelected(row);
    }

    @Override
    public void select(R row) {
        if (all) {
            selectFromClient(row);
            getGrid().getDataProvider().refreshItem(row);
        } else {
            super.select(row);
        }
    }

    @Override
    public void deselect(R row) {
        if (all) {
            deselectFromClient(row);
            getGrid().getDataProvider().refreshItem(row);
        } else {
            super.deselect(row);
        }
    }

    @Override
    public void selectFromClient(R row) {
        if (all) {
            leftOut.remove(id.apply(row));
            tell();
        } else {
            super.selectFromClient(row);
        }
    }

    @Override
    public void deselectFromClient(R row) {
        if (all) {
            leftOut.add(id.apply(row));
            tell();
        } else {
            super.deselectFromClient(row);
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    protected void fireSelectionEvent(SelectionEvent<Grid<R>, R> event) {
        ComponentUtil.fireEvent(getGrid(), (ComponentEvent<Grid<R>>) event);
        tell();
    }

    private void refresh() {
        getGrid().getDataProvider().refreshAll();
        tell();
    }

    private void tell() {
        var column = getSelectionColumn();
        column.setSelectAllCheckboxState(all && leftOut.isEmpty());
        column.setSelectAllCheckboxIndeterminateState(
                all ? !leftOut.isEmpty() : !getSelectedItems().isEmpty());
        changed.run();
    }
}
