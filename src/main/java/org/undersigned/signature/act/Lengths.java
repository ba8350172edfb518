package org.undersigned.signature.act;

import org.jspecify.annotations.Nullable;
import org.undersigned.base.Refusal;

/** How long texts may be, in characters: what does not fit is refused in words before the database refuses it. */
public final class Lengths {

    /** Of a name, or of what is printed beside one. */
    public static final int NAME = 300;

    public static final int AUTHORITY = 500;
    public static final int REASON = 2_000;
    public static final int MESSAGE = 100_000;

    private Lengths() {}

    public static void expect(@Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            throw new Refusal("signature.refused.too-long", longest);
        }
    }
}
