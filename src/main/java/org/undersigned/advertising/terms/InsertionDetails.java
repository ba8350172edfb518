package org.undersigned.advertising.terms;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.advertising.AdColour;
import org.undersigned.advertising.AdSize;
import org.undersigned.advertising.AdTexts;
import org.undersigned.base.Refusal;

/**
 * What is ordered of one insertion.
 *
 * @param paperEdition the edition of the paper in which it runs
 * @param runOn the day on which it runs, or the first on which it may
 * @param columns how many columns of the page it is wide; 0 where nobody knows them
 * @param windowDays on how many days in a row it may run; 1 where the day is fixed
 * @param position the page or section that is asked for; empty for any
 * @param rate on which it is priced; null where the paper states the price
 * @param inKind whether the paper gives the space: it has a value and costs nothing
 * @param statement what the paper has said of it; null where its rules alone count
 * @param override why it is on standby although the day matters; empty where nobody had to say
 */
public record InsertionDetails(
        UUID paperEdition,
        LocalDate runOn,
        int columns,
        AdSize size,
        AdColour colour,
        Guarantee guarantee,
        int windowDays,
        String position,
        @Nullable RateChoice rate,
        boolean inKind,
        @Nullable PaperStatement statement,
        String override) {

    public static final int LONGEST_WINDOW = 60;
    private static final int MOST_COLUMNS = 24;

    public InsertionDetails {
        position = position.strip();
        override = override.strip();
    }

    /** The last day on which it may run. */
    public LocalDate lastDay() {
        return runOn.plusDays(windowDays - 1L);
    }

    /** @throws Refusal when the days or what the paper has said do not fit together, or something is too long */
    void expectComplete() {
        if (columns < 0 || columns > MOST_COLUMNS) {
            throw new Refusal("advertising.order.refused.columns", MOST_COLUMNS);
        }
        if (guarantee == Guarantee.FIXED && windowDays != 1) {
            throw new Refusal("advertising.order.refused.fixed-days");
        }
        if (guarantee == Guarantee.STANDBY && (windowDays < 2 || windowDays > LONGEST_WINDOW)) {
            throw new Refusal("advertising.order.refused.standby-days", LONGEST_WINDOW);
        }
        if (rate != null) {
            rate.expectFits(guarantee);
        }
        AdTexts.expectFits(position, AdTexts.LONGEST_LINE);
        AdTexts.expectFits(override, AdTexts.LONGEST_REASON);
        if (statement != null) {
            statement.expectComplete();
        }
    }
}
