package org.undersigned.base.name;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.undersigned.base.Refusal;

/**
 * What a name is ordered by: lower-case ASCII letters, digits and single spaces, so that the database's binary order
 * is Java's. A space comes before digits and these before letters: "gordon zed" stands before "gordonlevitt joseph".
 *
 * <p>Whatever text it is made of is folded into that form, and a key stays what it is. Hyphens join ("gordonlevitt",
 * "b52s", "sagaftra") except behind the Arabic article ("al ubaydli"); a slash joins short words ("acdc"). A numeral
 * at the start of a word is filled up to five digits, so that "2Pac" stands before "10cc" and Local 9 before Local 10.
 * A name without any letter or digit is spelled out by what Unicode calls its characters: "¥$" is "yen sign dollar
 * sign".
 *
 * @param text at most {@value #MAX_LENGTH} characters, never empty
 */
public record SortKey(String text) implements Comparable<SortKey> {

    public static final int MAX_LENGTH = 200;

    private static final int NUMERAL_WIDTH = 5;
    private static final int MAX_SPELLED_OUT = 20;
    private static final Pattern NUMERAL = Pattern.compile("(?<![a-z0-9])[0-9]{1,4}(?![0-9])");
    private static final Pattern UNSORTABLE = Pattern.compile("[^a-z0-9]+");
    private static final Pattern HYPHEN = Pattern.compile(
            "(?<=[\\p{L}\\p{M}\\p{N}])[-\u2010\u2011](?=[\\p{L}\\p{N}])(?<!(?<![\\p{L}\\p{M}\\p{N}])(?i:al|el).)");
    private static final Pattern SLASH =
            Pattern.compile("(?<=(?<![\\p{L}\\p{N}])\\p{L}{1,3})/(?=\\p{L}{1,3}(?![\\p{L}\\p{N}]))");

    /** Refuses a blank text and one that is too long. */
    public SortKey {
        text = normalised(text);
        if (text.isEmpty()) {
            throw new Refusal("base.name.refused.blank-sort-key");
        }
        if (text.length() > MAX_LENGTH) {
            throw new Refusal("base.name.refused.long-sort-key", MAX_LENGTH);
        }
    }

    public static SortKey of(String text) {
        return new SortKey(text);
    }

    /**
     * Family name first, as {@link PersonName} tells it apart.
     *
     * @param credited the name as billed, not blank
     */
    public static SortKey proposeForPerson(String credited) {
        return propose(PersonName.of(credited).familyFirst(), credited);
    }

    /**
     * As {@link BodyName} arranges it: without "The" in front; an estate under the person.
     *
     * @param name the name as billed, not blank
     */
    public static SortKey proposeForBody(String name) {
        return propose(BodyName.arranged(name), name);
    }

    private static SortKey propose(String arranged, String name) {
        var key = normalised(arranged.isBlank() ? name : arranged);
        return new SortKey(key.length() <= MAX_LENGTH ? key : cut(key));
    }

    private static String cut(String key) {
        var end = key.lastIndexOf(' ', MAX_LENGTH);
        return key.substring(0, end > 0 ? end : MAX_LENGTH);
    }

    private static String normalised(String text) {
        var joined = SLASH.matcher(HYPHEN.matcher(text).replaceAll("")).replaceAll("");
        var key = Folding.words(joined).stream()
                .map(word -> UNSORTABLE.matcher(word).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
        return key.isEmpty() ? spelledOut(text) : NUMERAL.matcher(key).replaceAll(SortKey::filledUp);
    }

    private static String filledUp(MatchResult numeral) {
        return "0".repeat(NUMERAL_WIDTH - numeral.group().length()) + numeral.group();
    }

    private static String spelledOut(String symbols) {
        var names = symbols.codePoints()
                .filter(character -> !Character.isWhitespace(character))
                .limit(MAX_SPELLED_OUT)
                .mapToObj(SortKey::nameOf)
                .collect(Collectors.joining(" "));
        return names.isEmpty() ? "" : normalised(names);
    }

    private static String nameOf(int character) {
        var name = Objects.requireNonNullElseGet(
                Character.getName(character), () -> "character " + Integer.toHexString(character));
        return UNSORTABLE.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ");
    }

    @Override
    public int compareTo(SortKey other) {
        return text.compareTo(other.text);
    }
}
