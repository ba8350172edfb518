package org.undersigned.advertising.placement;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.undersigned.advertising.copy.CopyState;
import org.undersigned.advertising.copy.CopyVersionFacts;
import org.undersigned.advertising.copy.PrintableCopies;
import org.undersigned.advertising.copy.PrintableCopy;
import org.undersigned.advertising.order.InsertionFacts;
import org.undersigned.advertising.order.InsertionService;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.roster.PrintableEditions;
import org.undersigned.signature.coverage.MissingName;
import org.undersigned.signature.coverage.PlannedRun;

/** Asks, live, whether a version of copy may go to a page: it has to be approved, and each of its names has to stand. */
@Component
class PlacedCopy {

    private static final int TOLD = 3;

    private final PrintableCopies copies;
    private final PrintableEditions editions;
    private final InsertionService insertions;
    private final OpenInsertions open;
    private final AdRuns runs;

    PlacedCopy(
            PrintableCopies copies,
            PrintableEditions editions,
            InsertionService insertions,
            OpenInsertions open,
            AdRuns runs) {
        this.copies = copies;
        this.editions = editions;
        this.insertions = insertions;
        this.open = open;
        this.runs = runs;
    }

    /**
     * Nobody takes one of its names back, or books it a second time, before the transaction ends.
     *
     * @throws Refusal when it is not approved, or a name of it may not be printed now, on the days of the insertion, or once
     *     more than it is booked already
     */
    PrintableCopy expectPrintable(UUID copyVersion, InsertionFacts insertion) {
        var copy = copies.kept(copyVersion);
        var version = copy.version();
        if (version.state() != CopyState.APPROVED) {
            throw new Refusal(
                    "advertising.placement.refused.not-approved",
                    version.title(),
                    version.number(),
                    Texts.label(version.state()));
        }
        copy.expectPrintable();
        expectAgreed(copy, insertion, PlannedPages.run(insertion));
        return copy;
    }

    /**
     * The same of the days alone, for an ad that is released for others.
     *
     * @throws Refusal when a name of it may not be printed on them
     */
    void expectMayRun(PlacementFacts released, PlannedRun run) {
        expectAgreed(copies.kept(released.copyVersion()), insertions.insertion(run.id()), run);
    }

    private void expectAgreed(PrintableCopy copy, InsertionFacts insertion, PlannedRun run) {
        var lost = PlannedPages.lost(editions, run, copy.version().names());
        var booked = lost.stream()
                .filter(name -> name.why() == MissingName.Why.RUNS_BOOKED)
                .toList();
        if (lost.size() > booked.size()) {
            var others = lost.stream().filter(name -> !booked.contains(name)).toList();
            throw new Refusal(
                    "advertising.placement.refused.not-on-its-days", insertion.label(), others.size(), told(others));
        }
        if (!booked.isEmpty()) {
            throw new Refusal(
                    "advertising.placement.refused.runs-booked",
                    insertion.label(),
                    booked.size(),
                    credits(booked),
                    String.join(Texts.text("advertising.separator"), runs.besides(insertion, booked)));
        }
        copies.expectWordsPrintable(copy, run);
    }

    private static String told(List<MissingName> names) {
        return names.stream()
                .limit(TOLD)
                .map(name -> Texts.text("advertising.placement.name", name.credited(), Texts.label(name.why())))
                .collect(Collectors.joining(Texts.text("advertising.separator")));
    }

    private static String credits(List<MissingName> names) {
        return names.stream()
                .limit(TOLD)
                .map(MissingName::credited)
                .collect(Collectors.joining(Texts.text("advertising.separator")));
    }

    /** The same of what was submitted; the words and names have to be those. */
    CopyVersionFacts expectPrintable(PlacementFacts placement) {
        var copy = expectPrintable(placement.copyVersion(), open.kept(placement.insertion()));
        if (!copy.version().contentHash().equals(placement.contentHash())) {
            throw new Refusal("advertising.placement.refused.other-content", placement.label());
        }
        return copy.version();
    }
}
