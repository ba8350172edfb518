package org.undersigned.directory.representation;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.base.Today;
import org.undersigned.directory.CardParts;
import org.undersigned.directory.DirectoryUse;
import org.undersigned.directory.Discipline;
import org.undersigned.directory.Disciplines;
import org.undersigned.directory.PartyFace;
import org.undersigned.directory.PartyHold;
import org.undersigned.directory.PartyTouch;
import org.undersigned.work.undo.UneditedRecords;

/** Who speaks for whom. */
@Service
public class RepresentationService implements DirectoryUse {

    private final Representations representations;
    private final RepresentationQueries queries;
    private final PartyTouch parties;
    private final PartyHold hold;
    private final Disciplines disciplines;
    private final CurrentUser user;
    private final Clock clock;
    private final CardParts<Representation, RepresentationDetails> card;
    private final UneditedRecords unedited;

    RepresentationService(
            Representations representations,
            RepresentationQueries queries,
            PartyTouch parties,
            PartyHold hold,
            Disciplines disciplines,
            RepresentationEntries entries,
            CurrentUser user,
            Trail trail,
            Clock clock,
            UneditedRecords unedited) {
        this.unedited = unedited;
        this.representations = representations;
        this.queries = queries;
        this.parties = parties;
        this.hold = hold;
        this.disciplines = disciplines;
        this.user = user;
        this.clock = clock;
        this.card = new CardParts<>(
                representations, "directory.refused.unknown-representation", parties, trail, entries::particulars);
    }

    /** Who speaks, spoke or will speak for a party, by name. */
    @RolesAllowed(Permission.DIRECTORY_READ)
    @Transactional(readOnly = true)
    public List<RepresentationLine> representationsOf(UUID client) {
        return queries.ofClients(List.of(client));
    }

    /** Who speaks, spoke or will speak for some parties, by the party; those for whom nobody does are left out. */
    @RolesAllowed(Permission.DIRECTORY_READ)
    @Transactional(readOnly = true)
    public Map<UUID, List<RepresentationLine>> representationsOf(Collection<UUID> clients) {
        return queries.ofClients(clients).stream()
                .collect(Collectors.groupingBy(line -> line.client().id()));
    }

    /** For whom a party speaks, itself or as the agency, by the name of the client; what has ended comes last. */
    @RolesAllowed(Permission.DIRECTORY_READ)
    @Transactional(readOnly = true)
    public List<RepresentationLine> clientsOf(UUID representative, int offset, int limit) {
        return queries.by(representative, offset, limit);
    }

    @RolesAllowed(Permission.DIRECTORY_READ)
    @Transactional(readOnly = true)
    public ClientCount countClientsOf(UUID representative) {
        return queries.countBy(representative, today());
    }

    /** Who speaks for a party today, each once. */
    @RolesAllowed(Permission.DIRECTORY_READ)
    @Transactional(readOnly = true)
    public List<NamedParty> speakersFor(UUID client) {
        var today = today();
        return queries.ofClients(List.of(client)).stream()
                .filter(line -> line.details().holdsOn(today))
                .map(RepresentationLine::representative)
                .distinct()
                .toList();
    }

    /** @param representative a person, or the agency itself */
    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional
    public UUID add(UUID client, UUID representative, RepresentationDetails details) {
        return addEach(List.of(new NewRepresentation(client, representative, details)))
                .getFirst();
    }

    /**
     * Likewise some representations: all of them or, when one is refused, none.
     *
     * @return their ids, in the order in which they were given
     */
    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional
    public List<UUID> addEach(List<NewRepresentation> some) {
        var clients = some.stream().map(NewRepresentation::client).distinct().toList();
        hold.hold(some.stream().flatMap(NewRepresentation::parties).toList());
        return card.addEach("directory.representation.added", clients, clientFaces -> {
            var speakers = parties.touch(
                    some.stream().map(NewRepresentation::representative).toList());
            var there = representations.findByClientIdIn(clients).stream()
                    .collect(Collectors.groupingBy(Representation::partyId));
            return some.stream()
                    .map(one -> added(
                            one,
                            Objects.requireNonNull(clientFaces.get(one.client())),
                            Objects.requireNonNull(speakers.get(one.representative())),
                            there.computeIfAbsent(one.client(), client -> new ArrayList<>())))
                    .toList();
        });
    }

    /** @param there what the client has; gets the new one */
    private Representation added(
            NewRepresentation one, PartyFace client, PartyFace representative, List<Representation> there) {
        var agency = one.details().agency() == null
                ? null
                : parties.find(one.details().agency());
        var added = new Representation(client, representative, agency, checked(one.details()));
        refuseSecond(added, there, client, representative);
        there.add(added);
        return added;
    }

    /**
     * Takes back those of some representations that nobody has revised since they came.
     *
     * @param some the clients, by the id of the representation
     * @return the ids of those that went
     */
    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional
    public Set<UUID> removeUnrevised(Map<UUID, UUID> some) {
        return card.removeUnrevised(
                "directory.representation.removed",
                some,
                unedited,
                going -> parties.touch(
                        going.stream().map(Representation::representativeId).toList()));
    }

    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional
    public void revise(UUID id, long seenVersion, RepresentationDetails details) {
        card.revise("directory.representation.revised", id, seenVersion, details, (representation, clientFace) -> {
            var face = parties.touch(representation.representativeId());
            representation.revise(face, agency(details), checked(details));
            refuseSecond(representation, representations.findByClientId(clientFace.id()), clientFace, face);
        });
    }

    /** Somebody has made sure that it still holds. */
    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional
    public void verify(UUID id, long seenVersion) {
        card.alter(
                "directory.representation.verified",
                id,
                seenVersion,
                representation -> representation.verify(clock.instant(), user.id()));
    }

    /** For what was entered by mistake; what has ended is revised and stays. */
    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional
    public void remove(UUID id, long seenVersion) {
        card.remove(
                "directory.representation.removed",
                id,
                seenVersion,
                representation -> parties.touch(representation.representativeId()));
    }

    private LocalDate today() {
        return Today.by(clock);
    }

    private RepresentationDetails checked(RepresentationDetails details) {
        var field = details.field();
        if (field != null && disciplines.all().stream().map(Discipline::code).noneMatch(field::equals)) {
            throw new Refusal("directory.refused.unknown-discipline", field);
        }
        return details;
    }

    private @Nullable PartyFace agency(RepresentationDetails details) {
        if (details.agency() == null) {
            return null;
        }
        hold.hold(List.of(details.agency()));
        return parties.find(details.agency());
    }

    private static void refuseSecond(
            Representation representation, List<Representation> ofClient, PartyFace client, PartyFace representative) {
        var same = ofClient.stream()
                .filter(other -> other.representativeId().equals(representative.id()))
                .filter(other -> !other.getId().equals(representation.getId()))
                .anyMatch(other -> other.details().repeats(representation.details()));
        if (same) {
            throw new Refusal("directory.refused.already-represented", representative.name(), client.name());
        }
    }

    @Override
    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional(readOnly = true)
    public Set<UUID> usedAmong(Collection<UUID> parties) {
        return representations.partiesAmong(parties);
    }

    /** Only persons and organisations represent; anybody is represented. */
    @Override
    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional(readOnly = true)
    public boolean bindsKind(UUID partyId) {
        return representations.existBy(partyId);
    }
}
