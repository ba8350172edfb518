package org.undersigned.base.name;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Why the text of a cell is no name. A name of symbols that are more than punctuation ("¥$") is one, and so are short
 * names ("M", "Ye") and names that only contain such a word ("Anonymous Club"). A band whose name is a number ("311")
 * or punctuation ("!!!") is taken for none: a person decides.
 */
public enum NotAName {
    BLANK,
    ANONYMOUS,
    PLACEHOLDER,
    EMAIL_ADDRESS,
    WEB_ADDRESS,
    ONLY_DIGITS,
    ONLY_PUNCTUATION;

    private static final Pattern NAMELESS_SOMEBODY = Pattern.compile("""
        (?:an )?anon(?:ymous)?(?: (?:actor|artist|author|colleague|donor|employee|member|musician|person\
        |photographer|signatory|signature|signer|supporter|user|writer))?\
        """);

    private static final Set<String> NAMELESS = phrases("""
        anonym
        anonyme
        anonima
        anonimo
        i prefer to remain anonymous
        i wish to remain anonymous
        name redacted
        name supplied
        name withheld
        name withheld by request
        name withheld on request
        name withheld at request
        prefer not to say
        prefers to remain anonymous
        redacted
        signatory anonymous
        wishes to remain anonymous
        withheld
        """);

    private static final Set<String> PLACEHOLDERS = phrases("""
        blank
        empty
        first last
        first name last name
        full name
        name
        no name
        none
        not applicable
        null
        tba
        tbc
        tbd
        test
        test test
        test user
        testing
        undefined
        unknown
        your name
        """);

    /** What people add behind "Anonymous": "Anonymous, nurse". */
    private static final Pattern ADDITION = Pattern.compile("(?:,|;|:|\\s[-\u2013\u2014]\\s).*$", Pattern.DOTALL);

    private static final Pattern NOT_APPLICABLE = Pattern.compile("#?n/a\\.?|n\\.a\\.?", Pattern.CASE_INSENSITIVE);
    private static final Pattern EMAIL = Pattern.compile("<?(?:mailto:)?[^\\s@<>]+@[^\\s@<>]+\\.[^\\s@<>.]{2,}>?");
    private static final Pattern WEB =
            Pattern.compile("(?:(?:https?|ftp)://|www\\.)\\S+|[\\w-]+\\.[\\w.-]+/\\S*", Pattern.CASE_INSENSITIVE);

    /** The reason, or nothing where the text may be a name. */
    public static Optional<NotAName> reason(String cell) {
        var text = String.join(" ", Folding.visible(cell));
        if (text.isEmpty()) {
            return Optional.of(BLANK);
        }
        if (EMAIL.matcher(text).matches()) {
            return Optional.of(EMAIL_ADDRESS);
        }
        if (WEB.matcher(text).matches()) {
            return Optional.of(WEB_ADDRESS);
        }
        return Folding.hasLetter(text) ? reasonOfWords(text) : reasonWithoutLetters(text);
    }

    private static Optional<NotAName> reasonOfWords(String text) {
        var folded = Folding.fold(ADDITION.matcher(Brackets.of(text).outside()).replaceFirst(""));
        if (NAMELESS.contains(folded) || NAMELESS_SOMEBODY.matcher(folded).matches()) {
            return Optional.of(ANONYMOUS);
        }
        return PLACEHOLDERS.contains(folded) || NOT_APPLICABLE.matcher(text).matches()
                ? Optional.of(PLACEHOLDER)
                : Optional.empty();
    }

    private static Optional<NotAName> reasonWithoutLetters(String text) {
        if (text.codePoints().anyMatch(Character::isDigit)) {
            return Optional.of(ONLY_DIGITS);
        }
        return text.codePoints().anyMatch(NotAName::isSymbol) ? Optional.empty() : Optional.of(ONLY_PUNCTUATION);
    }

    /** Currency signs, emoji and the like; a plus or an equals sign is as little a name as a dash. */
    private static boolean isSymbol(int character) {
        var type = Character.getType(character);
        return type == Character.CURRENCY_SYMBOL || type == Character.OTHER_SYMBOL;
    }

    private static Set<String> phrases(String lines) {
        return lines.lines().collect(Collectors.toUnmodifiableSet());
    }
}
