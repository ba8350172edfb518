package org.undersigned.base.name;

/** How alike two words of names are, from 0 to 1: the same word, a nickname, an initial, a slip, another spelling. */
final class WordLikeness {

    static final double NICKNAME = 0.95;
    static final double INITIAL = 0.85;

    private static final double SOUND = 0.8;
    private static final double BEGINNING = 0.75;
    private static final double SHORT_SLIP = 0.7;
    private static final int SHORTEST_BEGINNING = 3;

    /** In words of at least so many letters, one slip is let pass; in twice as long ones, nearly, two. */
    private static final int SHORTEST_FOR_ONE = 5;

    private static final int SHORTEST_FOR_TWO = 8;

    private WordLikeness() {}

    static double of(NameWord one, NameWord other) {
        var a = one.text();
        var b = other.text();
        if (a.equals(b)) {
            return 1;
        }
        if (one.isNumber() || other.isNumber()) {
            return 0;
        }
        if (a.length() == 1 || b.length() == 1) {
            return a.charAt(0) == b.charAt(0) ? INITIAL : 0;
        }
        if (Nicknames.mayBeOne(a, b)) {
            return NICKNAME;
        }
        var likeness = Math.max(bySlips(a, b), isBeginning(a, b) ? BEGINNING : 0);
        return Math.max(likeness, soundAlike(one, other) ? SOUND : 0);
    }

    private static double bySlips(String a, String b) {
        var length = Math.max(a.length(), b.length());
        var most = length >= SHORTEST_FOR_TWO ? 2 : length >= SHORTEST_FOR_ONE - 1 ? 1 : 0;
        var slips = TypingErrors.between(a, b, most);
        if (slips > most) {
            return 0;
        }
        return length < SHORTEST_FOR_ONE ? SHORT_SLIP : 1 - (double) slips / length;
    }

    private static boolean isBeginning(String a, String b) {
        return Math.min(a.length(), b.length()) >= SHORTEST_BEGINNING && (a.startsWith(b) || b.startsWith(a));
    }

    /** Two words of the same consonants are two names when too many of their vowels differ ("Marina", "Moreno"). */
    private static boolean soundAlike(NameWord one, NameWord other) {
        if (one.sound().isEmpty() || !one.sound().equals(other.sound())) {
            return false;
        }
        var most = Math.max(one.text().length(), other.text().length()) * 9 / 20;
        return TypingErrors.between(one.text(), other.text(), most) <= most;
    }
}
