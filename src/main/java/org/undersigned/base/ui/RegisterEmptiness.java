package org.undersigned.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import java.util.Optional;
import java.util.function.Supplier;
import org.undersigned.base.Texts;

/** What a register shows in place of rows: that there are none yet, or that none match. */
final class RegisterEmptiness {

    private final Grid<?> grid;
    private final Runnable letAllThrough;
    private Component nothingYet =
            new EmptyState(Texts.text("base.ui.register.empty.title"), Texts.text("base.ui.register.empty.text"));

    /** @param letAllThrough clears search and filters */
    RegisterEmptiness(Grid<?> grid, Runnable letAllThrough) {
        this.grid = grid;
        this.letAllThrough = letAllThrough;
    }

    void nothingYet(EmptyState state) {
        nothingYet = state;
    }

    /**
     * @param all how many rows there are, whatever the filter
     * @param own what the list itself says where none match
     */
    void show(int all, Supplier<Optional<EmptyState>> own) {
        grid.setEmptyStateComponent(
                all == 0 ? nothingYet : own.get().<Component>map(state -> state).orElseGet(() -> nothingMatches(all)));
    }

    private Component nothingMatches(int all) {
        return new EmptyState(
                Texts.text("base.ui.register.no-match.title"),
                Texts.text("base.ui.register.no-match.text", all),
                Buttons.plain(Texts.text("base.ui.register.no-match.clear"), letAllThrough));
    }
}
