package org.undersigned.base.name;

/** Judges whether a word is likely a misspelt name of one word, which nothing but its letters and its sound can tell. */
public final class Misspelling {

    /** In shorter words a letter makes another word. */
    public static final int SHORTEST = 5;

    private static final int SHORTEST_FOR_TWO = 8;
    private static final int MOST_OF_ONE_SOUND = 3;

    private Misspelling() {}

    /**
     * Whether both begin alike and lie one slip apart, two where they are long, or three where they sound the same.
     *
     * @param written and name, folded and run together
     */
    public static boolean isLikely(String written, String name) {
        var shorter = Math.min(written.length(), name.length());
        if (shorter < SHORTEST || written.charAt(0) != name.charAt(0)) {
            return false;
        }
        var slips = TypingErrors.between(written, name, MOST_OF_ONE_SOUND);
        var most = shorter >= SHORTEST_FOR_TWO ? 2 : 1;
        return slips <= most || slips <= MOST_OF_ONE_SOUND && shorter >= SHORTEST_FOR_TWO && soundSame(written, name);
    }

    private static boolean soundSame(String written, String name) {
        var sound = NameSound.of(written);
        return !sound.isEmpty() && sound.equals(NameSound.of(name));
    }
}
