package org.undersigned.directory;

import java.util.Collection;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.undersigned.base.name.Trigrams;
import org.undersigned.base.name.WordPairs;
import org.undersigned.base.store.UuidBytes;

/** Writes the search tables of names, in the transaction that writes the names. */
@Component
class NameIndex {

    private static final int BATCH = 500;

    /** By the whole key, since an index by the name alone would cost as much as the tables themselves. */
    private static final String DELETE =
            "delete from %s where %s = ? and compact_length = ? and name_id = ? and party_id = ?";

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
        write(DELETE.formatted("party_token", "token"), names, PartyName::tokens);
        write(DELETE.formatted("party_trigram", "gram"), names, name -> Trigrams.of(name.compact()));
        removePairs(names);
        followers.namesRemoved(names);
    }

    private void removePairs(Collection<PartyName> names) {
        write(DELETE.formatted("party_pair", "pair"), names, name -> WordPairs.of(name.text()));
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
