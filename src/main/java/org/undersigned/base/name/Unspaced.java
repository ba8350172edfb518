package org.undersigned.base.name;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * Whether a name is a few letters without a space in a script of which each letter is a syllable, or a consonant between
 * vowels that are not written. One other letter then makes another name, where in Latin it may be a slip.
 */
enum Unspaced {
    /** Written with spaces, in another script, or long enough for a slip. */
    NO,
    /** In Chinese characters: also in Latin, each syllable stands for one. */
    CHINESE,
    /** In Hangul, kana, Arabic or Hebrew letters. */
    OTHER;

    private static final int FEWEST_OF_LONG = 6;

    /** The first letter of any of these scripts. */
    private static final int FIRST = 0x0590;

    private static final Set<UnicodeScript> SCRIPTS = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HANGUL,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.ARABIC,
            UnicodeScript.HEBREW);

    static Unspaced of(String name) {
        var letters = Brackets.of(name).outside().strip();
        if (letters.isEmpty() || letters.codePointAt(0) < FIRST || isLong(letters)) {
            return NO;
        }
        if (letters.codePoints().allMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.HAN)) {
            return CHINESE;
        }
        return letters.codePoints().allMatch(Unspaced::isOfThese) ? OTHER : NO;
    }

    /** Whether two names differ by no more than a slip may, and yet are two names. */
    static boolean tellsApart(Unspaced one, Unspaced other, AlignedWords words) {
        var differs = words.pairs().stream().anyMatch(pair -> !pair.isSame());
        return one != NO && other != NO
                ? differs || words.allLeft().findAny().isPresent()
                : differs && (one == CHINESE || other == CHINESE);
    }

    private static boolean isLong(String letters) {
        return letters.codePoints().filter(Character::isLetter).count() >= FEWEST_OF_LONG;
    }

    /** Marks of vowels and of length belong to the letter before them. */
    private static boolean isOfThese(int letter) {
        var script = UnicodeScript.of(letter);
        return SCRIPTS.contains(script)
                || Character.isLetter(letter) && script == UnicodeScript.COMMON
                || script == UnicodeScript.INHERITED;
    }
}
