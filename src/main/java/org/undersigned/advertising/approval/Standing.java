package org.undersigned.advertising.approval;

import java.util.List;

/** Which steps of a review are passed by what was decided so far. */
record Standing(List<ApprovalStep> steps, List<CopyDecision> decisions) {

    /** The first step that is not passed; the number of steps when all are. */
    int next() {
        var step = 0;
        while (step < steps.size() && isPassed(step)) {
            step++;
        }
        return step;
    }

    private boolean isPassed(int step) {
        return count(step, Verdict.SKIP) > 0
                || count(step, Verdict.APPROVE) >= steps.get(step).quorum();
    }

    private long count(int step, Verdict verdict) {
        return decisions.stream()
                .filter(decision -> decision.stepNo() == step && decision.verdict() == verdict)
                .count();
    }

    /** Whether anybody has approved at all; skipping every step would leave nobody who has. */
    boolean hasApproval() {
        return decisions.stream().anyMatch(decision -> decision.verdict() == Verdict.APPROVE);
    }
}
