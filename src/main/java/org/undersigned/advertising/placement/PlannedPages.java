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
        return new PlannedPage(new PlannedRun(insertion.id(), insertion.runOn(), insertion.lastDay()), names.page());
    }

    /** The names that may not be printed in an insertion. */
    static List<MissingName> lost(PrintableEditions editions, InsertionFacts insertion, NamesChoice names) {
        var page = of(insertion, names);
        return Objects.requireNonNull(editions.lostIn(Set.of(page)).get(page));
    }
}
