package org.undersigned.directory.representation;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.directory.PartyFace;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.PartyTouch;

/**
 * Takes a representative's clients along to another agency: what was with the old one ends the day before, and begins
 * anew with the other. Asks go on through the same person, and so need no change.
 */
@Service
public class AgencyMoveService {

    private final Representations representations;
    private final RepresentationQueries queries;
    private final PartyTouch parties;
    private final ObjectProvider<OpenAsks> openAsks;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    AgencyMoveService(
            Representations representations,
            RepresentationQueries queries,
            PartyTouch parties,
            ObjectProvider<OpenAsks> openAsks,
            CurrentUser user,
            Trail trail,
            Clock clock) {
        this.representations = representations;
        this.queries = queries;
        this.parties = parties;
        this.openAsks = openAsks;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /** What can go along and what stays; nothing is changed. */
    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional(readOnly = true)
    public AgencyMovePreview preview(AgencyMove move) {
        var lines = queries.byPerson(move.representative());
        var asks = asks(move, lines);
        var moving = new ArrayList<AgencyMovePreview.Moving>();
        var staying = new ArrayList<AgencyMovePreview.Staying>();
        for (var line : lines) {
            staysBehind(line.details(), move)
                    .ifPresentOrElse(
                            reason -> staying.add(new AgencyMovePreview.Staying(line, reason)),
                            () -> moving.add(new AgencyMovePreview.Moving(
                                    line, asks.getOrDefault(line.client().id(), 0))));
        }
        return new AgencyMovePreview(moving, staying);
    }

    private Map<UUID, Integer> asks(AgencyMove move, List<RepresentationLine> lines) {
        var clients = lines.stream().map(line -> line.client().id()).distinct().toList();
        var asks = new HashMap<UUID, Integer>();
        openAsks.stream()
                .forEach(kept -> kept.through(move.representative(), clients)
                        .forEach((client, count) -> asks.merge(client, count, Integer::sum)));
        return asks;
    }

    /**
     * Moves some representations, all or none.
     *
     * @param chosen the version of each that was seen
     * @param verified whether whoever moves them has made sure of them
     */
    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional
    public void move(AgencyMove move, Map<UUID, Long> chosen, boolean verified) {
        var representative = parties.touch(move.representative());
        var agency = parties.touch(move.agency());
        refuseUnfit(representative, agency, chosen);
        var ends = new Ends(representative, agency);
        var clients = new ArrayList<String>();
        for (var representation : find(chosen.keySet())) {
            var client = parties.touch(representation.partyId());
            representation.expectVersion(chosen.getOrDefault(representation.getId(), -1L), client.name());
            var renewed = renew(representation, client, move, ends);
            if (verified) {
                renewed.verify(clock.instant(), user.id());
            }
            representations.save(renewed);
            clients.add(client.name());
        }
        trail.record(Entry.of("directory.representation.moved", "party", representative.id(), representative.name())
                .with("agency", agency.name())
                .with("from-day", move.day())
                .changedErasably("clients", null, String.join(", ", clients))
                .with("verified", verified));
    }

    private static void refuseUnfit(PartyFace representative, PartyFace agency, Map<UUID, Long> chosen) {
        if (representative.kind() != PartyKind.PERSON) {
            throw new Refusal("directory.refused.moves-no-person", representative.name());
        }
        if (chosen.isEmpty()) {
            throw new Refusal("directory.refused.nothing-to-move", representative.name(), agency.name());
        }
    }

    private List<Representation> find(Collection<UUID> ids) {
        var found = representations.findAllById(ids);
        if (found.size() != ids.size()) {
            throw new Refusal("directory.refused.unknown-representation");
        }
        return found;
    }

    private record Ends(PartyFace representative, PartyFace agency) {}

    /** Ends the one and gives the other that follows it. */
    private static Representation renew(Representation representation, PartyFace client, AgencyMove move, Ends ends) {
        var details = representation.details();
        if (!representation.representativeId().equals(move.representative())
                || staysBehind(details, move).isPresent()) {
            throw new Refusal("directory.refused.stays-behind", client.name());
        }
        representation.endOn(move.lastDayBefore());
        var renewed = details.at(move.agency()).during(move.day(), details.to());
        return new Representation(client, ends.representative(), ends.agency(), renewed);
    }

    private static Optional<StayReason> staysBehind(RepresentationDetails details, AgencyMove move) {
        if (details.endsBefore(move.day())) {
            return Optional.of(StayReason.ENDED);
        }
        if (move.agency().equals(details.agency())) {
            return Optional.of(StayReason.THERE_ALREADY);
        }
        return details.from() != null && !details.from().isBefore(move.day())
                ? Optional.of(StayReason.BEGINS_LATER)
                : Optional.empty();
    }
}
