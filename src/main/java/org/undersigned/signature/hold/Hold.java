package org.undersigned.signature.hold;

import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Why a name or an edition is kept back at present, and since when by whom.
 *
 * @param reason empty for those who are not told of it
 */
public record Hold(String reason, UUID by, Instant at) {

    private static final Pattern SENTENCE = Pattern.compile("(?s).*[.!?…][\\p{Pe}\\p{Pf}\"']*");

    /** For those who may know that it is kept back and not why. */
    public Hold withoutReason() {
        return new Hold("", by, at);
    }

    public boolean isTold() {
        return !reason.isEmpty();
    }

    /** The reason as it stands among other sentences. */
    public String sentence() {
        return SENTENCE.matcher(reason).matches() ? reason : reason + ".";
    }
}
