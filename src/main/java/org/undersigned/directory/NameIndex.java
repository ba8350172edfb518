package org.undersigned.directory;

import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.undersigned.base.name.Trigrams;
import org.undersigned.base.store.UuidBytes;

/** Writes the search tables of names, in the transaction that writes the names. */
@Component
class NameIndex {

    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;

    NameIndex(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private record Entry(String key, int length, byte[] name, byte[] party) {

        static Entry of(String key, PartyName name) {
            return new Entry(
                    key, name.compact().length(), UuidBytes.of(name.id()), UuidBytes.of(name.partyId()));
        }
    }

    void add(Collection<PartyName> names) {
        insert(
                "insert into party_token (token, compact_length, name_id, party_id) values (?, ?, ?, ?)",
                names.stream()
                        .flatMap(name -> name.tokens().stream().map(token -> Entry.of(token, name)))
                        .toList());
        insert(
                "insert into party_trigram (gram, compact_length, name_id, party_id) values (?, ?, ?, ?)",
                names.stream()
                        .flatMap(name -> Trigrams.of(name.compact()).stream().map(gram -> Entry.of(gram, name)))
                        .toList());
    }

    void remove(Collection<UUID> names) {
        for (var name : names) {
            jdbc.update("delete from party_token where name_id = ?", UuidBytes.of(name));
            jdbc.update("delete from party_trigram where name_id = ?", UuidBytes.of(name));
        }
    }

    private void insert(String sql, Collection<Entry> entries) {
        jdbc.batchUpdate(sql, entries, BATCH, (statement, entry) -> {
            statement.setString(1, entry.key());
            statement.setInt(2, entry.length());
            statement.setBytes(3, entry.name());
            statement.setBytes(4, entry.party());
        });
    }
}
