package org.undersigned.directory.representation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.undersigned.base.Ids;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.testing.DatabaseUnderTest;

/** What becomes of the representatives that were written on cards before they were parties. */
@Tag("database")
class RepresentativesBecomePartiesTest {

    private static final String LAST_WITH_REPRESENTATIVES = "9";
    private static final String FIRST_WITHOUT = "12.2";
    private static final String FIRST_THAT_PAIRS_THEM = "20";

    private final DatabaseUnderTest.Address address = DatabaseUnderTest.fresh();

    @BeforeEach
    void migrateToTheOldSchema() throws SQLException {
        migrate(LAST_WITH_REPRESENTATIVES);
        try (var connection = open()) {
            write(connection, "Ada Quill", "Jane Roe", "Roe & Co", "jane@example.org", "+1 212 555 0100");
            write(connection, "Ben Quill", "jane roe", "Roe & Co.", "jane@example.org", "+1 212 555 0199");
            write(connection, "Cy Quill", "Jane Roe", "Other Talent", null, null);
            write(connection, "Di Quill", "Jane Roe", null, null, null);
            write(connection, "Ed Quill", "Roe & Co Management", null, "desk@example.org", null);
            write(connection, "Flo Quill", "Max Mohr", "Roe & Co Management", null, null);
        }
        migrate(FIRST_WITHOUT);
    }

    @Test
    void makesOnePartyOfEachNameAndAgencyAndTiesThemToTheirClients() throws SQLException {
        assertThat(rows("""
            select c.name, p.kind, p.name, coalesce(a.name, '-'), coalesce(r.role, '-') from representation r
            join party c on c.id = r.client_id join party p on p.id = r.representative_id
            left join party a on a.id = r.agency_id order by c.name
            """))
                .containsExactly(
                        "Ada Quill|PERSON|Jane Roe|Roe & Co|-",
                        "Ben Quill|PERSON|Jane Roe|Roe & Co|-",
                        "Cy Quill|PERSON|Jane Roe|Other Talent|-",
                        "Di Quill|PERSON|Jane Roe|-|-",
                        "Ed Quill|ORGANISATION|Roe & Co Management|-|-",
                        "Flo Quill|PERSON|Max Mohr|Roe & Co Management|-");
        assertThat(rows("select count(*) from party where name not like '%Quill'"))
                .containsExactly("7");
    }

    @Test
    void keepsEachAddressOnce() throws SQLException {
        assertThat(rows("""
            select p.name, k.kind, k.route, k.visibility, k.address from contact_point k
            join party p on p.id = k.party_id order by k.address
            """))
                .containsExactly(
                        "Jane Roe|PHONE|OWN|TEAM|+1 212 555 0100",
                        "Jane Roe|PHONE|OWN|TEAM|+1 212 555 0199",
                        "Roe & Co Management|EMAIL|OWN|TEAM|desk@example.org",
                        "Jane Roe|EMAIL|OWN|TEAM|jane@example.org");
    }

    @Test
    void makesThemFoundByTheirNames() throws SQLException {
        assertThat(rows("""
            select distinct n.text, n.sort_key from party_token t join party_name n on n.id = t.name_id
            where t.token = 'mohr' and n.party_id = t.party_id
            """)).containsExactly("Max Mohr|mohr max");
        assertThat(rows("""
            select n.compact from party_trigram t join party_name n on n.id = t.name_id where t.gram = 'moh'
            """)).containsExactly("maxmohr");
    }

    @Test
    void leavesTheirNamesToBePairedWithOtherWords() throws SQLException {
        migrate(FIRST_THAT_PAIRS_THEM);

        assertThat(rows("select n.text from unpaired_name u join party_name n on n.id = u.name_id order by n.text"))
                .containsExactly(
                        "Jane Roe",
                        "Jane Roe",
                        "Jane Roe",
                        "Max Mohr",
                        "Other Talent",
                        "Roe & Co",
                        "Roe & Co Management");
    }

    private void migrate(String target) {
        Flyway.configure()
                .dataSource(address.url(), address.username(), address.password())
                .locations("classpath:db/migration")
                .target(target)
                .load()
                .migrate();
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(address.url(), address.username(), address.password());
    }

    private static void write(
            Connection connection,
            String client,
            String name,
            @Nullable String agency,
            @Nullable String email,
            @Nullable String phone)
            throws SQLException {
        var party = Ids.next();
        insert(
                connection,
                "insert into party (id, version, kind, name, sort_key, created_at, changed_at) values "
                        + "(?, 0, 'PERSON', ?, 'quill', '2026-01-01 00:00:00', '2026-01-01 00:00:00')",
                party,
                client);
        insert(
                connection,
                "insert into representative (id, version, party_id, name, agency, email, phone) values "
                        + "(?, 0, ?, ?, ?, ?, ?)",
                Ids.next(),
                party,
                name,
                agency,
                email,
                phone);
    }

    private static void insert(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i] instanceof UUID id ? UuidBytes.of(id) : values[i]);
            }
            statement.executeUpdate();
        }
    }

    /** Each row as one text. */
    private List<String> rows(String query) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = open();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                var row = new ArrayList<String>();
                for (var column = 1; column <= columns; column++) {
                    row.add(rows.getString(column));
                }
                found.add(String.join("|", row));
            }
        }
        return found;
    }
}
