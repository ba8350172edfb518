package org.undersigned.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of an import to show.
 *
 * @param undecided only those that wait for a decision
 * @param text a part of the name
 */
public record LineFilter(
        UUID importId,
        @Nullable Proposal proposal,
        @Nullable Problem problem,
        @Nullable Outcome outcome,
        boolean undecided,
        String text) {

    public static LineFilter of(UUID importId) {
        return new LineFilter(importId, null, null, null, false, "");
    }

    public LineFilter withProposal(@Nullable Proposal proposal) {
        return new LineFilter(importId, proposal, problem, outcome, undecided, text);
    }

    public LineFilter withProblem(@Nullable Problem problem) {
        return new LineFilter(importId, proposal, problem, outcome, undecided, text);
    }

    public LineFilter withOutcome(@Nullable Outcome outcome) {
        return new LineFilter(importId, proposal, problem, outcome, undecided, text);
    }

    public LineFilter withUndecided(boolean undecided) {
        return new LineFilter(importId, proposal, problem, outcome, undecided, text);
    }

    public LineFilter withText(String text) {
        return new LineFilter(importId, proposal, problem, outcome, undecided, text);
    }
}
