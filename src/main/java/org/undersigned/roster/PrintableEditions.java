package org.undersigned.roster;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.base.name.Folding;
import org.undersigned.signature.coverage.Coverage;
import org.undersigned.signature.coverage.KeptNames;
import org.undersigned.signature.coverage.MissingName;
import org.undersigned.signature.coverage.PlannedRun;
import org.undersigned.signature.scope.Scope;

/**
 * Asks of an edition, live, what may be printed of it, by the guard of its exports. Who may ask is decided by the feature
 * that prints it; this is only called from inside of its use cases.
 */
@Component
public class PrintableEditions {

    private final RosterService rosters;
    private final EditionLines lines;
    private final StandingService standing;
    private final ExportPolicy policy;
    private final Coverage coverage;
    private final KeptEditions keptEditions;
    private final KeptNames kept;

    PrintableEditions(
            RosterService rosters,
            EditionLines lines,
            StandingService standing,
            ExportPolicy policy,
            Coverage coverage,
            KeptEditions keptEditions,
            KeptNames kept) {
        this.rosters = rosters;
        this.lines = lines;
        this.standing = standing;
        this.policy = policy;
        this.coverage = coverage;
        this.keptEditions = keptEditions;
        this.kept = kept;
    }

    /** A credit that was corrected since blocks an edition like a name that was lost: nobody is asked which is meant. */
    @Transactional(propagation = Propagation.MANDATORY)
    public PrintableEdition of(UUID id) {
        var edition = rosters.find(id).facts();
        var stored = lines.of(id);
        var altered = EditionLines.refusal(edition, stored);
        if (altered.isPresent()) {
            return new PrintableEdition(edition, List.of(), altered);
        }
        var lost = standing.lost(edition, stored);
        var gone = lost.stream().map(MissingName::signature).collect(Collectors.toSet());
        var refusal = policy.refusal(edition, lost).or(() -> policy.corrected(edition, standing.corrected(stored)));
        return new PrintableEdition(
                edition,
                stored.stream().filter(line -> !gone.contains(line.signature())).toList(),
                refusal);
    }

    /**
     * Asks the same for a page that leaves some names out: what has become of these stands against nothing. Names that
     * stand no longer and credits that were corrected are told one by one, and not by the refusal.
     *
     * @param leftOut their places in the edition
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public PrintedLines without(UUID id, Set<Integer> leftOut) {
        var edition = rosters.find(id).facts();
        var stored = lines.of(id);
        var altered = EditionLines.refusal(edition, stored);
        if (altered.isPresent()) {
            return new PrintedLines(edition, List.of(), leftOut, altered, List.of(), List.of());
        }
        var printed = stored.stream()
                .filter(line -> !leftOut.contains(line.position()))
                .toList();
        return new PrintedLines(
                edition,
                stored,
                leftOut,
                policy.refusal(edition, List.of()),
                standing.lost(edition, printed),
                standing.corrected(printed));
    }

    /**
     * The names of an edition that may not be printed in a run, on its days and besides what else is booked, though
     * perhaps today.
     *
     * @param leftOut the places in the edition of names that are not printed
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<MissingName> lostIn(PlannedRun run, UUID id, Set<Integer> leftOut) {
        var choice = rosters.find(id).facts().choice();
        var printed = lines.of(id).stream()
                .filter(line -> !leftOut.contains(line.position()))
                .toList();
        var signatures = printed.stream().map(EditionLine::signature).collect(Collectors.toSet());
        var lost = coverage.lost(run, choice.letter(), choice.number(), choice.scope(), signatures);
        return printed.stream()
                .filter(line -> lost.containsKey(line.signature()))
                .map(line -> new MissingName(
                        line.signature(),
                        line.credited(),
                        line.kind(),
                        Objects.requireNonNull(lost.get(line.signature()))))
                .toList();
    }

    /**
     * Keeps an edition and the names of a page as they stand until the transaction ends; whoever holds or recalls it, or
     * takes a name back, meanwhile waits. To be done before it is asked whether they stand.
     *
     * @param leftOut the places in the edition of names that are not printed
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(UUID id, Set<Integer> leftOut) {
        keptEditions.keep(id);
        kept.keep(lines.of(id).stream()
                .filter(line -> !leftOut.contains(line.position()))
                .map(EditionLine::signature)
                .toList());
    }

    /**
     * The names that are known for the words of an edition and may not be printed for a use, but for those under which
     * somebody else may.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<String> unprintable(EditionFacts edition, Scope use) {
        var choice = edition.choice();
        var printable = coverage.covered(choice.letter(), choice.number(), use).stream()
                .map(name -> Folding.fold(name.credited()))
                .collect(Collectors.toSet());
        return coverage.missing(choice.letter(), choice.number(), use).stream()
                .map(MissingName::credited)
                .distinct()
                .filter(name -> !printable.contains(Folding.fold(name)))
                .toList();
    }
}
