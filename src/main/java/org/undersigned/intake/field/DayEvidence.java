package org.undersigned.intake.field;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the values of one column tell of what comes first in days like 01/02/2026. A part above 12 is no month, so one value
 * can tell it for all.
 *
 * @param unclear how many of them can be read either way
 * @param either the first of those
 * @param dayFirst the first that can only have the day first
 * @param monthFirst the first that can only have the month first
 */
public record DayEvidence(
        int unclear,
        @Nullable SeenDay either,
        @Nullable SeenDay dayFirst,
        @Nullable SeenDay monthFirst) {

    public static final DayEvidence NONE = new DayEvidence(0, null, null, null);

    /** A day as it stands in a row. */
    public record SeenDay(int row, String said) {}

    /** The same with one more value. */
    public DayEvidence with(int row, String cell) {
        if (!WrittenDay.mayBeInParts(cell)) {
            return this;
        }
        if (WrittenDay.isEither(cell)) {
            return new DayEvidence(unclear + 1, first(either, row, cell), dayFirst, monthFirst);
        }
        return WrittenDay.order(cell)
                .map(order -> order == DayOrder.DAY_FIRST
                        ? new DayEvidence(unclear, either, first(dayFirst, row, cell), monthFirst)
                        : new DayEvidence(unclear, either, dayFirst, first(monthFirst, row, cell)))
                .orElse(this);
    }

    private static SeenDay first(@Nullable SeenDay seen, int row, String cell) {
        return seen == null ? new SeenDay(row, cell.strip()) : seen;
    }

    /** Whether some values have the day first and others the month. */
    public boolean isContradictory() {
        return dayFirst != null && monthFirst != null;
    }

    /** What all values tell; nothing where none does, or where they contradict each other. */
    public Optional<DayOrder> told() {
        if (isContradictory() || dayFirst == null && monthFirst == null) {
            return Optional.empty();
        }
        return Optional.of(dayFirst == null ? DayOrder.MONTH_FIRST : DayOrder.DAY_FIRST);
    }

    /** The value that tells it. */
    public Optional<SeenDay> telling() {
        return told().flatMap(order -> Optional.ofNullable(order == DayOrder.DAY_FIRST ? dayFirst : monthFirst));
    }
}
