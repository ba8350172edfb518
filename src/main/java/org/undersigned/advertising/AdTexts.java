package org.undersigned.advertising;

import org.undersigned.base.Refusal;

/** Words that people type about orders. */
public final class AdTexts {

    public static final int LONGEST_LINE = 200;
    public static final int LONGEST_REASON = 500;
    public static final int LONGEST_MESSAGE = 4_000;

    private AdTexts() {}

    /** @throws Refusal when it is longer than there is room for */
    public static void expectFits(String text, int longest) {
        if (text.length() > longest) {
            throw new Refusal("advertising.order.refused.too-long", longest);
        }
    }

    /** A reason without space around it, or a refusal where there is none. */
    public static String reason(String typed) {
        var reason = typed.strip();
        if (reason.isEmpty()) {
            throw new Refusal("advertising.order.refused.no-reason");
        }
        expectFits(reason, LONGEST_REASON);
        return reason;
    }

    /** A text of one line that must be there. */
    public static String required(String typed, int longest, String missing) {
        var text = typed.strip();
        if (text.isEmpty()) {
            throw new Refusal(missing);
        }
        expectFits(text, longest);
        return text;
    }
}
