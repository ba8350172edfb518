package org.undersigned.directory.representation;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final RepresentationEntries entries;
    private final ObjectProvider<OpenAsks> openAsks;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    AgencyMoveService(
            Representations representations,
            RepresentationQueries queries,
            PartyTouch parties,
            RepresentationEntries entries,
            ObjectProvider<OpenAsks> openAsks,
            CurrentUser user,
            Trail trail,
            Clock clock) {
        this.representations = representations;
        this.queries = queries;
        this.parties = parties;
        this.entries = entries;
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
        var policy = new AgencyMovePolicy(move);
        lines.forEach(line -> policy.note(line.client().id(), line.details()));
        var moving = new ArrayList<AgencyMovePreview.Moving>();
        var staying = new ArrayList<AgencyMovePreview.Staying>();
        for (var line : lines) {
            var client = line.client().id();
            var reason = policy.staysBehind(client, line.details());
            if (reason.isPresent()) {
                staying.add(new AgencyMovePreview.Staying(line, reason.get()));
            } else {
                policy.note(client, policy.renewed(line.details()));
                moving.add(new AgencyMovePreview.Moving(line, asks.getOrDefault(client, 0)));
            }
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
     * Moves some representations, all or none. The card of each client tells of it as if it had been done there, and that
     * of the representative of all together.
     *
     * @param chosen the version of each that was seen
     * @param verified whether whoever moves them has made sure of them
     */
    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional
    public void move(AgencyMove move, Map<UUID, Long> chosen, boolean verified) {
        var ends = new Ends(parties.touch(move.representative()), parties.touch(move.agency()));
        refuseUnfit(ends, chosen);
        var policy = policy(move);
        var clients = new ArrayList<String>();
        for (var representation : find(chosen.keySet())) {
            var client = parties.touch(representation.partyId());
            representation.expectVersion(chosen.getOrDefault(representation.getId(), -1L), client.name());
            refuseStaying(representation, client, move, policy);
            var before = representation.details();
            var renewed = renew(representation, client, ends, move, policy);
            if (verified) {
                renewed.verify(clock.instant(), user.id());
            }
            tell(client, renewed, before, verified);
            clients.add(client.name());
        }
        trail.record(entry("directory.representation.moved", ends.representative())
                .changedErasably("agency", null, ends.agency().name())
                .with("from-day", move.day())
                .changedErasably("clients", null, String.join(", ", clients))
                .with("verified", verified));
    }

    private record Ends(PartyFace representative, PartyFace agency) {}

    private static void refuseUnfit(Ends ends, Map<UUID, Long> chosen) {
        if (ends.representative().kind() != PartyKind.PERSON) {
            throw new Refusal(
                    "directory.refused.moves-no-person", ends.representative().name());
        }
        if (chosen.isEmpty()) {
            throw new Refusal(
                    "directory.refused.nothing-to-move",
                    ends.representative().name(),
                    ends.agency().name());
        }
    }

    private AgencyMovePolicy policy(AgencyMove move) {
        var policy = new AgencyMovePolicy(move);
        representations
                .findByRepresentativeId(move.representative())
                .forEach(each -> policy.note(each.partyId(), each.details()));
        return policy;
    }

    private List<Representation> find(Collection<UUID> ids) {
        var found = representations.findAllById(ids);
        if (found.size() != ids.size()) {
            throw new Refusal("directory.refused.unknown-representation");
        }
        return found;
    }

    private static void refuseStaying(
            Representation representation, PartyFace client, AgencyMove move, AgencyMovePolicy policy) {
        if (!representation.representativeId().equals(move.representative())
                || policy.staysBehind(client.id(), representation.details()).isPresent()) {
            throw new Refusal("directory.refused.stays-behind", client.name());
        }
    }

    /** Ends the one and gives the other that follows it. */
    private Representation renew(
            Representation representation, PartyFace client, Ends ends, AgencyMove move, AgencyMovePolicy policy) {
        var details = policy.renewed(representation.details());
        representation.endOn(move.lastDayBefore());
        policy.note(client.id(), details);
        return representations.save(new Representation(client, ends.representative(), ends.agency(), details));
    }

    private void tell(PartyFace client, Representation renewed, RepresentationDetails before, boolean verified) {
        var entry = entry("directory.representation.taken-along", client);
        trail.record(
                entries.particulars(entry, renewed, before, renewed.details()).with("verified", verified));
    }

    private static Entry entry(String verb, PartyFace party) {
        return Entry.of(verb, "party", party.id(), party.name());
    }
}
