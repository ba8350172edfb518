package org.undersigned.advertising.print.ui;

import static org.undersigned.base.Texts.text;

import org.undersigned.advertising.order.InsertionFacts;
import org.undersigned.advertising.publication.LengthText;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.Instants;

/** What was ordered, as it is told beside the fields in which is typed what was printed or billed. */
public final class OrderedWords {

    private OrderedWords() {}

    /** "Ordered: $64,575.00". */
    public static String of(String value) {
        return text("advertising.order.ui.ordered", value);
    }

    /** The day, or the first and the last one on which it might run. */
    public static String days(InsertionFacts ordered) {
        var first = Instants.date(ordered.runOn());
        return of(
                ordered.runOn().equals(ordered.lastDay())
                        ? first
                        : text("advertising.invoice.days", first, Instants.date(ordered.lastDay())));
    }

    /** With the columns, as papers count them, where they are known. */
    public static String width(InsertionFacts ordered) {
        var width = LengthText.of(ordered.size().width());
        return of(
                ordered.columns() == 0
                        ? width
                        : text("advertising.order.ui.ordered.columns", width, ordered.columns()));
    }

    public static String depth(InsertionFacts ordered) {
        return of(LengthText.of(ordered.size().depth()));
    }

    public static String colour(InsertionFacts ordered) {
        return of(Texts.label(ordered.colour()));
    }
}
