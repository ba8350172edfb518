package org.undersigned.roster.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A number of something that a text states as a fact, whatever is counted: "5,000 engineers", "thousands of engineers".
 * Years, days, hours, sums of money and telephone numbers count nothing.
 *
 * @param number the least that it says
 * @param words as they were said, with the first word of what is counted
 */
public record StatedFigure(int number, String words) {

    private static final String GAP = "[^\\S\\n]+";
    private static final String COUNTED =
            "(?<counted>(?!(?:a\\.?m|p\\.?m|o[’']clock|January|February|March|April|May|June|July|August"
                    + "|September|October|November|December|and|or|to|by|on|in|at)\\b)\\p{L}[\\p{L}’'-]*)";

    /** Not behind a letter, a currency, a part of a day or an address, or another group of digits. */
    private static final String BEGINNING = "(?<![\\p{L}\\p{N}.,:/$€£#-])(?<!\\p{N}[\\u0020\\u00a0])";

    private static final Pattern DIGITS = Pattern.compile(BEGINNING
            + "(?<digits>\\d{1,3}(?:[,.\\u00a0\\u202f]\\d{3}){1,3}|[1-9]\\d{0,8})\\+?(?:" + GAP + "(?<scale>"
            + NumberWords.SCALES
            + "))?" + GAP + COUNTED);

    private static final Pattern SPELT =
            Pattern.compile("\\b(?<spelt>" + NumberWords.SPELT + ")" + GAP + COUNTED, Pattern.CASE_INSENSITIVE);

    private static final Pattern ROUGHLY = Pattern.compile(
            "\\b(?<rough>hundreds|thousands|millions)" + GAP + "of" + GAP + COUNTED, Pattern.CASE_INSENSITIVE);

    private static final Pattern YEAR = Pattern.compile("1[89]\\d\\d|20\\d\\d");

    /** Whoever names a smaller number counts nobody in. */
    private static final int LEAST = 10;

    /** All that a text states, in its order within each way of writing numbers. */
    public static List<StatedFigure> of(String text) {
        return Stream.of(
                        DIGITS.matcher(text).results().flatMap(found -> written(found).stream()),
                        SPELT.matcher(text).results().map(StatedFigure::spelt),
                        ROUGHLY.matcher(text).results().map(StatedFigure::rough))
                .flatMap(figures -> figures)
                .filter(figure -> figure.number() >= LEAST)
                .toList();
    }

    private static Optional<StatedFigure> written(MatchResult found) {
        var digits = found.group("digits");
        var scale = found.group("scale");
        if (scale != null) {
            return Optional.of(new StatedFigure(NumberWords.scaled(digits, scale), found.group()));
        }
        return YEAR.matcher(digits).matches()
                ? Optional.empty()
                : Optional.of(new StatedFigure(
                        (int) Math.min(NumberWords.MOST, Long.parseLong(digits.replaceAll("\\D", ""))), found.group()));
    }

    private static StatedFigure spelt(MatchResult found) {
        return new StatedFigure(NumberWords.read(found.group("spelt")), found.group());
    }

    /** "Hundreds" are two hundred or more. */
    private static StatedFigure rough(MatchResult found) {
        var many = found.group("rough").toLowerCase(Locale.ROOT);
        return new StatedFigure(2 * NumberWords.read("a " + many.substring(0, many.length() - 1)), found.group());
    }
}
