package org.undersigned;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.ConnectionCallback;
import org.undersigned.directory.merge.MergePart;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;

/** Every column with the id of a party is seen to when two parties become one: whoever adds one says by whom. */
@ServiceTest
class MergeCoverageTest {

    /** Columns that hold ids of parties and that a merge leaves alone, with the reason. */
    private static final Map<String, String> LEFT_ALONE = Map.ofEntries(
            Map.entry("party_name.party_id", "written anew with the party itself"),
            Map.entry("party_discipline.party_id", "written anew with the party itself"),
            Map.entry("party_tag.party_id", "written anew with the party itself"),
            Map.entry("party_token.party_id", "made of the names"),
            Map.entry("party_trigram.party_id", "made of the names"),
            Map.entry("party_pair.party_id", "made of the names"),
            Map.entry("name_block.party_id", "made of the names"),
            Map.entry("duplicate_check.party_id", "work that waits; who is not there any more is passed over"),
            Map.entry("duplicate_pair.one_id", "found again; a pair goes with its party"),
            Map.entry("duplicate_pair.other_id", "found again; a pair goes with its party"));

    @Autowired
    private List<MergePart> parts;

    @Autowired
    private Database database;

    @Test
    void everyColumnWithAPartyIsMovedOrSaysWhyNot() {
        var seenTo = parts.stream().flatMap(part -> part.columns().stream()).toList();

        assertThat(Stream.concat(seenTo.stream(), LEFT_ALONE.keySet().stream()))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(columnsWithParties());
    }

    /** Those that refer to the table of parties, and those that are called so. */
    private Set<String> columnsWithParties() {
        var columns = new TreeSet<>(referring());
        columns.addAll(calledSo());
        return columns;
    }

    private Set<String> calledSo() {
        return database.jdbc().queryForList("""
            select concat(lower(table_name), '.', lower(column_name)) from information_schema.columns
            where (lower(column_name) = 'party_id' or lower(column_name) like '%\\_party\\_id'
                or lower(column_name) in ('route_id', 'one_id', 'other_id', 'client_id', 'member_id'))
                and lower(table_schema) in (lower(schema()), 'public')
            """, String.class).stream().collect(Collectors.toSet());
    }

    private Set<String> referring() {
        return database.jdbc().execute((ConnectionCallback<Set<String>>) connection -> {
            try (var keys = connection
                    .getMetaData()
                    .getExportedKeys(connection.getCatalog(), connection.getSchema(), party(connection))) {
                var columns = new TreeSet<String>();
                while (keys.next()) {
                    columns.add((keys.getString("FKTABLE_NAME") + "." + keys.getString("FKCOLUMN_NAME"))
                            .toLowerCase(Locale.ROOT));
                }
                return columns;
            }
        });
    }

    /** The name of the table as the database spells it. */
    private static String party(Connection connection) throws SQLException {
        return connection.getMetaData().storesUpperCaseIdentifiers() ? "PARTY" : "party";
    }
}
