package org.undersigned.intake;

import java.util.Map;

/**
 * How many lines stand where. The proposals add up to the rows of the file.
 *
 * @param undecided lines that wait for a person
 */
public record ImportCounts(
        int lines,
        Map<Proposal, Integer> proposals,
        Map<Problem, Integer> problems,
        Map<Outcome, Integer> outcomes,
        int undecided) {

    public int of(Proposal proposal) {
        return proposals.getOrDefault(proposal, 0);
    }

    public int of(Problem problem) {
        return problems.getOrDefault(problem, 0);
    }

    public int of(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }
}
