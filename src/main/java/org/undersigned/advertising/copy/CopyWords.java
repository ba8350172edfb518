package org.undersigned.advertising.copy;

import org.undersigned.base.Refusal;

/** What people write about an ad, beside its own words. */
public final class CopyWords {

    /** In characters. */
    public static final int LONGEST = 2_000;

    private CopyWords() {}

    /** @throws Refusal when nothing is said, or too much */
    public static String required(String said) {
        if (said.isBlank()) {
            throw new Refusal("advertising.refused.copy-no-reason");
        }
        if (said.strip().length() > LONGEST) {
            throw new Refusal("advertising.refused.copy-long-reason", LONGEST);
        }
        return said.strip();
    }
}
