package org.undersigned.outreach;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.undersigned.directory.representation.OpenAsks;

/** The open participations that are routed through a representative. */
@Component
class RoutedAsks implements OpenAsks {

    private final Participations participations;

    RoutedAsks(Participations participations) {
        this.participations = participations;
    }

    @Override
    public Map<UUID, Integer> through(UUID representative, Collection<UUID> clients) {
        var open = Arrays.stream(Stage.values()).filter(Stage::isOpen).toList();
        return participations.through(representative, clients, open).stream()
                .collect(Collectors.toMap(RoutedParty::party, routed -> Math.toIntExact(routed.asks())));
    }
}
