package org.undersigned.advertising.approval;

import java.util.List;
import java.util.stream.IntStream;

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

    /**
     * Whether a step may be skipped: that of the names never, and the last one of the words only where somebody has approved
     * the words; skipping every step would leave nobody who has.
     */
    boolean maySkip(int step) {
        return isOfWords(step) && (!isLastOfWords(step) || hasApprovedWords());
    }

    /** Whether anybody has approved more than the names. */
    boolean hasApprovedWords() {
        return decisions.stream()
                .anyMatch(decision -> decision.verdict() == Verdict.APPROVE && isOfWords(decision.stepNo()));
    }

    private boolean isOfWords(int step) {
        return !steps.get(step).namesOnly();
    }

    private boolean isLastOfWords(int step) {
        return IntStream.range(step + 1, steps.size()).noneMatch(this::isOfWords);
    }
}
