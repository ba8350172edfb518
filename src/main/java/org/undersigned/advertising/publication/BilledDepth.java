package org.undersigned.advertising.publication;

import org.undersigned.base.measure.Length;

/**
 * What depth is paid for.
 *
 * @param ordered as the ad is deep
 * @param stepped rounded up to the paper's step
 * @param billed the same, or the full page where the paper counts such a depth as one
 */
public record BilledDepth(Length ordered, Length stepped, Length billed) {

    public boolean isRoundedToStep() {
        return stepped.isLongerThan(ordered);
    }

    public boolean isRoundedToFull() {
        return billed.isLongerThan(stepped);
    }
}
