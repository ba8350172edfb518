package org.undersigned.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.SelectionMode;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;

/**
 * Facts below each other of which there may be hundreds: a few are shown whole, many are read as they come into sight.
 *
 * @param <R> what is read for one line
 */
public final class LongList<R> extends Composite<Grid<R>> {

    /** So many need no reading bit by bit. */
    public static final int MOST_SHOWN_WHOLE = 8;

    /** Reads some of the lines. */
    @FunctionalInterface
    public interface Page<R> {
        List<R> read(int page, int size);
    }

    /** @param line shows one; small enough to be made for each that comes into sight */
    public LongList(int count, Page<R> page, SerializableFunction<R, Component> line) {
        var grid = getContent();
        grid.addComponentColumn(line::apply);
        grid.setSelectionMode(SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.addClassName("long-list");
        grid.setAllRowsVisible(count <= MOST_SHOWN_WHOLE);
        grid.setItems(
                (Query<R, Void> query) -> page.read(query.getPage(), query.getPageSize()).stream(), query -> count);
    }
}
