package org.undersigned.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.undersigned.base.Refusal;
import org.undersigned.base.secret.DerivedKey;
import org.undersigned.base.secret.Keyring;
import org.undersigned.base.store.UuidBytes;

/**
 * Writes entries at the end of the chain, inside of the transaction that is about to commit. The head keeps under which
 * master key that was done last. A server that does not know this key has been left behind by a change of keys: what it
 * wrote would be hashed with the key of a time that is over, and would read as forged for good. So it writes nothing.
 */
@Component
class TrailChain {

    private final JdbcTemplate jdbc;
    private final SubjectKeys subjectKeys;
    private final Clock clock;
    private final DerivedKey key;
    private final Set<String> known;

    TrailChain(JdbcTemplate jdbc, SubjectKeys subjectKeys, Clock clock, Keyring keyring) {
        this.jdbc = jdbc;
        this.subjectKeys = subjectKeys;
        this.clock = clock;
        var keys = keyring.keysFor(ChainLink.KEY_PURPOSE);
        this.key = keys.getFirst();
        this.known = keys.stream().map(DerivedKey::masterId).collect(Collectors.toSet());
    }

    /** An entry and who caused it. */
    record Occurrence(Entry entry, Actor actor) {}

    void append(List<Occurrence> occurrences) {
        var now = clock.instant();
        var head = lockHead();
        var seals = subjectKeys.findOrCreate(subjectsWithSecrets(occurrences));
        var links = new ArrayList<ChainLink>();
        for (var occurrence : occurrences) {
            var entry = occurrence.entry();
            var stored = StoredFacts.of(entry, seals.get(entry.subject().id()));
            head = ChainLink.after(head, now, occurrence, stored, key.bytes());
            links.add(head);
        }
        insert(links);
        moveHead(head, links.size());
    }

    private static Set<UUID> subjectsWithSecrets(List<Occurrence> occurrences) {
        return occurrences.stream()
                .map(Occurrence::entry)
                .filter(Entry::hasSecrets)
                .map(entry -> entry.subject().id())
                .collect(Collectors.toSet());
    }

    /** Waits for the head row; on a cluster, where locks are local, {@link #moveHead} decides instead. */
    private ChainLink lockHead() {
        return jdbc.queryForObject("select seq, hash, key_id from audit_head where id = 1 for update", (row, n) -> {
            refuseLaterKey(row.getString("key_id"));
            return ChainLink.head(row.getLong("seq"), row.getBytes("hash"));
        });
    }

    private void refuseLaterKey(@Nullable String last) {
        if (last != null && !known.contains(last)) {
            throw new Refusal("audit.refused.later-key");
        }
    }

    private void moveHead(ChainLink head, int added) {
        var moved = jdbc.update(
                "update audit_head set seq = ?, hash = ?, key_id = ? where id = 1 and seq = ?",
                head.seq(),
                head.hash(),
                key.masterId(),
                head.seq() - added);
        if (moved != 1) {
            throw new IllegalStateException("The head of the trail moved while it was held");
        }
    }

    private void insert(List<ChainLink> links) {
        jdbc.batchUpdate("""
            insert into audit_event (seq, at, actor_id, actor_name, actor_roles, actor_session, address, verb,
                subject_kind, subject_id, subject_label, campaign_id, particulars, reason, previous_hash, hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, links, 500, (statement, link) -> {
            var values = link.columns();
            for (var i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, column(values.get(i)));
            }
        });
    }

    private static @Nullable Object column(@Nullable Object value) {
        return switch (value) {
            case Instant instant -> LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
            case UUID id -> UuidBytes.of(id);
            case null, default -> value;
        };
    }
}
