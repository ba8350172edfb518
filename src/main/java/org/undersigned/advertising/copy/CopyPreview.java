package org.undersigned.advertising.copy;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.base.Refusal;
import org.undersigned.roster.EditionFacts;
import org.undersigned.roster.EditionLine;
import org.undersigned.roster.Ordering;

/**
 * An ad as it reads at this moment.
 *
 * @param running the names in the order in which they run, also those that stand no longer
 * @param count how many of those that may be printed count by the rule of the edition
 * @param failing the names that may not be printed as they stand
 * @param against all that stands against printing it now, these names among it
 * @param missing what it lacks before it can be submitted
 * @param atHand for the next preview
 */
public record CopyPreview(
        List<CopyBlock> blocks,
        EditionFacts edition,
        Ordering ordering,
        NameExtent extent,
        List<EditionLine> running,
        int count,
        List<FailingName> failing,
        List<Refusal> against,
        List<Refusal> missing,
        NamesAtHand atHand) {

    static CopyPreview of(CopySource source, List<Refusal> misquoted) {
        var missing = new ArrayList<>(CopyReadiness.missing(source.details()));
        missing.addAll(misquoted);
        return new CopyPreview(
                source.details().blocks(),
                source.atHand().printed().edition(),
                source.ordering(),
                source.extent(),
                source.running(),
                EditionLine.count(source.printable()).total(),
                CopyGuard.failing(source),
                CopyGuard.against(source),
                missing,
                source.atHand());
    }
}
