package org.undersigned.directory;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.undersigned.base.name.Trigrams;
import org.undersigned.base.name.WordPairs;
import org.undersigned.base.store.KeyedRows;
import org.undersigned.base.store.UuidBytes;

/** Writes the search tables of names, in the transaction that writes the names. */
@Component
class NameIndex {

    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;
    private final PartyFollowers followers;

    NameIndex(JdbcTemplate jdbc, PartyFollowers followers) {
        this.jdbc = jdbc;
        this.followers = followers;
    }

    void add(Collection<PartyName> names) {
        var insert = "insert into %s (%s, compact_length, name_id, party_id) values (?, ?, ?, ?)";
        write(insert.formatted("party_token", "token"), names, PartyName::tokens);
        write(insert.formatted("party_trigram", "gram"), names, name -> Trigrams.of(name.compact()));
        addPairs(names);
        followers.namesAdded(names);
    }

    private void addPairs(Collection<PartyName> names) {
        var insert = "insert into party_pair (pair, compact_length, name_id, party_id) values (?, ?, ?, ?)";
        write(insert, names, name -> WordPairs.of(name.text()));
    }

    /** For names of which nobody knows whether their pairs are there. */
    void renewPairs(Collection<PartyName> names) {
        removePairs(names);
        addPairs(names);
    }

    void remove(Collection<PartyName> names) {
        delete("party_token", "token", names, PartyName::tokens);
        delete("party_trigram", "gram", names, name -> Trigrams.of(name.compact()));
        removePairs(names);
        followers.namesRemoved(names);
    }

    private void removePairs(Collection<PartyName> names) {
        delete("party_pair", "pair", names, name -> WordPairs.of(name.text()));
    }

    /** By the whole key, since an index by the name alone would cost as much as the tables themselves. */
    private void delete(
            String table, String term, Collection<PartyName> names, Function<PartyName, Collection<String>> keys) {
        var rows = new KeyedRows(jdbc, table, List.of(term, "compact_length", "name_id", "party_id"));
        rows.delete(names.stream()
                .flatMap(name -> keys.apply(name).stream().map(key -> key(key, name)))
                .toList());
    }

    private static List<Object> key(String term, PartyName name) {
        return List.of(term, name.compact().length(), UuidBytes.of(name.id()), UuidBytes.of(name.partyId()));
    }

    private record Entry(String key, PartyName name) {}

    private void write(String sql, Collection<PartyName> names, Function<PartyName, Collection<String>> keys) {
        var entries = names.stream()
                .flatMap(name -> keys.apply(name).stream().map(key -> new Entry(key, name)))
                .toList();
        jdbc.batchUpdate(sql, entries, BATCH, (statement, entry) -> {
            statement.setString(1, entry.key());
            statement.setInt(2, entry.name().compact().length());
            statement.setBytes(3, UuidBytes.of(entry.name().id()));
            statement.setBytes(4, UuidBytes.of(entry.name().partyId()));
        });
    }
}
