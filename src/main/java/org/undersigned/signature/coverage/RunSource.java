package org.undersigned.signature.coverage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.undersigned.signature.scope.Scope;

/** Knows in what names were printed or posted, and in what they will be. A feature that sees to such uses implements it. */
public interface RunSource {

    /**
     * The runs in which each of some signatures of a campaign was made use of so; those that never were may be left out.
     * One run may be of several signatures.
     */
    Map<UUID, Set<UUID>> runs(UUID campaign, Scope scope, Collection<UUID> signatures);

    /** What is booked, of what has not run before a day, by day; nothing where nothing is booked. */
    default List<BookedRun> booked(UUID campaign, Scope scope, LocalDate from) {
        return List.of();
    }

    /** The runs that are still to come, and are booked with the names of some signatures. */
    default Map<UUID, Set<UUID>> ahead(UUID campaign, Scope scope, Collection<UUID> signatures) {
        return Map.of();
    }
}
