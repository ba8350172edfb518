package org.undersigned.advertising.placement;

import java.util.List;
import java.util.Optional;
import org.undersigned.advertising.copy.CopyVersionRow;
import org.undersigned.base.Refusal;

/**
 * That an ad that is on its way to a page carries names that may not be printed any more.
 *
 * @param count how many
 * @param names which; none for a reader who may not know
 * @param edition why nothing of its list may be printed
 * @param until when the paper takes another page; nothing where nobody knows, or the reader may not
 * @param without the last version of its copy, where that is on its way and each of its names stands
 */
public record NamesAlarm(
        PlacementFacts placement,
        int count,
        List<LostName> names,
        Optional<Refusal> edition,
        Optional<LastChange> until,
        Optional<CopyVersionRow> without) {

    public NamesAlarm {
        names = List.copyOf(names);
    }
}
