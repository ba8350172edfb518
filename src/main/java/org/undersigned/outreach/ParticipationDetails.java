package org.undersigned.outreach;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Tier;

/**
 * What a participation is opened with.
 *
 * @param owner who is to ask, if that is known
 * @param since when it came to this stage, if that was before we had this system; otherwise now
 * @param reason why it stands where it stands, for instance which file says so
 */
public record ParticipationDetails(
        Tier tier,
        Stage stage,
        @Nullable UUID owner,
        @Nullable Instant since,
        @Nullable String reason) {

    public static final int MAX_REASON = 2000;

    public ParticipationDetails {
        reason = Typed.optional(reason, MAX_REASON);
    }

    public ParticipationDetails(Tier tier, Stage stage, @Nullable UUID owner) {
        this(tier, stage, owner, null, null);
    }

    public ParticipationDetails since(@Nullable Instant since) {
        return new ParticipationDetails(tier, stage, owner, since, reason);
    }

    public ParticipationDetails because(@Nullable String reason) {
        return new ParticipationDetails(tier, stage, owner, since, reason);
    }
}
