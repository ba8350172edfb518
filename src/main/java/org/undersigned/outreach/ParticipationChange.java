package org.undersigned.outreach;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Tier;

/** Something that can be done to a participation, to one by a click or to many by a selection. */
public sealed interface ParticipationChange {

    /** To another stage, with the reason where one is asked for. */
    record Move(Stage to, @Nullable String reason) implements ParticipationChange {

        public Move {
            reason = Typed.optional(reason, ParticipationDetails.MAX_REASON);
        }
    }

    /** To another owner, or to nobody. */
    record Assignment(@Nullable UUID owner) implements ParticipationChange {}

    /** Through another representative, or through none. */
    record Rerouting(@Nullable UUID representative) implements ParticipationChange {}

    /** To another tier. */
    record Ranking(Tier tier) implements ParticipationChange {}

    /** What comes next, or that nothing does. */
    record Plan(@Nullable NextStep next) implements ParticipationChange {}
}
