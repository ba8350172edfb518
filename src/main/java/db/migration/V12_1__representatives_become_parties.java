package db.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Ids;
import org.undersigned.base.name.Folding;
import org.undersigned.base.name.GuessedKind;
import org.undersigned.base.name.KindGuess;
import org.undersigned.base.name.SearchTerms;
import org.undersigned.base.name.SortKey;
import org.undersigned.base.name.Trigrams;
import org.undersigned.base.store.UuidBytes;

/**
 * Makes a party of each representative and of each agency that is written on a card, once for all cards that say the
 * same, with their addresses, and ties them to the cards. What they do for their clients was never asked, so the role
 * stays unknown. Nobody is taken for a party that was there before: names only propose.
 */
public class V12_1__representatives_become_parties extends BaseJavaMigration {

    private static final int LONGEST_COMPACT = 600;

    /** A row as it was. */
    private record Written(
            byte[] client,
            String name,
            @Nullable String agency,
            @Nullable String email,
            @Nullable String phone) {

        String key() {
            return Folding.compact(name) + '\n' + (agency == null ? "" : Folding.compact(agency));
        }
    }

    @Override
    public void migrate(Context context) throws Exception {
        var connection = context.getConnection();
        var written = read(connection);
        try (var parties = new NewParties(connection);
                var representations = connection.prepareStatement("""
                    insert into representation (id, version, client_id, representative_id, agency_id, press_asks, legal,
                        scheduling) values (?, 0, ?, ?, ?, false, false, false)
                    """)) {
            for (var row : written) {
                var agency = row.agency() == null ? null : parties.agency(row.agency());
                var representative = parties.representative(row);
                representations.setBytes(1, UuidBytes.of(Ids.next()));
                representations.setBytes(2, row.client());
                representations.setBytes(3, UuidBytes.of(representative));
                representations.setObject(4, agency == null ? null : UuidBytes.of(agency), Types.BINARY);
                representations.addBatch();
            }
            parties.write();
            representations.executeBatch();
        }
    }

    private static List<Written> read(Connection connection) throws SQLException {
        var written = new ArrayList<Written>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select party_id, name, agency, email, phone from representative order by id")) {
            while (rows.next()) {
                written.add(new Written(
                        rows.getBytes(1), rows.getString(2), rows.getString(3), rows.getString(4), rows.getString(5)));
            }
        }
        return written;
    }

    /** The parties that come of it, each once, with what they are found and reached by. */
    private static final class NewParties implements AutoCloseable {

        private final Map<String, UUID> agencies = new HashMap<>();
        private final Map<String, UUID> representatives = new HashMap<>();
        private final Set<String> addresses = new HashSet<>();
        private final List<PreparedStatement> inOrder = new ArrayList<>();
        private final PreparedStatement party;
        private final PreparedStatement name;
        private final PreparedStatement token;
        private final PreparedStatement trigram;
        private final PreparedStatement contactPoint;
        private final LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);

        NewParties(Connection connection) throws SQLException {
            party = prepare(connection, """
                insert into party (id, version, kind, name, sort_key, created_at, changed_at)
                values (?, 0, ?, ?, ?, ?, ?)
                """);
            name = prepare(connection, """
                insert into party_name (id, party_id, position_no, kind, text, sort_key, compact, compact_length,
                    terms) values (?, ?, 0, 'CREDITED', ?, ?, ?, ?, ?)
                """);
            token = prepare(
                    connection,
                    "insert into party_token (token, compact_length, name_id, party_id) values (?, ?, ?, ?)");
            trigram = prepare(
                    connection,
                    "insert into party_trigram (gram, compact_length, name_id, party_id) values (?, ?, ?, ?)");
            contactPoint = prepare(connection, """
                insert into contact_point (id, version, party_id, kind, route, visibility, address)
                values (?, 0, ?, ?, 'OWN', 'TEAM', ?)
                """);
        }

        private PreparedStatement prepare(Connection connection, String sql) throws SQLException {
            var statement = connection.prepareStatement(sql);
            inOrder.add(statement);
            return statement;
        }

        UUID agency(String agency) throws SQLException {
            var key = Folding.compact(agency);
            var known = agencies.get(key);
            if (known != null) {
                return known;
            }
            var added = add("ORGANISATION", agency, SortKey.proposeForBody(agency));
            agencies.put(key, added);
            return added;
        }

        /** Whoever is at an agency is a person; without one, the name may be that of an agency itself. */
        UUID representative(Written row) throws SQLException {
            var id = representatives.get(row.key());
            if (id == null) {
                var isBody = row.agency() == null && KindGuess.of(row.name()) == GuessedKind.ORGANISATION;
                id = isBody ? agency(row.name()) : add("PERSON", row.name(), SortKey.proposeForPerson(row.name()));
                representatives.put(row.key(), id);
            }
            reach(id, "EMAIL", row.email());
            reach(id, "PHONE", row.phone());
            return id;
        }

        private UUID add(String kind, String text, SortKey sortKey) throws SQLException {
            var id = Ids.next();
            add(party, id, kind, text, sortKey.text(), now, now);
            addName(id, text, sortKey);
            return id;
        }

        private void addName(UUID partyId, String text, SortKey sortKey) throws SQLException {
            var id = Ids.next();
            var whole = Folding.compact(text);
            var compact = whole.length() <= LONGEST_COMPACT ? whole : whole.substring(0, LONGEST_COMPACT);
            var tokens = SearchTerms.of(text);
            var terms = " " + String.join(" ", tokens);
            add(name, id, partyId, text, sortKey.text(), compact, compact.length(), terms);
            for (var word : tokens) {
                add(token, word, compact.length(), id, partyId);
            }
            for (var gram : Trigrams.of(compact)) {
                add(trigram, gram, compact.length(), id, partyId);
            }
        }

        private void reach(UUID partyId, String kind, @Nullable String address) throws SQLException {
            if (address != null && addresses.add(partyId + address)) {
                add(contactPoint, Ids.next(), partyId, kind, address);
            }
        }

        private static void add(PreparedStatement statement, Object... values) throws SQLException {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i] instanceof UUID id ? UuidBytes.of(id) : values[i]);
            }
            statement.addBatch();
        }

        void write() throws SQLException {
            for (var statement : inOrder) {
                statement.executeBatch();
            }
        }

        @Override
        public void close() throws SQLException {
            for (var statement : inOrder) {
                statement.close();
            }
        }
    }
}
