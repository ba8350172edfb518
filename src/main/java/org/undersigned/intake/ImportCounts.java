package org.undersigned.intake;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * How many lines stand where. Whatever is counted, the parts add up to the rows of the file.
 *
 * @param values what came of what the lines say
 */
public record ImportCounts(List<Group> groups, ValueCounts values) {

    /**
     * Lines that stand in the same place.
     *
     * @param participations how many of them opened a participation
     * @param signatures how many of them recorded a signature
     */
    public record Group(
            Proposal proposal,
            @Nullable Problem problem,
            @Nullable Decision decision,
            @Nullable Outcome outcome,
            int lines,
            int participations,
            int signatures) {

        private boolean isUndecided() {
            return decision == null && outcome == null && proposal != Proposal.REJECTED;
        }
    }

    static final ImportCounts NONE = new ImportCounts(List.of(), ValueCounts.NONE);

    public ImportCounts {
        groups = List.copyOf(groups);
    }

    /** Only the lines to which nothing was done yet. */
    public ImportCounts open() {
        return new ImportCounts(
                groups.stream().filter(group -> group.outcome() == null).toList(), values);
    }

    public int lines() {
        return lines(group -> true);
    }

    public int of(Proposal proposal) {
        return lines(group -> group.proposal() == proposal);
    }

    public int of(Problem problem) {
        return lines(group -> group.problem() == problem);
    }

    public int of(Decision decision) {
        return lines(group -> group.decision() == decision);
    }

    public int of(Outcome outcome) {
        return lines(group -> group.outcome() == outcome);
    }

    /** Lines that wait for a person. */
    public int undecided() {
        return lines(Group::isUndecided);
    }

    /** Lines that are decided and to which nothing was done yet. */
    public int waiting() {
        return lines(group -> group.outcome() == null && group.decision() != null);
    }

    /** Lines of which nothing would come if the import were applied now. */
    public int leftOut() {
        return lines() - of(Decision.CREATE) - of(Decision.USE_MATCH);
    }

    /** Lines that were to create a party and found one that another line of the file had brought. */
    public int brought() {
        return lines(group -> group.proposal() == Proposal.CREATE
                && group.decision() == Decision.CREATE
                && group.outcome() == Outcome.LINKED);
    }

    public int participations() {
        return sum(Group::participations);
    }

    public int signatures() {
        return sum(Group::signatures);
    }

    private int lines(Predicate<Group> which) {
        return groups.stream().filter(which).mapToInt(Group::lines).sum();
    }

    private int sum(ToIntFunction<Group> what) {
        return groups.stream().mapToInt(what).sum();
    }
}
