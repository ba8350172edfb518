package org.undersigned.roster;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells which editions list signatures, and where, however the editions stand. */
@Component
public class ListedPlaces {

    private final EditionLines lines;

    ListedPlaces(EditionLines lines) {
        this.lines = lines;
    }

    public List<ListedPlace> of(Set<UUID> signatures) {
        return lines.places(signatures);
    }

    /** Only in some editions, of many signatures. */
    public List<ListedPlace> in(Collection<UUID> editions, Collection<UUID> signatures) {
        return lines.places(editions, signatures);
    }

    /** The editions that list one of some signatures. */
    public List<UUID> naming(Set<UUID> signatures) {
        return of(signatures).stream().map(ListedPlace::edition).distinct().toList();
    }
}
