package org.undersigned.base.name;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Usual capitals for a name that is written all in capitals: "JAMES TAYLOR" is James Taylor, "MARTINA MCBRIDE" Martina
 * McBride. What looks like an abbreviation stays: names of at most four letters ("REM", "OK GO"), words with dots, words
 * without a vowel ("NFL") and suffixes ("III", "MBE"). A name that is often billed in capitals stays as well: a single
 * word ("BLACKPINK", "ROSALÍA", "SAG-AFTRA") and two of which one is an abbreviation ("MF DOOM", "ZZ TOP").
 */
final class Capitals {

    private static final int LONGEST_ABBREVIATION = 4;
    private static final Set<String> SMALL_WORDS = Set.of("and", "at", "for", "in", "of", "on", "the", "to");
    private static final Set<String> WRITTEN_SUFFIXES = Set.of("jr", "sr", "esq");
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern PART = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['\u2019]S(?!\\p{L}))?");
    private static final Pattern MAC = Pattern.compile("MC(\\p{L}{2,})");
    private static final Pattern CONSONANTS = Pattern.compile("[a-z&&[^aeiouy]]+");

    private Capitals() {}

    static String proposed(String name) {
        return isShouted(name) ? WORD.matcher(name).replaceAll(found -> word(found, name)) : name;
    }

    private static boolean isShouted(String name) {
        var letters = name.codePoints().filter(Character::isLetter).toArray();
        return letters.length > LONGEST_ABBREVIATION
                && Arrays.stream(letters).allMatch(Character::isUpperCase)
                && !isBilledSo(name.split(" "));
    }

    private static boolean isBilledSo(String[] words) {
        return words.length == 1 || words.length == 2 && Arrays.stream(words).anyMatch(Capitals::isWithoutVowel);
    }

    private static String word(MatchResult found, String name) {
        var word = found.group();
        var lower = word.toLowerCase(Locale.ROOT);
        if (found.start() > 0 && found.end() < name.length() && SMALL_WORDS.contains(lower)) {
            return lower;
        }
        return Matcher.quoteReplacement(
                isAbbreviation(word) ? word : PART.matcher(word).replaceAll(Capitals::part));
    }

    private static boolean isAbbreviation(String word) {
        var isDotted = word.indexOf('.') >= 0 && word.indexOf('.') < word.length() - 1;
        var isPostnominal = Affixes.isSuffix(word) && !WRITTEN_SUFFIXES.contains(Folding.compact(word));
        return isDotted || isPostnominal || isWithoutVowel(word);
    }

    private static boolean isWithoutVowel(String word) {
        var folded = Folding.compact(word);
        return CONSONANTS.matcher(folded).matches() && !WRITTEN_SUFFIXES.contains(folded);
    }

    private static String part(MatchResult found) {
        var part = found.group();
        var mac = MAC.matcher(part);
        return mac.matches() ? "Mc" + capitalised(mac.group(1)) : capitalised(part);
    }

    private static String capitalised(String part) {
        var first = part.offsetByCodePoints(0, 1);
        return part.substring(0, first) + part.substring(first).toLowerCase(Locale.ROOT);
    }
}
