package org.undersigned.directory;

import java.util.Collection;
import java.util.Comparator;
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
        rows.delete(entries(names, keys).stream().map(Entry::all).toList());
    }

    private void write(String sql, Collection<PartyName> names, Function<PartyName, Collection<String>> keys) {
        jdbc.batchUpdate(sql, entries(names, keys), BATCH, (statement, entry) -> {
            statement.setString(1, entry.key());
            statement.setInt(2, entry.length());
            statement.setBytes(3, UuidBytes.of(entry.name().id()));
            statement.setBytes(4, UuidBytes.of(entry.name().partyId()));
        });
    }

    /** In the order of the tables, so that what many names share is read and written once. */
    private static List<Entry> entries(Collection<PartyName> names, Function<PartyName, Collection<String>> keys) {
        return names.stream()
                .flatMap(name -> keys.apply(name).stream().map(key -> new Entry(key, name)))
                .sorted(Comparator.comparing(Entry::key).thenComparing(Entry::length))
                .toList();
    }

    private record Entry(String key, PartyName name) {

        int length() {
            return name.compact().length();
        }

        List<Object> all() {
            return List.of(key, length(), UuidBytes.of(name.id()), UuidBytes.of(name.partyId()));
        }
    }
}
