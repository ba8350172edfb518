package org.undersigned.advertising.placement;

import org.undersigned.base.Refusal;

/**
 * What somebody at the paper says of an ad.
 *
 * @param by their name
 */
public record PaperSaid(String by, String words) {

    public static final int LONGEST = 4_000;
    public static final int LONGEST_NAME = 200;

    public PaperSaid {
        by = by.strip();
        words = words.strip();
    }

    /** @throws Refusal when nobody is named, or nothing is said where it has to be, or too much */
    void expectComplete(boolean saysSomething) {
        if (by.isEmpty()) {
            throw new Refusal("advertising.placement.refused.nobody");
        }
        if (saysSomething && words.isEmpty()) {
            throw new Refusal("advertising.placement.refused.nothing-said");
        }
        if (by.length() > LONGEST_NAME || words.length() > LONGEST) {
            throw new Refusal("advertising.placement.refused.too-long", LONGEST_NAME, LONGEST);
        }
    }
}
