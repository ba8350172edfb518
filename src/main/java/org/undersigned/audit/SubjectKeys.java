package org.undersigned.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.undersigned.base.Refusal;
import org.undersigned.base.secret.Keyring;
import org.undersigned.base.secret.Seal;
import org.undersigned.base.store.UuidBytes;

/**
 * The keys under which the trail seals what must be erasable, one for each subject. They are stored outside of the chain,
 * sealed themselves; when one is deleted, what was sealed with it is gone and the chain still holds.
 */
@Component
class SubjectKeys {

    private static final int AT_ONCE = 500;

    private final JdbcTemplate jdbc;
    private final Wrapping wrapping;

    SubjectKeys(JdbcTemplate jdbc, Keyring keyring) {
        this.jdbc = jdbc;
        this.wrapping = new Wrapping(keyring.keysFor("trail.subject-keys").stream()
                .map(key -> new Seal(key.bytes()))
                .toList());
    }

    /**
     * Seals and opens the keys themselves. A row is only ever added, so one that an earlier master key has sealed stays as
     * it is and needs that key.
     *
     * @param seals that of the present master key first
     */
    private record Wrapping(List<Seal> seals) {

        byte[] close(byte[] key) {
            return seals.getFirst().close(key);
        }

        /** Nothing when the master key of its time is not at hand. */
        Optional<Seal> open(byte[] wrapped) {
            for (var seal : seals) {
                try {
                    return Optional.of(new Seal(seal.open(wrapped)));
                } catch (IllegalStateException otherKey) {
                    // that of another time may fit
                }
            }
            return Optional.empty();
        }
    }

    /** The seals of those subjects that have a key which can be opened. */
    Map<UUID, Seal> find(Set<UUID> subjects) {
        var seals = new HashMap<UUID, Seal>();
        wrapped(subjects).forEach((subject, key) -> wrapping.open(key).ifPresent(opened -> seals.put(subject, opened)));
        return seals;
    }

    /**
     * The seals of all subjects. Whoever calls holds the head of the chain, so that nobody else makes the same key. A
     * subject has one key for good, so where that cannot be opened nothing more is sealed of it.
     */
    Map<UUID, Seal> findOrCreate(Set<UUID> subjects) {
        var wrapped = wrapped(subjects);
        var seals = new HashMap<UUID, Seal>();
        var created = new ArrayList<Object[]>();
        for (var subject : subjects) {
            var kept = wrapped.get(subject);
            if (kept == null) {
                var key = Seal.newKey();
                created.add(new Object[] {UuidBytes.of(subject), wrapping.close(key)});
                seals.put(subject, new Seal(key));
            } else {
                seals.put(subject, wrapping.open(kept).orElseThrow(() -> new Refusal("audit.refused.lost-key")));
            }
        }
        jdbc.batchUpdate("insert into audit_subject_key (subject_id, wrapped_key) values (?, ?)", created);
        return seals;
    }

    private Map<UUID, byte[]> wrapped(Set<UUID> subjects) {
        var found = new HashMap<UUID, byte[]>();
        var all = List.copyOf(subjects);
        for (var from = 0; from < all.size(); from += AT_ONCE) {
            found.putAll(wrappedOfSome(all.subList(from, Math.min(from + AT_ONCE, all.size()))));
        }
        return found;
    }

    private Map<UUID, byte[]> wrappedOfSome(Collection<UUID> subjects) {
        var found = new HashMap<UUID, byte[]>();
        jdbc.query(
                "select subject_id, wrapped_key from audit_subject_key where subject_id in ("
                        + String.join(", ", Collections.nCopies(subjects.size(), "?")) + ")",
                row -> {
                    found.put(UuidBytes.read(row.getBytes("subject_id")), row.getBytes("wrapped_key"));
                },
                subjects.stream().map(UuidBytes::of).toArray());
        return found;
    }
}
