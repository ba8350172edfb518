package org.undersigned.advertising.approval;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Refusal;

/**
 * How the review of a version stands.
 *
 * @param version to be given back with a decision
 * @param openStep counted from 0; the number of steps when all are passed
 * @param dueAt by when the open step is to be passed; null for no time
 * @param isUnderWay whether anything can still be decided
 * @param barred why the user cannot decide; empty when they can
 */
public record ReviewSheet(
        UUID id,
        long version,
        String contentHash,
        UUID submittedBy,
        Instant submittedAt,
        List<ApprovalStep> steps,
        List<DecisionRow> decisions,
        int openStep,
        Instant openedAt,
        @Nullable Instant dueAt,
        boolean isUnderWay,
        Optional<Refusal> barred) {

    public ReviewSheet {
        steps = List.copyOf(steps);
        decisions = List.copyOf(decisions);
    }

    /** Whether approvals of the words stand from an earlier version, and a step of its own decides on the names. */
    public boolean keepsWords() {
        return steps.stream().anyMatch(ApprovalStep::namesOnly);
    }

    public boolean mayDecide() {
        return isUnderWay && barred.isEmpty();
    }

    /** What was decided in a step. */
    public List<DecisionRow> in(int step) {
        return decisions.stream().filter(decision -> decision.step() == step).toList();
    }

    /** How many have approved in a step. */
    public long approvals(int step) {
        return in(step).stream()
                .filter(decision -> decision.verdict() == Verdict.APPROVE)
                .count();
    }
}
