package org.undersigned.press.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds how many names an article says there are, where the list does not bear it out. */
final class CountsInText {

    /** A larger number counts no names. */
    private static final int MOST_DIGITS = 9;

    private static final int NEARLY = 90;
    private static final int ABOUT = 10;
    private static final int HUNDREDS = 200;
    private static final int THOUSANDS = 2_000;

    private static final String NAMES =
            "(?:names|people|signatories|signatures|signers|signees|supporters|backers|artists|creators|creatives|celebrities"
                    + "|performers|(?:public |industry )?figures|stars)\\b";

    private static final String UP_TO_THREE_WORDS = "(?:[\\p{L}-]+[^\\S\\n]+){0,3}?";

    private static final Pattern COUNT = Pattern.compile(
            "(?:\\b(more than|over|upwards of|above|at least|nearly|almost|close to|about|around|some|roughly|approximately"
                    + "|fewer than|less than|under)[^\\S\\n]+)?"
                    + "(?<![\\p{L}\\p{N}.,:])(\\d{1,3}(?:[,.\u00a0\u202f]\\d{3}){1,3}|\\d{2,6})(\\+)?[^\\S\\n]+"
                    + UP_TO_THREE_WORDS + NAMES,
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ROUGHLY =
            Pattern.compile("\\b(hundreds|thousands) of " + UP_TO_THREE_WORDS + NAMES, Pattern.CASE_INSENSITIVE);

    private final String article;
    private final Sentences sentences;
    private final int count;

    CountsInText(String article, Sentences sentences, int count) {
        this.article = article;
        this.sentences = sentences;
        this.count = count;
    }

    List<Finding> find() {
        var findings = new ArrayList<Finding>();
        COUNT.matcher(article).results().forEach(found -> numbered(found).ifPresent(findings::add));
        ROUGHLY.matcher(article).results().forEach(found -> rough(found).ifPresent(findings::add));
        return findings;
    }

    private Optional<Finding> numbered(MatchResult found) {
        var digits = found.group(2).replaceAll("\\D", "");
        if (digits.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        var how = found.group(1) == null ? "" : found.group(1).toLowerCase(Locale.ROOT);
        return isRight(found.group(3) == null ? how : "over", Integer.parseInt(digits)) ? Optional.empty() : off(found);
    }

    private Optional<Finding> rough(MatchResult found) {
        var least = found.group(1).equalsIgnoreCase("hundreds") ? HUNDREDS : THOUSANDS;
        return count >= least ? Optional.empty() : off(found);
    }

    /** Only where the sentence speaks of signing: an article counts other people too. */
    private Optional<Finding> off(MatchResult found) {
        return sentences.speaksOfSigningAt(found.start())
                ? Optional.of(new Finding(
                        FindingKind.COUNT_OFF, found.start(), found.end(), found.group(), String.valueOf(count)))
                : Optional.empty();
    }

    private boolean isRight(String how, int number) {
        return switch (how) {
            case "more than", "over", "upwards of", "above" -> count > number;
            case "at least" -> count >= number;
            case "nearly", "almost", "close to" -> count <= number && count * 100L >= (long) number * NEARLY;
            case "about", "around", "some", "roughly", "approximately" ->
                Math.abs(count - number) * 100L <= (long) number * ABOUT;
            case "fewer than", "less than", "under" -> count < number;
            default -> count == number;
        };
    }
}
