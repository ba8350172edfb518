package org.undersigned.base.name;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * Names in Cyrillic and Greek letters as English texts spell them ("Chaykovskiy", "Merkouri"), where {@link Latin}
 * keeps to one letter for a letter ("cajkovskij", "merkoure"). A name is found by either.
 */
final class EnglishSpelling {

    private static final Set<UnicodeScript> SCRIPTS = EnumSet.of(UnicodeScript.CYRILLIC, UnicodeScript.GREEK);

    private EnglishSpelling() {}

    static boolean differs(String text) {
        return text.codePoints()
                .anyMatch(character -> character >= 0x370 && SCRIPTS.contains(UnicodeScript.of(character)));
    }

    /** The text itself where there are no such letters. */
    static String of(String text) {
        return differs(text) ? Rules.GREEK.transliterate(Rules.CYRILLIC.transliterate(text)) : text;
    }

    /** Loaded when the first such name comes. */
    private static final class Rules {

        static final Transliterator CYRILLIC = Transliterator.getInstance("Russian-Latin/BGN");
        static final Transliterator GREEK = Transliterator.getInstance("Greek-Latin/UNGEGN");
    }
}
