package org.undersigned.directory.representation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Which representations of somebody go along to another agency, asked one after the other. */
final class AgencyMovePolicy {

    private final AgencyMove move;
    private final Map<UUID, List<RepresentationDetails>> byClient = new HashMap<>();

    AgencyMovePolicy(AgencyMove move) {
        this.move = move;
    }

    /** Notes what the representative is or will be to a client. */
    void note(UUID client, RepresentationDetails details) {
        byClient.computeIfAbsent(client, unknown -> new ArrayList<>()).add(details);
    }

    Optional<StayReason> staysBehind(UUID client, RepresentationDetails details) {
        if (details.endsBefore(move.day())) {
            return Optional.of(StayReason.ENDED);
        }
        if (move.agency().equals(details.agency())) {
            return Optional.of(StayReason.THERE_ALREADY);
        }
        if (details.from() != null && !details.from().isBefore(move.day())) {
            return Optional.of(StayReason.BEGINS_LATER);
        }
        var renewed = renewed(details);
        return byClient.getOrDefault(client, List.of()).stream().anyMatch(other -> other.repeats(renewed))
                ? Optional.of(StayReason.SAME_THERE)
                : Optional.empty();
    }

    /** The one that follows it. */
    RepresentationDetails renewed(RepresentationDetails details) {
        return details.at(move.agency()).during(move.day(), details.to());
    }
}
