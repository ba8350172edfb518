package org.undersigned.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is proposed for a line, and why.
 *
 * @param match the party that may be the same
 * @param matches how many parties have this name
 * @param otherLine the earlier line with the same name, or one that says something else of the same party
 * @param otherRow the row of that line
 */
public record Proposed(
        Proposal proposal,
        @Nullable Problem problem,
        @Nullable UUID match,
        @Nullable String matchName,
        int matches,
        @Nullable Integer otherLine,
        @Nullable Integer otherRow) {

    static final Proposed NEW = new Proposed(Proposal.CREATE, null, null, null, 0, null, null);

    static Proposed existing(UUID match, String matchName, int matches) {
        return new Proposed(Proposal.SAME_AS_EXISTING, null, match, matchName, matches, null, null);
    }

    static Proposed earlier(ImportLine first) {
        return new Proposed(Proposal.SAME_AS_EARLIER_ROW, null, null, null, 0, first.number(), first.row());
    }

    Proposed rejected(Problem why) {
        return new Proposed(Proposal.REJECTED, why, match, matchName, matches, null, null);
    }

    /** With something that is to be known before a person decides. */
    Proposed besides(Problem what) {
        return new Proposed(proposal, what, match, matchName, matches, null, null);
    }

    /** With a line that contradicts it; what else is to be known stays. */
    Proposed contradictedBy(ImportLine other) {
        var what = problem == null ? Problem.CONTRADICTED : problem;
        return new Proposed(proposal, what, match, matchName, matches, other.number(), other.row());
    }
}
