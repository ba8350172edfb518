package org.undersigned.signature;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.signature.coverage.SameYes;

/** Tells where names stand, also under a yes that gave way when two parties became one. */
@Component
public class NamePlaces {

    private final List<PlacementSource> sources;
    private final SameYes sameYes;

    NamePlaces(List<PlacementSource> sources, SameYes sameYes) {
        this.sources = sources;
        this.sameYes = sameYes;
    }

    /** Each place in which one of some signatures of a party stands. */
    public List<NamePlace> carrying(Collection<UUID> signatures) {
        var listed = sameYes.of(signatures);
        return sources.stream()
                .flatMap(source -> source.carrying(listed).stream())
                .toList();
    }
}
