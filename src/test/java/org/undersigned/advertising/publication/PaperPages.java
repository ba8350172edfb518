package org.undersigned.advertising.publication;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.undersigned.base.measure.Length;
import org.undersigned.base.measure.LengthUnit;

/** Pages of papers as their documents give them. */
public final class PaperPages {

    /** The Wall Street Journal, by its card of 2018. */
    public static final PageGeometry JOURNAL_2018 = new PageGeometry(
            LengthUnit.INCH,
            6,
            lengths("1.68", "3.52", "5.35", "7.19", "9.02", "10.87"),
            Length.inches("21"),
            Length.inches("18"),
            Length.inches("0.25"),
            lengths("1", "2", "6", "8", "9", "10.5"),
            Set.of());

    private PaperPages() {}

    private static Map<Integer, Length> lengths(String... inches) {
        var lengths = new TreeMap<Integer, Length>();
        for (var columns = 1; columns <= inches.length; columns++) {
            lengths.put(columns, Length.inches(inches[columns - 1]));
        }
        return lengths;
    }
}
