package org.undersigned.signature.queue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.undersigned.outreach.NextStep;

/**
 * A claim that may go back to whoever speaks with the signer.
 *
 * @param seenParticipation the version of the participation
 * @param owner who speaks with the signer, or null where nobody does
 * @param planned what would give way
 * @param due the day that is proposed: tomorrow, where the campaign is
 */
public record AskAgain(
        String credited,
        long seenParticipation,
        @Nullable String owner,
        @Nullable NextStep planned,
        LocalDate due) {}
