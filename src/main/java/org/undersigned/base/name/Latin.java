package org.undersigned.base.name;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.util.Locale;

/**
 * Text in lower-case Latin letters without accents. Typographic apostrophes become straight ones; other punctuation and
 * symbols stay.
 *
 * <p>Other scripts are transliterated by ICU ({@code Any-Latin}); Han is read as Chinese, also in a Japanese name, so
 * that such a name needs an alias to be found by its Japanese reading. A letter that ICU cannot write in Latin stays.
 */
final class Latin {

    private static final Normalizer2 COMPOSED = Normalizer2.getNFKCInstance();
    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFKDInstance();

    private static final int MAX_ROUNDS = 3;

    private Latin() {}

    static String of(String text) {
        return isAscii(text) ? text.toLowerCase(Locale.ROOT) : settled(composed(text));
    }

    /** Again, since a letter without its accent may be one that ICU can write in Latin. */
    private static String settled(String text) {
        var settled = text;
        for (var round = 0; round < MAX_ROUNDS && !isAscii(settled); round++) {
            settled = plain(romanised(settled));
        }
        return settled;
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(character -> character < 0x80);
    }

    /**
     * Signs such as ™ would compose to letters, and an accent that stands for an apostrophe to a space. Lower case
     * comes before transliteration, which does not know the capitals of every script.
     */
    private static String composed(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(character -> !isInvisible(character))
                .map(character -> switch (character) {
                    case '\u2018', '\u2019', '\u201B', '\u00B4', '\u2032', '\u02BC', '\u02BB', '\uFF07' -> '\'';
                    case '\u2122', '\u2120' -> ' ';
                    default -> character;
                })
                .forEach(kept::appendCodePoint);
        return COMPOSED.normalize(kept).toLowerCase(Locale.ROOT);
    }

    /** Zero-width and direction marks, and lone halves of a character. */
    static boolean isInvisible(int character) {
        var type = Character.getType(character);
        return type == Character.FORMAT || type == Character.SURROGATE;
    }

    private static String romanised(String text) {
        return text.codePoints().anyMatch(Latin::isForeignLetter) ? Scripts.ANY_TO_LATIN.transliterate(text) : text;
    }

    private static boolean isForeignLetter(int character) {
        return character >= 0x370
                && Character.isLetter(character)
                && switch (UnicodeScript.of(character)) {
                    case LATIN, COMMON, INHERITED -> false;
                    default -> true;
                };
    }

    private static String plain(String text) {
        var plain = new StringBuilder(text.length());
        DECOMPOSED.normalize(text).codePoints().forEach(character -> appendPlain(plain, character));
        return plain.toString();
    }

    private static void appendPlain(StringBuilder plain, int character) {
        if (character < 0x80) {
            plain.append((char) Character.toLowerCase(character));
        } else if (Character.isDigit(character)) {
            plain.append(Character.digit(character, 10));
        } else if (Character.isLetter(character) && !isModifier(character)) {
            plain.append(asciiOf(character));
        } else if (!isMark(character) && !isModifier(character)) {
            plain.appendCodePoint(character);
        }
    }

    /** Letter by letter, since a rule for a whole text would also rewrite its punctuation. */
    private static String asciiOf(int letter) {
        return switch (letter) {
            case '\u0259' -> "a"; // The schwa of Azerbaijani names.
            case '\u01DD' -> "e"; // How ICU writes an Ethiopic vowel.
            default -> {
                var text = Character.toString(letter);
                yield Scripts.LATIN_TO_ASCII.transliterate(text).toLowerCase(Locale.ROOT);
            }
        };
    }

    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /** Spacing modifiers, for instance the soft sign that a transliteration writes. */
    private static boolean isModifier(int character) {
        return character >= 0x2B0 && character <= 0x2FF;
    }

    /** Loaded when the first name in another script comes: it takes a third of a second. */
    private static final class Scripts {

        static final Transliterator ANY_TO_LATIN = Transliterator.getInstance("Any-Latin");
        static final Transliterator LATIN_TO_ASCII = Transliterator.getInstance("Latin-ASCII");
    }
}
