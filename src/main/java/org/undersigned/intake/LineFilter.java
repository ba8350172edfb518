package org.undersigned.intake;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.name.CleaningRule;
import org.undersigned.intake.field.ChangeEffect;
import org.undersigned.intake.field.Field;

/**
 * Which lines of an import to show.
 *
 * @param problems only those with one of these; none for all
 * @param field only those that say something of it that would change a record, or that is said in vain
 * @param effect only those that say something of which this would come
 * @param came only those of a value of which this has come
 * @param undecided only those that wait for a decision
 * @param rules only those whose name was taken apart by one of these; none for all
 * @param text a part of the name
 */
public record LineFilter(
        UUID importId,
        @Nullable Proposal proposal,
        Set<Problem> problems,
        @Nullable Outcome outcome,
        @Nullable Field field,
        @Nullable ChangeEffect effect,
        @Nullable ValueOutcome came,
        boolean undecided,
        Set<CleaningRule> rules,
        String text) {

    public LineFilter {
        problems = Set.copyOf(problems);
        rules = Set.copyOf(rules);
    }

    public static LineFilter of(UUID importId) {
        return new LineFilter(importId, null, Set.of(), null, null, null, null, false, Set.of(), "");
    }

    /** Whether it finds only some of the lines. */
    public boolean isNarrowed() {
        return !equals(of(importId));
    }

    public LineFilter withProposal(@Nullable Proposal proposal) {
        return new LineFilter(importId, proposal, problems, outcome, field, effect, came, undecided, rules, text);
    }

    public LineFilter withProblems(Set<Problem> problems) {
        return new LineFilter(importId, proposal, problems, outcome, field, effect, came, undecided, rules, text);
    }

    public LineFilter withOutcome(@Nullable Outcome outcome) {
        return new LineFilter(importId, proposal, problems, outcome, field, effect, came, undecided, rules, text);
    }

    public LineFilter withField(@Nullable Field field) {
        return new LineFilter(importId, proposal, problems, outcome, field, effect, came, undecided, rules, text);
    }

    public LineFilter withEffect(@Nullable ChangeEffect effect) {
        return new LineFilter(importId, proposal, problems, outcome, field, effect, came, undecided, rules, text);
    }

    public LineFilter withCame(@Nullable ValueOutcome came) {
        return new LineFilter(importId, proposal, problems, outcome, field, effect, came, undecided, rules, text);
    }

    public LineFilter withUndecided(boolean undecided) {
        return new LineFilter(importId, proposal, problems, outcome, field, effect, came, undecided, rules, text);
    }

    public LineFilter withRules(Set<CleaningRule> rules) {
        return new LineFilter(importId, proposal, problems, outcome, field, effect, came, undecided, rules, text);
    }

    public LineFilter withText(String text) {
        return new LineFilter(importId, proposal, problems, outcome, field, effect, came, undecided, rules, text);
    }
}
