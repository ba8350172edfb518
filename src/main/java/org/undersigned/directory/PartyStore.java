package org.undersigned.directory;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.undersigned.base.store.KeyedRows;
import org.undersigned.base.store.UuidBytes;

/** Writes parties together with all that is made of their names, so that no way of changing one forgets the search. */
@Component
class PartyStore {

    /** A party goes after all that is a part of it. */
    private static final List<String> PARTS = List.of("party_name", "party_discipline", "party_tag");

    private final Parties parties;
    private final EntityManager session;
    private final JdbcTemplate jdbc;
    private final NameIndex index;
    private final PartyFollowers followers;
    private final NotedParties noted;
    private final Clock clock;

    PartyStore(
            Parties parties,
            EntityManager session,
            JdbcTemplate jdbc,
            NameIndex index,
            PartyFollowers followers,
            NotedParties noted,
            Clock clock) {
        this.parties = parties;
        this.session = session;
        this.jdbc = jdbc;
        this.index = index;
        this.followers = followers;
        this.noted = noted;
        this.clock = clock;
    }

    Party add(CheckedDetails details) {
        return add(List.of(details)).getFirst();
    }

    /** In the order of what is given. */
    List<Party> add(List<CheckedDetails> some) {
        var now = clock.instant();
        return added(some.stream().map(details -> new Party(details, now)).toList());
    }

    /** A party that was there before, under its old key. */
    void putBack(UUID id, CheckedDetails details, Instant createdAt) {
        added(List.of(new Party(id, details, createdAt)));
    }

    private List<Party> added(List<Party> made) {
        var added = parties.saveAll(made);
        index.add(added.stream().flatMap(party -> party.names().stream()).toList());
        var ids = added.stream().map(Party::getId).toList();
        noted.addAll(ids);
        followers.changed(ids);
        return added;
    }

    void revise(Party party, CheckedDetails after) {
        var namesBefore = party.names();
        party.revise(after, clock.instant());
        var namesAfter = party.names();
        index.remove(
                namesBefore.stream().filter(name -> !namesAfter.contains(name)).toList());
        index.add(
                namesAfter.stream().filter(name -> !namesBefore.contains(name)).toList());
        followers.changed(List.of(party.getId()));
    }

    /** @param some held, so that nobody changes them meanwhile */
    void remove(List<Party> some) {
        index.remove(some.stream().flatMap(party -> party.names().stream()).toList());
        session.flush();
        some.forEach(session::detach);
        var keys = some.stream()
                .map(party -> List.<Object>of(UuidBytes.of(party.getId())))
                .toList();
        PARTS.forEach(part -> new KeyedRows(jdbc, part, List.of("party_id")).delete(keys));
        new KeyedRows(jdbc, "party", List.of("id")).delete(keys);
    }
}
