package org.undersigned.roster.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Numbers that are written in words: "seven thousand", "a hundred and twenty", the "million" of "1.5 million". */
final class NumberWords {

    /** Whatever is larger is read as this, so that no number is too large to be compared. */
    static final int MOST = 999_999_999;

    private static final List<String> SMALL = List.of(
            "",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Map<String, Long> SCALE =
            Map.of("hundred", 100L, "thousand", 1_000L, "k", 1_000L, "million", 1_000_000L, "billion", 1_000_000_000L);

    private static final Pattern FRACTION = Pattern.compile("\\d+[.,]\\d{1,2}");

    private static final String GAP = "(?:[^\\S\\n]+|-)";
    private static final String A_SCALE = "(?:hundred|thousand|million|billion)\\b";
    private static final String A_WORD = "(?:" + String.join("|", SMALL.subList(1, SMALL.size())) + "|"
            + String.join("|", TENS.subList(2, TENS.size())) + ")\\b";

    /** For an expression: "million", or "hundred thousand". */
    static final String SCALES = A_SCALE + "(?:" + GAP + A_SCALE + ")?+";

    /** For an expression: a number in words, such as "a thousand", "seven hundred and twenty" or "eleven". */
    static final String SPELT = "(?:a[^\\S\\n]+" + A_SCALE + "|" + A_WORD + ")(?:" + GAP + "(?:and" + GAP + ")?(?:"
            + A_WORD + "|" + A_SCALE + "))*+";

    private NumberWords() {}

    static int read(String spelt) {
        var whole = 0L;
        var part = 0L;
        for (var word : words(spelt)) {
            var scale = SCALE.getOrDefault(word, 0L);
            if (scale == 0) {
                part += Math.max(0, SMALL.indexOf(word)) + 10L * Math.max(0, TENS.indexOf(word));
            } else if (scale == 100) {
                part = atMost(Math.max(1, part) * scale);
            } else {
                whole = atMost(whole + Math.max(1, part) * scale);
                part = 0;
            }
        }
        return atMost(whole + part);
    }

    /** @param number in digits; one or two behind a point or a comma are its fraction */
    static int scaled(String number, String scales) {
        var hasFraction = FRACTION.matcher(number).matches();
        var scaled = new BigDecimal(hasFraction ? number.replace(',', '.') : number.replaceAll("\\D", ""));
        for (var word : words(scales)) {
            scaled = scaled.multiply(BigDecimal.valueOf(SCALE.getOrDefault(word, 1L)));
        }
        return scaled.min(BigDecimal.valueOf(MOST)).intValue();
    }

    private static List<String> words(String text) {
        return List.of(text.toLowerCase(Locale.ROOT).split(GAP));
    }

    private static int atMost(long number) {
        return (int) Math.min(number, MOST);
    }
}
