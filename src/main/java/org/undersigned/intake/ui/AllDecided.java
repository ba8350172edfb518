package org.undersigned.intake.ui;

import static org.undersigned.base.Texts.text;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.EmptyState;
import org.undersigned.intake.ImportService;
import org.undersigned.intake.LineFilter;

/** What stands in place of rows that waited for a decision, when all of them are decided, and where to go from there. */
final class AllDecided {

    private AllDecided() {}

    /** Nothing where the filter finds none for another reason. */
    static Optional<EmptyState> of(
            ImportService imports, LineFilter filter, Consumer<UnaryOperator<LineFilter>> choose) {
        var decided = imports.count(filter.withUndecided(false));
        if (!filter.undecided() || decided == 0) {
            return Optional.empty();
        }
        var waiting = imports.counts(filter.importId()).undecided();
        var title = text("intake.ui.lines.decided.title", decided);
        var look = Buttons.plain(
                text("intake.ui.lines.decided.look", decided), () -> choose.accept(now -> now.withUndecided(false)));
        var next = Buttons.plain(
                text("intake.ui.lines.decided.next", waiting),
                () -> IntakeNavigation.toRows(LineFilter.of(filter.importId()).withUndecided(true)));
        return Optional.of(
                waiting == 0
                        ? new EmptyState(title, text("intake.ui.lines.decided.all"), look)
                        : new EmptyState(title, text("intake.ui.lines.decided.some", waiting), next, look));
    }
}
