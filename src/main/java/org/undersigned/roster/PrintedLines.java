package org.undersigned.roster;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.undersigned.base.Refusal;
import org.undersigned.roster.EditionDifference.Correction;
import org.undersigned.signature.coverage.MissingName;

/**
 * The names of an edition on a page that may leave some of them out, as they stand at this moment.
 *
 * @param sealed all that was sealed, in its order; none when they are not what was sealed
 * @param leftOut the places of those that the page leaves out
 * @param refusal why nothing of the edition may be printed now, whoever is left out
 * @param lost of the names on the page, those that may not be printed any more
 * @param corrected of the names on the page, those that are credited otherwise now
 */
public record PrintedLines(
        EditionFacts edition,
        List<EditionLine> sealed,
        Set<Integer> leftOut,
        Optional<Refusal> refusal,
        List<MissingName> lost,
        List<Correction> corrected) {

    public PrintedLines {
        sealed = List.copyOf(sealed);
        leftOut = Set.copyOf(leftOut);
        lost = List.copyOf(lost);
        corrected = List.copyOf(corrected);
    }

    /** The names of the page in the order in which they were sealed, also those that stand no longer. */
    public List<EditionLine> lines() {
        return sealed.stream()
                .filter(line -> !leftOut.contains(line.position()))
                .toList();
    }

    /** The names of the page that may be printed now. */
    public List<EditionLine> printable() {
        var gone = new HashSet<UUID>();
        lost.forEach(name -> gone.add(name.signature()));
        return lines().stream().filter(line -> !gone.contains(line.signature())).toList();
    }
}
