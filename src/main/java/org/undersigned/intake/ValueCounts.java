package org.undersigned.intake;

import java.util.EnumMap;
import java.util.Map;

/** What came of the values that lines say: of those for records that were there, and of those that none could take. */
public record ValueCounts(Map<ValueOutcome, Count> counts) {

    static final ValueCounts NONE = new ValueCounts(Map.of());

    /**
     * Values of which the same came.
     *
     * @param rows how many lines say them
     */
    public record Count(int values, int rows) {

        private static final Count NONE = new Count(0, 0);
    }

    public ValueCounts {
        counts = Map.copyOf(counts);
    }

    public int values(ValueOutcome outcome) {
        return of(outcome).values();
    }

    public int rows(ValueOutcome outcome) {
        return of(outcome).rows();
    }

    private Count of(ValueOutcome outcome) {
        return counts.getOrDefault(outcome, Count.NONE);
    }

    ValueCounts with(ValueOutcome outcome, Count count) {
        var more = new EnumMap<ValueOutcome, Count>(ValueOutcome.class);
        more.putAll(counts);
        more.put(outcome, count);
        return new ValueCounts(more);
    }
}
