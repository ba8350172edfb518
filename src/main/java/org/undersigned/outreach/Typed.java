package org.undersigned.outreach;

import org.jspecify.annotations.Nullable;
import org.undersigned.base.Refusal;

/** Texts as people type them: nothing but white space is nothing, and what does not fit is refused. */
final class Typed {

    private Typed() {}

    static @Nullable String optional(@Nullable String typed, int longest) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var text = typed.strip();
        if (text.length() > longest) {
            throw new Refusal("outreach.refused.too-long", text.length(), longest);
        }
        return text;
    }

    /** @param missing the key of the sentence that refuses nothing */
    static String required(String typed, int longest, String missing) {
        var text = optional(typed, longest);
        if (text == null) {
            throw new Refusal(missing);
        }
        return text;
    }
}
