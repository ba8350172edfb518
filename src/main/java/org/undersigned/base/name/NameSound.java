package org.undersigned.base.name;

/**
 * A folded word without what transliterations and spellings disagree about: which letter writes a consonant, which
 * vowels stand between, doubled letters and an h. "Mohammed" and "Muhammad" are one, and "Tchaikovsky" and
 * "Chaykovskiy".
 */
final class NameSound {

    private static final String[][] SPELLINGS = {
        {"tch", "C"}, {"tsch", "C"}, {"sch", "S"}, {"sh", "S"}, {"ch", "C"}, {"zh", "J"}, {"dj", "J"}, {"kh", "h"},
        {"ph", "f"}, {"th", "t"}, {"ck", "k"}, {"qu", "k"}, {"ce", "se"}, {"ci", "si"}, {"cy", "si"}, {"x", "ks"},
        {"ts", "s"}, {"tz", "s"}
    };

    private NameSound() {}

    /** Empty where less than three consonants are left to compare. */
    static String of(String word) {
        var spelled = word;
        for (var spelling : SPELLINGS) {
            spelled = spelled.replace(spelling[0], spelling[1]);
        }
        var sound = new StringBuilder();
        for (var i = 0; i < spelled.length(); i++) {
            append(sound, plain(spelled.charAt(i)), i == 0);
        }
        return sound.length() < 3 ? "" : sound.toString();
    }

    private static void append(StringBuilder sound, char letter, boolean isFirst) {
        var isSilent = letter == 'a' || letter == 'h';
        var isDouble = !sound.isEmpty() && sound.charAt(sound.length() - 1) == letter;
        if ((isFirst || !isSilent) && !isDouble) {
            sound.append(letter);
        }
    }

    private static char plain(char letter) {
        return switch (letter) {
            case 'e', 'i', 'o', 'u', 'y', 'j' -> 'a';
            case 'c', 'q' -> 'k';
            case 'w' -> 'v';
            case 'z' -> 's';
            default -> letter;
        };
    }
}
