package org.undersigned.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Texts;

/** The rows of a register and the detail of one beside them: which one is open, and the clicks and keys that open it. */
final class RegisterDetail<R> extends Composite<MasterDetailLayout> {

    /** How much the detail takes beside the list. */
    static final int PIXELS = 400;

    private static final String DETAIL_SIZE = "25rem";
    private static final String LIST_SIZE = "22rem";

    private static final String ROW = "event.composedPath().find(part => part._item)?._item.key ?? ''";

    /** Not while something is typed: a filter may have closed the detail. */
    private static final String FOCUS_ROW = """
        requestAnimationFrame(() => setTimeout(() => {
          if (!document.activeElement?.matches('input, textarea')) this._itemsFocusable?.focus();
        }))\
        """;

    private final Grid<R> grid;
    private final RegisterRows<R, ?> rows;
    private final Runnable changed;
    private @Nullable Consumer<R> open;
    private @Nullable Function<R, Component> content;
    private @Nullable R current;
    private WindowWidth width = WindowWidth.WIDE;

    /**
     * @param changed told when a detail is opened or closed
     * @param nothingToClose what Escape does when no detail is open
     */
    RegisterDetail(Grid<R> grid, RegisterRows<R, ?> rows, Runnable changed, Runnable nothingToClose) {
        this.grid = grid;
        this.rows = rows;
        this.changed = changed;

        grid.addItemClickListener(click -> choose(click.getItem()));
        grid.addCellFocusListener(focus -> follow(focus.getItem().orElse(null)));
        listenToKeys(nothingToClose);
        getContent().addDetailEscapePressListener(escape -> close());
        getContent().addBackdropClickListener(click -> close());

        grid.setPartNameGenerator(row -> isCurrent(row) ? "current-row" : null);
        getContent().setMaster(grid);
        getContent().setMasterSize(LIST_SIZE);
        getContent().setDetailSize(DETAIL_SIZE);
        getContent().setExpandMaster(true);
        getContent().setAnimationEnabled(false);
        getContent().getElement().getClassList().add("register-layout");
    }

    void onOpen(Consumer<R> open) {
        this.open = open;
    }

    void content(Function<R, Component> content) {
        this.content = content;
    }

    /** The row whose detail is open. */
    Optional<UUID> current() {
        return Optional.ofNullable(current).map(rows::id);
    }

    void show(R row) {
        if (content != null) {
            mark(row);
            getContent().setDetail(framed(content.apply(row)));
            changed.run();
        }
    }

    private Component framed(Component detail) {
        var close = Buttons.icon(Symbol.CLOSE, Texts.text("base.ui.register.close-detail"), this::close);
        close.addClassName("register-detail-close");
        var frame = new Div(close, detail);
        frame.addClassName("register-detail-frame");
        return frame;
    }

    void close() {
        if (current != null) {
            mark(null);
            getContent().setDetail(null);
            grid.getElement().executeJs(FOCUS_ROW);
            changed.run();
        }
    }

    /** Shows the detail of a row anew if it is the one that is open. */
    void refresh(R row) {
        if (isCurrent(row)) {
            show(row);
        }
    }

    void fit(WindowWidth width) {
        this.width = width;
    }

    /** A row that is shown anew may be another one by now: what it was before is not sent again. */
    private void mark(@Nullable R row) {
        var before = current;
        current = row;
        if (before != null && !isCurrent(before)) {
            rows.refresh(before);
        }
        if (row != null) {
            rows.refresh(row);
        }
    }

    private boolean isCurrent(R row) {
        return current != null && rows.id(current).equals(rows.id(row));
    }

    private void choose(R row) {
        if (content != null && (width == WindowWidth.WIDE || open == null)) {
            show(row);
        } else if (open != null) {
            open.accept(row);
        }
    }

    private void follow(@Nullable R row) {
        if (row != null && current != null && width == WindowWidth.WIDE) {
            show(row);
        }
    }

    private void listenToKeys(Runnable nothingToClose) {
        grid.getElement()
                .addEventListener(
                        "keydown",
                        enter -> openFocused(enter.getEventData().get(ROW).asString()))
                .setFilter("event.key === 'Enter' && !event.repeat && event.target === element")
                .addEventData(ROW);
        grid.getElement()
                .addEventListener("keydown", escape -> stepBack(nothingToClose))
                .setFilter("event.key === 'Escape'");
    }

    /** @param key what the browser calls the row: the rows may have moved since it told which one has the focus */
    private void openFocused(String key) {
        var row =
                key.isEmpty() ? null : grid.getDataCommunicator().getKeyMapper().get(key);
        if (row == null) {
            return;
        }
        if (isCurrent(row) && open != null) {
            open.accept(row);
        } else {
            choose(row);
        }
    }

    private void stepBack(Runnable nothingToClose) {
        if (current != null) {
            close();
        } else {
            nothingToClose.run();
        }
    }
}
