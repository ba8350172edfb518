package org.undersigned.roster;

import java.util.List;
import org.undersigned.roster.EditionDifference.Correction;

/**
 * What a public list has that an earlier edition had not. Of names that were taken off only the number is told: who asks
 * for what is new is told no name that may not be said any more.
 */
public record ListNews(List<EditionLine> added, List<Correction> corrected, int takenOff) {

    public ListNews {
        added = List.copyOf(added);
        corrected = List.copyOf(corrected);
    }

    static ListNews of(EditionDifference difference) {
        return new ListNews(
                difference.added(), difference.corrected(), difference.removed().size());
    }

    public boolean isEmpty() {
        return added.isEmpty() && corrected.isEmpty() && takenOff == 0;
    }
}
