package org.undersigned.roster.reading;

import static org.undersigned.base.Texts.text;

/**
 * The figure that may be quoted of a list: a round number that the list exceeds, or the number itself where it is round
 * or small.
 *
 * @param isExceeded whether there are more than the number, as in "more than 700"
 */
public record Claim(int number, boolean isExceeded) {

    private static final int SMALL = 20;
    private static final int TENS_BELOW = 200;
    private static final int FIFTIES_BELOW = 1_000;

    public static Claim of(int names) {
        var round = names - names % step(names);
        return names < SMALL || round == names ? new Claim(names, false) : new Claim(round, true);
    }

    private static int step(int names) {
        if (names < TENS_BELOW) {
            return 10;
        }
        return names < FIFTIES_BELOW ? 50 : 100;
    }

    /** "more than 700 names". */
    public String words() {
        return text(isExceeded ? "roster.claim.more" : "roster.claim.exact", number);
    }
}
