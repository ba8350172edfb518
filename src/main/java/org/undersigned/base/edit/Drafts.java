package org.undersigned.base.edit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where what is typed waits until it is saved. Everybody finds their own drafts there and nobody else's. */
public interface Drafts {

    Optional<Draft> waiting(DraftKey key);

    /**
     * Takes the place of a draft that was kept before.
     *
     * @return when that was
     */
    Instant keep(DraftKey key, long version, Map<String, List<String>> original, Map<String, List<String>> typed);

    /** Nothing happens when there is none. */
    void discard(DraftKey key);
}
