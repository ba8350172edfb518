package org.undersigned.press.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many names somebody says there are: "more than 700 artists", "nearly 1,000 names", "700+ signers".
 *
 * @param start of the first character, counted from 0
 * @param end behind the last character
 * @param words as they were said
 */
public record SaidCount(Bound bound, int number, int start, int end, String words) {

    /** How the number is meant. */
    public enum Bound {
        ABOVE,
        AT_LEAST,
        NEARLY,
        ABOUT,
        BELOW,
        EXACTLY
    }

    /** A larger number counts no names. */
    private static final int MOST_DIGITS = 9;

    private static final int HUNDREDS = 200;
    private static final int THOUSANDS = 2_000;

    private static final String NAMES =
            "(?:names|people|signatories|signatures|signers|signees|supporters|backers|artists|creators|creatives|celebrities"
                    + "|performers|(?:public |industry )?figures|stars)\\b";

    private static final String UP_TO_THREE_WORDS = "(?:[\\p{L}-]+[^\\S\\n]+){0,3}?";

    private static final String NUMBER =
            "(?:\\b(more than|over|upwards of|above|at least|nearly|almost|close to|about|around|some|roughly|approximately"
                    + "|fewer than|less than|under)[^\\S\\n]+)?"
                    + "(?<![\\p{L}\\p{N}.,:])(\\d{1,3}(?:[,.\u00a0\u202f]\\d{3}){1,3}|\\d{2,6})(\\+)?";

    private static final Pattern COUNT =
            Pattern.compile(NUMBER + "[^\\S\\n]+" + UP_TO_THREE_WORDS + NAMES, Pattern.CASE_INSENSITIVE);

    private static final Pattern ROUGHLY =
            Pattern.compile("\\b(hundreds|thousands) of " + UP_TO_THREE_WORDS + NAMES, Pattern.CASE_INSENSITIVE);

    /** A claim has no other number; a letter, a digit or "million" behind it would make it another one. */
    private static final Pattern CLAIM = Pattern.compile(
            "[^\\p{N}]*?" + NUMBER.replace("\\d{2,6}", "\\d{1,9}")
                    + "(?![\\p{L}\\p{N}]|[.,]\\p{N}|[^\\S\\n]*(?:hundred|thousand|million|billion|dozen)|[^\\S\\n]*%)[^\\p{N}]*",
            Pattern.CASE_INSENSITIVE);

    /** All that a text says, whatever its sentences are about. */
    public static List<SaidCount> of(String text) {
        return Stream.concat(
                        COUNT.matcher(text).results().flatMap(found -> numbered(found).stream()),
                        ROUGHLY.matcher(text).results().map(SaidCount::rough))
                .toList();
    }

    /** What a text says in sentences that speak of signing: it counts other people too. */
    public static List<SaidCount> ofSigners(String text) {
        var sentences = new Sentences(text);
        return of(text).stream()
                .filter(said -> sentences.speaksOfSigningAt(said.start()))
                .toList();
    }

    /** A few words that say one number: "more than 700", "nearly 1,000 artists"; nothing where they say none, or several. */
    public static Optional<SaidCount> read(String claim) {
        var found = CLAIM.matcher(claim.strip());
        return found.matches() ? numbered(found.toMatchResult()) : Optional.empty();
    }

    private static Optional<SaidCount> numbered(MatchResult found) {
        var digits = found.group(2).replaceAll("\\D", "");
        if (digits.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        var bound = found.group(3) == null ? bound(found.group(1)) : Bound.ABOVE;
        return Optional.of(new SaidCount(bound, Integer.parseInt(digits), found.start(), found.end(), found.group()));
    }

    private static SaidCount rough(MatchResult found) {
        var least = found.group(1).equalsIgnoreCase("hundreds") ? HUNDREDS : THOUSANDS;
        return new SaidCount(Bound.AT_LEAST, least, found.start(), found.end(), found.group());
    }

    private static Bound bound(@Nullable String words) {
        return switch (words == null ? "" : words.toLowerCase(Locale.ROOT)) {
            case "more than", "over", "upwards of", "above" -> Bound.ABOVE;
            case "at least" -> Bound.AT_LEAST;
            case "nearly", "almost", "close to" -> Bound.NEARLY;
            case "about", "around", "some", "roughly", "approximately" -> Bound.ABOUT;
            case "fewer than", "less than", "under" -> Bound.BELOW;
            default -> Bound.EXACTLY;
        };
    }
}
