package org.undersigned.intake;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.name.CleaningRule;
import org.undersigned.intake.field.Field;

/**
 * Which lines of an import to show.
 *
 * @param field only those that say something of it that would change a record, or that nobody understands
 * @param undecided only those that wait for a decision
 * @param rules only those whose name was taken apart by one of these; none for all
 * @param text a part of the name
 */
public record LineFilter(
        UUID importId,
        @Nullable Proposal proposal,
        @Nullable Problem problem,
        @Nullable Outcome outcome,
        @Nullable Field field,
        boolean undecided,
        Set<CleaningRule> rules,
        String text) {

    public LineFilter {
        rules = Set.copyOf(rules);
    }

    public static LineFilter of(UUID importId) {
        return new LineFilter(importId, null, null, null, null, false, Set.of(), "");
    }

    public LineFilter withProposal(@Nullable Proposal proposal) {
        return new LineFilter(importId, proposal, problem, outcome, field, undecided, rules, text);
    }

    public LineFilter withProblem(@Nullable Problem problem) {
        return new LineFilter(importId, proposal, problem, outcome, field, undecided, rules, text);
    }

    public LineFilter withOutcome(@Nullable Outcome outcome) {
        return new LineFilter(importId, proposal, problem, outcome, field, undecided, rules, text);
    }

    public LineFilter withField(@Nullable Field field) {
        return new LineFilter(importId, proposal, problem, outcome, field, undecided, rules, text);
    }

    public LineFilter withUndecided(boolean undecided) {
        return new LineFilter(importId, proposal, problem, outcome, field, undecided, rules, text);
    }

    public LineFilter withRules(Set<CleaningRule> rules) {
        return new LineFilter(importId, proposal, problem, outcome, field, undecided, rules, text);
    }

    public LineFilter withText(String text) {
        return new LineFilter(importId, proposal, problem, outcome, field, undecided, rules, text);
    }
}
