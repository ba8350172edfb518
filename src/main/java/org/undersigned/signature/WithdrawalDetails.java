package org.undersigned.signature;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Refusal;
import org.undersigned.signature.act.Channel;

/**
 * What is known of a yes that is taken back.
 *
 * @param saidAt when it was said; null where nobody knows more than when it was recorded
 */
public record WithdrawalDetails(
        Channel channel, String reason, @Nullable Instant saidAt) {

    public WithdrawalDetails {
        reason = SignatureRecords.required(reason, "signature.refused.no-reason");
    }

    public WithdrawalDetails(Channel channel, String reason) {
        this(channel, reason, null);
    }

    /** @throws Refusal when it is said to have been said later than now */
    void expectNothingAfter(Instant now) {
        if (saidAt != null && saidAt.isAfter(now)) {
            throw new Refusal("signature.refused.withdrawn-in-future");
        }
    }
}
