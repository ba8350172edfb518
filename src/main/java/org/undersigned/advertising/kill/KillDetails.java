package org.undersigned.advertising.kill;

import org.jspecify.annotations.Nullable;
import org.undersigned.advertising.AdTexts;
import org.undersigned.base.Refusal;

/**
 * That an insertion is called off.
 *
 * @param told who at the paper was told
 * @param owed whether the paper says that the space is owed; only asked where the deadline for cancelling is unknown
 */
public record KillDetails(
        String told, String reason, @Nullable Boolean owed) {

    public KillDetails {
        told = told.strip();
        reason = reason.strip();
    }

    /** @throws Refusal when it is not said why, or who was told */
    void expectComplete() {
        AdTexts.reason(reason);
        AdTexts.required(told, AdTexts.LONGEST_LINE, "advertising.order.refused.no-speaker");
    }
}
