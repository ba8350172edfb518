package org.undersigned.intake;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.intake.field.Difference;
import org.undersigned.intake.field.Field;

/**
 * What people have decided about a line, with what they saw of it: for the line that comes of its row next time.
 *
 * @param firstRow the row of the other line that was shown beside it
 * @param decision null where only things that the row says were chosen or left
 */
record KeptLine(
        String name,
        Proposal proposal,
        @Nullable Problem problem,
        @Nullable UUID match,
        @Nullable Integer firstRow,
        @Nullable Decision decision,
        List<Choice> choices) {

    /** A thing that the row says, with what entering it would have done, and whether it was to be entered. */
    record Choice(Field field, String value, Difference difference, boolean chosen) {

        static Choice of(LineChange change) {
            var said = change.kept().said();
            return new Choice(said.field(), said.value(), change.difference(), change.chosen());
        }

        private boolean isOf(LineChange change) {
            return equals(of(change).chosen(chosen));
        }

        private Choice chosen(boolean by) {
            return new Choice(field, value, difference, by);
        }
    }

    static KeptLine of(ImportLine line, List<LineChange> changes) {
        return new KeptLine(
                line.name(),
                line.proposal(),
                line.problem(),
                line.match(),
                line.otherRow(),
                line.byHand() ? line.decision() : null,
                changes.stream().filter(LineChange::byHand).map(Choice::of).toList());
    }

    Decided decided() {
        return new Decided(decision == null ? 0 : 1, choices.size());
    }

    /** Whether the same is proposed for a line of the same row, and nothing has to be known that was not to be seen. */
    boolean isOf(ImportLine line) {
        return name.equals(line.name())
                && proposal == line.proposal()
                && (line.problem() == null || line.problem() == problem)
                && Objects.equals(match, line.match())
                && Objects.equals(firstRow, line.otherRow());
    }

    ImportLine decide(ImportLine line) {
        return decision != null && line.canBe(decision) ? line.decided(decision) : line;
    }

    /** What is said as before and would do the same is chosen as before. */
    List<LineChange> choose(List<LineChange> changes) {
        return changes.stream().map(this::choose).toList();
    }

    private LineChange choose(LineChange change) {
        return choices.stream()
                .filter(choice -> change.isOpen() && choice.isOf(change))
                .findFirst()
                .map(choice -> change.chosen(choice.chosen()))
                .orElse(change);
    }
}
