package org.undersigned.base.name;

import java.util.Set;

/**
 * A folded word of a name that is to be aligned.
 *
 * @param weight how much it tells of the name: little for an initial, a title or "and"
 */
record NameWord(String text, String sound, double weight) {

    private static final Set<String> FILLERS = Set.of("and", "of", "the");
    private static final double LITTLE = 1;
    private static final int LONG = 9;

    static NameWord of(String text) {
        return new NameWord(text, NameSound.of(text), weight(text));
    }

    NameWord with(NameWord next) {
        return of(text + next.text);
    }

    boolean isInitial() {
        return text.length() == 1 && !isNumber();
    }

    boolean isNumber() {
        return Character.isDigit(text.charAt(0));
    }

    /** Whether it tells one name from another: no initial, title or particle. */
    boolean tells() {
        return isNumber() || weight > LITTLE && !Affixes.isParticle(text);
    }

    private static double weight(String text) {
        return text.length() == 1 || FILLERS.contains(text) || Affixes.isTitleOrSuffix(text)
                ? LITTLE
                : 3 + Math.min(text.length(), LONG) / 3.0;
    }
}
