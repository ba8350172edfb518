package org.undersigned.advertising.print;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.undersigned.advertising.AdTexts;
import org.undersigned.base.Refusal;

/**
 * That an ad did not run.
 *
 * @param notice how the paper has said so; null where a window simply ended
 */
public record LapseDetails(String words, @Nullable PaperNotice notice) {

    public LapseDetails {
        words = words.strip();
    }

    /** @throws Refusal when no reason is given, or something is missing from what the paper has said */
    void expectComplete(Instant now) {
        AdTexts.reason(words);
        if (notice != null) {
            notice.expectComplete(now);
        }
    }
}
