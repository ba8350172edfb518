package org.undersigned.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
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

        byte[] open(byte[] wrapped) {
            var earlier = seals.listIterator();
            while (true) {
                try {
                    return earlier.next().open(wrapped);
                } catch (IllegalStateException otherKey) {
                    if (!earlier.hasNext()) {
                        throw otherKey;
                    }
                }
            }
        }
    }

    /** The seals of those subjects that have a key. */
    Map<UUID, Seal> find(Set<UUID> subjects) {
        var found = new HashMap<UUID, Seal>();
        var all = List.copyOf(subjects);
        for (var from = 0; from < all.size(); from += AT_ONCE) {
            found.putAll(findSome(all.subList(from, Math.min(from + AT_ONCE, all.size()))));
        }
        return found;
    }

    /** The seals of all subjects. Whoever calls holds the head of the chain, so that nobody else makes the same key. */
    Map<UUID, Seal> findOrCreate(Set<UUID> subjects) {
        var seals = find(subjects);
        var created = new ArrayList<Object[]>();
        for (var subject : subjects) {
            if (!seals.containsKey(subject)) {
                var key = Seal.newKey();
                created.add(new Object[] {UuidBytes.of(subject), wrapping.close(key)});
                seals.put(subject, new Seal(key));
            }
        }
        jdbc.batchUpdate("insert into audit_subject_key (subject_id, wrapped_key) values (?, ?)", created);
        return seals;
    }

    private Map<UUID, Seal> findSome(Collection<UUID> subjects) {
        var found = new HashMap<UUID, Seal>();
        jdbc.query(
                "select subject_id, wrapped_key from audit_subject_key where subject_id in ("
                        + String.join(", ", Collections.nCopies(subjects.size(), "?")) + ")",
                row -> {
                    found.put(
                            UuidBytes.read(row.getBytes("subject_id")),
                            new Seal(wrapping.open(row.getBytes("wrapped_key"))));
                },
                subjects.stream().map(UuidBytes::of).toArray());
        return found;
    }
}
