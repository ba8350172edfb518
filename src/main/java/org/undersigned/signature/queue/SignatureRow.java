package org.undersigned.signature.queue;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Tier;
import org.undersigned.directory.PartyKind;
import org.undersigned.signature.SignatureState;

/**
 * A signature in a list.
 *
 * @param letterNumber the number of the letter's text that was signed
 * @param evidence how many items of evidence there are
 * @param changedAt when it was recorded or last decided
 */
public record SignatureRow(
        UUID id,
        long version,
        UUID campaign,
        UUID letter,
        UUID party,
        String credited,
        @Nullable String descriptor,
        PartyKind kind,
        @Nullable Tier tier,
        SignatureState state,
        int letterNumber,
        long evidence,
        UUID recordedBy,
        Instant changedAt) {}
