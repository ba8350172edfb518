package org.undersigned.roster.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many names somebody says there are: "more than 700 artists", "seven thousand names", "700+ signers".
 *
 * @param ofSome whether it may count some of the names only, such as the musicians
 * @param start of the first character, counted from 0
 * @param end behind the last character
 * @param words as they were said
 */
public record SaidCount(Bound bound, int number, boolean ofSome, int start, int end, String words) {

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

    /** A smaller number in words counts no list. */
    private static final int LEAST_IN_WORDS = 10;

    private static final String WIDTH = "[^\\S\\n]";

    /** Of a noun that is none of these, a number may count some of the names only: the musicians among them. */
    private static final String NAMES =
            "(?:(?<all>names|people|signatories|signatures|signers|signees|supporters|backers|artists|creators|creatives"
                    + "|celebrities|performers|(?:public |industry )?figures|stars)"
                    + "|musicians|singers|songwriters|composers|bands|actors|actresses|comedians|dancers|writers|authors|poets"
                    + "|novelists|screenwriters|playwrights|journalists|directors|producers|film-?makers|photographers"
                    + "|painters|sculptors|illustrators|designers)\\b";

    /** Behind one of these comes no noun of the number: "in 2026 by artists". */
    private static final String NO_MORE =
            "(?!(?:by|when|while|as|since|after|before|with|from|to|for|that|which|who)\\b)";

    private static final String UP_TO_THREE_WORDS = "(?:" + NO_MORE + "[\\p{L}-]+" + WIDTH + "+){0,3}?";

    private static final String BOUND =
            "(?:\\b(?<bound>more than|over|upwards of|above|in excess of|exceeding|beyond|at least|(?:no|not) (?:fewer|less) than"
                    + "|nearly|almost|close to|about|around|some|roughly|approximately|fewer than|less than|under)"
                    + WIDTH + "+)?";

    private static final String BEGINNING = "(?<![\\p{L}\\p{N}.,:])";

    private static final String GROUPED = "\\d{1,3}(?:[,.\u00a0\u202f]\\d{3}){1,3}";

    private static final String SCALE = WIDTH + "*(?<scale>" + NumberWords.SCALES + "|k\\b)";

    private static final String SCALED = "\\d{1,3}(?:[.,]\\d{1,2})?(?=" + SCALE.replace("?<scale>", "?:") + ")";

    private static final Pattern COUNT = Pattern.compile(
            BOUND + "(?:" + BEGINNING + "(?<digits>" + SCALED + "|" + GROUPED + "|\\d{2,9})(?:" + SCALE
                    + ")?+(?<plus>\\+)?|\\b(?<spelt>" + NumberWords.SPELT + "))" + WIDTH + "+" + UP_TO_THREE_WORDS
                    + NAMES,
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ROUGHLY = Pattern.compile(
            "\\b(?:(?<times>tens|hundreds) of )?(?<rough>hundreds|thousands|millions) of " + UP_TO_THREE_WORDS + NAMES,
            Pattern.CASE_INSENSITIVE);

    /** A claim has no other number; a letter, a digit or "million" behind it would make it another one. */
    private static final Pattern CLAIM = Pattern.compile(
            "[^\\p{N}]*?" + BOUND + BEGINNING + "(?<digits>" + GROUPED + "|\\d{1,9})(?<plus>\\+)?"
                    + "(?![\\p{L}\\p{N}]|[.,]\\p{N}|[^\\S\\n]*(?:hundred|thousand|million|billion|dozen)|[^\\S\\n]*%)[^\\p{N}]*",
            Pattern.CASE_INSENSITIVE);

    /** All that a text says, whatever its sentences are about. */
    public static List<SaidCount> of(String text) {
        return Stream.concat(
                        COUNT.matcher(text).results().flatMap(found -> counted(found).stream()),
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
        return found.matches() ? written(found.toMatchResult(), false) : Optional.empty();
    }

    private static Optional<SaidCount> counted(MatchResult found) {
        var spelt = found.group("spelt");
        var isOfSome = found.group("all") == null;
        if (spelt != null) {
            var number = NumberWords.read(spelt);
            return number < LEAST_IN_WORDS ? Optional.empty() : Optional.of(said(found, number, isOfSome));
        }
        if (found.group("scale") != null) {
            return Optional.of(said(found, NumberWords.scaled(found.group("digits"), found.group("scale")), isOfSome));
        }
        return written(found, isOfSome);
    }

    private static Optional<SaidCount> written(MatchResult found, boolean isOfSome) {
        var digits = found.group("digits").replaceAll("\\D", "");
        return digits.length() > MOST_DIGITS
                ? Optional.empty()
                : Optional.of(said(found, Integer.parseInt(digits), isOfSome));
    }

    private static SaidCount said(MatchResult found, int number, boolean isOfSome) {
        var bound = found.group("plus") == null ? bound(found.group("bound")) : Bound.ABOVE;
        return new SaidCount(bound, number, isOfSome, found.start(), found.end(), found.group());
    }

    /** "Hundreds" are two hundred or more. */
    private static SaidCount rough(MatchResult found) {
        var least = 2 * one(found.group("times")) * one(found.group("rough"));
        var isOfSome = found.group("all") == null;
        return new SaidCount(Bound.AT_LEAST, least, isOfSome, found.start(), found.end(), found.group());
    }

    private static int one(@Nullable String many) {
        return switch (many == null ? "" : many.toLowerCase(Locale.ROOT)) {
            case "tens" -> 10;
            case "hundreds" -> 100;
            case "thousands" -> 1_000;
            case "millions" -> 1_000_000;
            default -> 1;
        };
    }

    private static Bound bound(@Nullable String words) {
        return switch (words == null ? "" : words.toLowerCase(Locale.ROOT)) {
            case "more than", "over", "upwards of", "above", "in excess of", "exceeding", "beyond" -> Bound.ABOVE;
            case "at least", "no fewer than", "not fewer than", "no less than", "not less than" -> Bound.AT_LEAST;
            case "nearly", "almost", "close to" -> Bound.NEARLY;
            case "about", "around", "some", "roughly", "approximately" -> Bound.ABOUT;
            case "fewer than", "less than", "under" -> Bound.BELOW;
            default -> Bound.EXACTLY;
        };
    }
}
