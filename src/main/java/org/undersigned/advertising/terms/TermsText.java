package org.undersigned.advertising.terms;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import java.time.format.TextStyle;
import java.util.Locale;
import org.undersigned.advertising.document.SheetText;
import org.undersigned.base.DayText;

/** What is ordered of an insertion, as papers read it. */
public final class TermsText {

    private TermsText() {}

    /** "Thursday 22 Jan 2026", or the days between which it may run. */
    public static String days(InsertionDetails details) {
        var first = details.runOn().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " "
                + DayText.of(details.runOn());
        return details.guarantee() == Guarantee.FIXED
                ? first
                : text("advertising.order.sheet.window", first, DayText.of(details.lastDay()));
    }

    /** "6 columns, 10.87 × 21 in, black and white". */
    public static String space(InsertionDetails details) {
        return text(
                "advertising.order.sheet.space",
                details.columns(),
                SheetText.size(details.size()),
                label(details.colour()));
    }
}
