package org.undersigned.advertising.placement;

import java.util.List;
import java.util.Optional;
import org.undersigned.advertising.copy.CopyVersionRow;
import org.undersigned.advertising.order.InsertionFacts;
import org.undersigned.base.Refusal;

/**
 * That copy which is in no paper yet carries names that may not be printed, while a page waits for an ad.
 *
 * @param count how many
 * @param names which; none for a reader who may not know
 * @param edition why nothing of its list may be printed
 * @param page the one that waits and closes first
 * @param until when the paper takes it; nothing where nobody knows
 */
public record CopyAlarm(
        CopyVersionRow copy,
        int count,
        List<LostName> names,
        Optional<Refusal> edition,
        InsertionFacts page,
        Optional<LastChange> until) {

    public CopyAlarm {
        names = List.copyOf(names);
    }
}
