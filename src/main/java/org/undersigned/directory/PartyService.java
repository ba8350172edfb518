package org.undersigned.directory;

import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.work.undo.UneditedRecords;

/** The parties themselves: their names, kind, disciplines, tags and note. */
@Service
public class PartyService {

    private final Parties parties;
    private final PartyQueries queries;
    private final PartyStore store;
    private final PartyRedirects redirects;
    private final PartyHold hold;
    private final Disciplines disciplines;
    private final ObjectProvider<DirectoryUse> uses;
    private final Trail trail;
    private final UneditedRecords unedited;

    PartyService(
            Parties parties,
            PartyQueries queries,
            PartyStore store,
            PartyRedirects redirects,
            PartyHold hold,
            Disciplines disciplines,
            ObjectProvider<DirectoryUse> uses,
            Trail trail,
            UneditedRecords unedited) {
        this.unedited = unedited;
        this.parties = parties;
        this.queries = queries;
        this.store = store;
        this.redirects = redirects;
        this.hold = hold;
        this.disciplines = disciplines;
        this.uses = uses;
        this.trail = trail;
    }

    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional
    public UUID create(PartyDetails details) {
        return create(List.of(details)).getFirst();
    }

    /**
     * Creates some parties: all of them or, when one is refused, none.
     *
     * @return their ids, in the order of what is given
     */
    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional
    public List<UUID> create(List<PartyDetails> some) {
        var checked = some.stream()
                .map(details -> CheckedDetails.of(details, disciplines.codes()))
                .toList();
        var ids = store.add(checked).stream().map(Party::getId).toList();
        for (var made = 0; made < ids.size(); made++) {
            trail.record(PartyEntries.created(ids.get(made), checked.get(made)));
        }
        return ids;
    }

    /** Replaces all that is known of a party itself; what stays the same is left alone. */
    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional
    public void revise(UUID id, long seenVersion, PartyDetails details) {
        var party = find(id);
        party.expectVersion(seenVersion, party.name());
        var before = party.details();
        var after = CheckedDetails.of(details, disciplines.codes());
        if (after.equals(before)) {
            return;
        }
        refuseChangeOfKind(party, after.kind());
        store.revise(party, after);
        trail.record(PartyEntries.revised(id, before, after));
    }

    private void refuseChangeOfKind(Party party, PartyKind kind) {
        if (kind != party.kind() && uses.orderedStream().anyMatch(use -> use.bindsKind(party.getId()))) {
            throw new Refusal("directory.refused.kind-in-use", party.name());
        }
    }

    /** The card of a party; by the id of one that was merged, the card of the one that it became. */
    @RolesAllowed(Permission.DIRECTORY_READ)
    @Transactional(readOnly = true)
    public PartyCard card(UUID id) {
        return parties.findById(id)
                .orElseGet(() -> find(redirects.survivor(id)))
                .card();
    }

    @RolesAllowed(Permission.DIRECTORY_READ)
    @Transactional(readOnly = true)
    public List<PartyRow> rows(PartyFilter filter, int offset, int limit) {
        return queries.rows(filter, offset, limit);
    }

    /** A party as the list shows it, if there is one. */
    @RolesAllowed(Permission.DIRECTORY_READ)
    @Transactional(readOnly = true)
    public Optional<PartyRow> row(UUID id) {
        return queries.row(id);
    }

    @RolesAllowed(Permission.DIRECTORY_READ)
    @Transactional(readOnly = true)
    public int count(PartyFilter filter) {
        return queries.count(filter);
    }

    /** The tags in use, in alphabetical order. */
    @RolesAllowed(Permission.DIRECTORY_READ)
    @Transactional(readOnly = true)
    public List<String> tags() {
        return queries.tags();
    }

    /** Parties in short, by id; without those that do not exist. */
    @RolesAllowed(Permission.DIRECTORY_READ)
    @Transactional(readOnly = true)
    public Map<UUID, PartyFacts> facts(Collection<UUID> ids) {
        return queries.facts(ids);
    }

    /**
     * A party in short, if there is one. Whoever still has the id of one that was merged is told where it went, since
     * what they are about to write belongs there.
     */
    @RolesAllowed(Permission.DIRECTORY_READ)
    @Transactional(readOnly = true)
    public Optional<PartyFacts> facts(UUID id) {
        var facts = queries.facts(id);
        if (facts.isEmpty()) {
            redirects.refuseMerged(id);
        }
        return facts;
    }

    /** What is known of some parties themselves, by id; without those that do not exist. */
    @RolesAllowed(Permission.DIRECTORY_READ)
    @Transactional(readOnly = true)
    public Map<UUID, PartyOutline> outlines(Collection<UUID> ids) {
        return queries.outlines(ids);
    }

    /** Takes back the creation of a party, for as long as nothing hangs on it and nobody has edited it. */
    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional
    public void removeUnused(UUID id) {
        removeUnused(List.of(id));
    }

    /** Likewise of some parties: of all of them or, when one is refused, of none. */
    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional
    public void removeUnused(Collection<UUID> ids) {
        var found = held(ids);
        var used = usedAmong(found.keySet());
        var asTheyCame = unedited(found.values());
        for (var id : ids) {
            var party = Optional.ofNullable(found.get(id)).orElseThrow(() -> redirects.gone(id));
            refuseRemoval(party, used, asTheyCame);
        }
        remove(found.values());
    }

    /** Likewise of those of some parties on which nothing hangs; the others stay as they are. */
    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional
    public void removeIfUnused(Collection<UUID> ids) {
        var found = held(ids);
        var used = usedAmong(found.keySet());
        var asTheyCame = unedited(found.values());
        remove(found.values().stream()
                .filter(party -> asTheyCame.contains(party.getId()) && !used.contains(party.getId()))
                .toList());
    }

    private Map<UUID, Party> held(Collection<UUID> ids) {
        hold.hold(ids);
        return parties.findAndHold(ids).stream().collect(Collectors.toMap(Party::getId, Function.identity()));
    }

    private void remove(Collection<Party> going) {
        var gone = going.stream()
                .map(party -> PartyEntries.removed(party.getId(), party.details()))
                .toList();
        store.remove(List.copyOf(going));
        gone.forEach(trail::record);
    }

    /** An edit that was taken back, as an undone import does, is none. */
    private Set<UUID> unedited(Collection<Party> some) {
        return unedited.among(some.stream().collect(Collectors.toMap(Party::getId, Party::version)));
    }

    private static void refuseRemoval(Party party, Set<UUID> used, Set<UUID> unedited) {
        if (used.contains(party.getId())) {
            throw new Refusal("directory.refused.party-in-use", party.name());
        }
        if (!unedited.contains(party.getId())) {
            throw new Refusal("directory.refused.party-edited", party.name());
        }
    }

    private Set<UUID> usedAmong(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : uses.orderedStream()
                        .flatMap(use -> use.usedAmong(ids).stream())
                        .collect(Collectors.toSet());
    }

    private Party find(UUID id) {
        return parties.findById(id).orElseThrow(() -> redirects.gone(id));
    }
}
