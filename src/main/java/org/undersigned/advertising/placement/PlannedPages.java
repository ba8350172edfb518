package org.undersigned.advertising.placement;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.undersigned.advertising.copy.NamesChoice;
import org.undersigned.advertising.order.InsertionFacts;
import org.undersigned.roster.PlannedPage;
import org.undersigned.roster.PrintableEditions;
import org.undersigned.signature.coverage.MissingName;
import org.undersigned.signature.coverage.PlannedRun;

/** Names in insertions, as lists are asked about them. */
final class PlannedPages {

    private PlannedPages() {}

    static PlannedPage of(InsertionFacts insertion, NamesChoice names) {
        return new PlannedPage(run(insertion), names.page());
    }

    static PlannedRun run(InsertionFacts insertion) {
        return new PlannedRun(insertion.id(), insertion.runOn(), insertion.lastDay(), insertion.zone());
    }

    /** The names that may not be printed in a run. */
    static List<MissingName> lost(PrintableEditions editions, PlannedRun run, NamesChoice names) {
        var page = new PlannedPage(run, names.page());
        return Objects.requireNonNull(editions.lostIn(Set.of(page)).get(page));
    }
}
