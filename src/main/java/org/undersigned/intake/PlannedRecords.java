package org.undersigned.intake;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Tier;
import org.undersigned.outreach.Stage;
import org.undersigned.signature.scope.Scope;

/**
 * What else is to come of the rows of a file than parties.
 *
 * @param tier the tier of participations that are opened
 * @param stage the stage at which participations are opened; null to open none
 * @param letterVersion the words that claimed signatures are recorded for; null to record none
 * @param scopes the uses that the claimed signatures are granted for
 */
public record PlannedRecords(
        Tier tier, @Nullable Stage stage, @Nullable UUID letterVersion, Set<Scope> scopes) {

    public PlannedRecords {
        scopes = Set.copyOf(scopes);
    }

    /** Participations at a stage, or none, and no signatures. */
    static PlannedRecords opening(@Nullable Stage stage) {
        return new PlannedRecords(Tier.B, stage, null, Set.of());
    }

    /** The same for another file: what its signers have agreed to is to be said anew. */
    PlannedRecords ungranted() {
        return new PlannedRecords(tier, stage, letterVersion, Set.of());
    }

    PlannedRecords unsigned() {
        return new PlannedRecords(tier, stage, null, Set.of());
    }
}
