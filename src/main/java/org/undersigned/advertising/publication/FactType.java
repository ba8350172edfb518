package org.undersigned.advertising.publication;

import java.util.Arrays;
import java.util.List;
import org.undersigned.advertising.PrintingCondition;

/** In which form a value is kept. */
public enum FactType {
    TEXT,
    COUNT,
    LENGTH,
    /** A length for each number of columns. */
    LENGTHS,
    SIZES,
    POINTS,
    PERCENT,
    YES_OR_NO("YES", "NO"),
    MARKS(CropMarks.WANTED.name(), CropMarks.FORBIDDEN.name()),
    CONDITION(Arrays.stream(PrintingCondition.values()).map(Enum::name).toArray(String[]::new)),
    DEADLINE,
    WEEKDAYS;

    private final List<String> choices;

    FactType(String... choices) {
        this.choices = List.of(choices);
    }

    /** The values that can be chosen from; none where one is typed. */
    public List<String> choices() {
        return choices;
    }
}
