package org.undersigned.roster;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.base.name.Folding;
import org.undersigned.roster.reading.NamedInWords;
import org.undersigned.signature.coverage.Coverage;
import org.undersigned.signature.coverage.CoveredName;
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
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public PrintedLines on(PageNames page) {
        return on(page, lines.of(page.edition()));
    }

    /** The same of several pages, by these; editions that they share are read once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<PageNames, PrintedLines> on(Set<PageNames> pages) {
        var stored = lines.of(pages.stream().map(PageNames::edition).collect(Collectors.toSet()));
        return pages.stream()
                .collect(Collectors.toMap(
                        Function.identity(), page -> on(page, stored.getOrDefault(page.edition(), List.of()))));
    }

    private PrintedLines on(PageNames page, List<EditionLine> stored) {
        var edition = rosters.find(page.edition()).facts();
        var altered = EditionLines.refusal(edition, stored);
        if (altered.isPresent()) {
            return new PrintedLines(edition, List.of(), page.leftOut(), altered, List.of(), List.of());
        }
        var printed = stored.stream().filter(page::print).toList();
        return new PrintedLines(
                edition,
                stored,
                page.leftOut(),
                policy.refusal(edition, List.of()),
                standing.lost(edition, printed),
                standing.corrected(printed));
    }

    /**
     * The names of pages that may not be printed in their runs, on their days and besides what else is booked, though
     * perhaps today. Editions that pages share are read once.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<PlannedPage, List<MissingName>> lostIn(Set<PlannedPage> pages) {
        var stored = lines.of(pages.stream().map(page -> page.names().edition()).collect(Collectors.toSet()));
        return pages.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        page -> lostIn(page, stored.getOrDefault(page.names().edition(), List.of()))));
    }

    private List<MissingName> lostIn(PlannedPage page, List<EditionLine> stored) {
        var choice = rosters.find(page.names().edition()).facts().choice();
        var printed = stored.stream().filter(page.names()::print).toList();
        var signatures = printed.stream().map(EditionLine::signature).collect(Collectors.toSet());
        var lost = coverage.lost(page.run(), choice.letter(), choice.number(), choice.scope(), signatures);
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
     * @param words beside the list, which may name somebody too
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(PageNames page, String words) {
        keptEditions.keep(page.edition());
        var listed = lines.of(page.edition()).stream().filter(page::print).map(EditionLine::signature);
        kept.keep(Stream.concat(listed, named(page.edition(), words)).toList());
    }

    /** The signatures of a letter whose names some words say. */
    private Stream<UUID> named(UUID edition, String words) {
        var credited = coverage.credited(rosters.find(edition).facts().choice().letter());
        return NamedInWords.of(words, credited.keySet()).stream()
                .flatMap(name -> credited.getOrDefault(name, List.of()).stream());
    }

    /**
     * The names that are known for the words of an edition and may not be printed for a use, but for those under which
     * somebody else may.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<String> unprintable(EditionFacts edition, Scope use) {
        var choice = edition.choice();
        return without(
                coverage.missing(choice.letter(), choice.number(), use),
                coverage.covered(choice.letter(), choice.number(), use));
    }

    /** The same of a run: names that may not be printed in it, though perhaps today. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<String> unprintable(EditionFacts edition, PlannedRun run) {
        var choice = edition.choice();
        return without(
                coverage.missing(run, choice.letter(), choice.number(), choice.scope()),
                coverage.covered(run, choice.letter(), choice.number(), choice.scope()));
    }

    private static List<String> without(List<MissingName> missing, List<CoveredName> covered) {
        var printable =
                covered.stream().map(name -> Folding.fold(name.credited())).collect(Collectors.toSet());
        return missing.stream()
                .map(MissingName::credited)
                .distinct()
                .filter(name -> !printable.contains(Folding.fold(name)))
                .toList();
    }
}
