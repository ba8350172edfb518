package org.undersigned.signature;

import org.jspecify.annotations.Nullable;
import org.undersigned.base.Refusal;

/** How long texts may be, in characters: what does not fit is refused in words before the database refuses it. */
final class Lengths {

    /** Of a name, or of what is printed beside one. */
    static final int NAME = 300;

    static final int AUTHORITY = 500;
    static final int REASON = 2_000;
    static final int MESSAGE = 100_000;

    private Lengths() {}

    static void expect(@Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            throw new Refusal("signature.refused.too-long", longest);
        }
    }
}
