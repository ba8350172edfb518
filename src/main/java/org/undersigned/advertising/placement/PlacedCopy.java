package org.undersigned.advertising.placement;

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
import org.undersigned.signature.coverage.PrintDays;

/** Asks, live, whether a version of copy may go to a page: it has to be approved, and each of its names has to stand. */
@Component
class PlacedCopy {

    private static final int TOLD = 3;

    private final PrintableCopies copies;
    private final PrintableEditions editions;
    private final InsertionService insertions;

    PlacedCopy(PrintableCopies copies, PrintableEditions editions, InsertionService insertions) {
        this.copies = copies;
        this.editions = editions;
        this.insertions = insertions;
    }

    /**
     * Nobody takes one of its names back before the transaction ends.
     *
     * @throws Refusal when it is not approved, or a name of it may not be printed now, or on the days of the insertion
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
        expectOnItsDays(version, insertion);
        return copy;
    }

    private void expectOnItsDays(CopyVersionFacts version, InsertionFacts insertion) {
        var days = new PrintDays(insertion.runOn(), insertion.lastDay());
        var lost = editions.lostOn(days, version.edition(), version.names().struck());
        if (!lost.isEmpty()) {
            var told = lost.stream()
                    .limit(TOLD)
                    .map(name -> Texts.text("advertising.placement.name", name.credited(), Texts.label(name.why())))
                    .collect(Collectors.joining(Texts.text("advertising.separator")));
            throw new Refusal("advertising.placement.refused.not-on-its-days", insertion.label(), lost.size(), told);
        }
    }

    /** The same of what was submitted; the words and names have to be those. */
    void expectPrintable(PlacementFacts placement) {
        var copy = expectPrintable(placement.copyVersion(), insertions.insertion(placement.insertion()));
        if (!copy.version().contentHash().equals(placement.contentHash())) {
            throw new Refusal("advertising.placement.refused.other-content", placement.label());
        }
    }
}
