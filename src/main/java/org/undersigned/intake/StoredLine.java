package org.undersigned.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.directory.PartyKind;
import tools.jackson.databind.json.JsonMapper;

/** How a line is read from its row. */
final class StoredLine {

    /** Lines with the row of the earlier line that has the same name. */
    static final String SELECT = """
        select l.*, f.row_no as first_row_no
        from import_line l left join import_line f on f.import_id = l.import_id and f.line_no = l.first_line_no
        where
        """;

    private static final JsonMapper JSON = JsonMapper.shared();

    private StoredLine() {}

    static ImportLine line(ResultSet row, int number) throws SQLException {
        return new ImportLine(
                row.getInt("line_no"),
                row.getInt("row_no"),
                List.of(JSON.readValue(row.getString("cells"), String[].class)),
                row.getString("name"),
                value(PartyKind.class, row.getString("kind")),
                Proposal.valueOf(row.getString("proposal")),
                value(Problem.class, row.getString("problem")),
                value(Decision.class, row.getString("decision")),
                UuidBytes.readNullable(row.getBytes("match_party_id")),
                row.getString("match_name"),
                row.getInt("match_count"),
                row.getObject("first_line_no", Integer.class),
                row.getObject("first_row_no", Integer.class),
                value(Outcome.class, row.getString("outcome")),
                row.getString("outcome_reason"),
                UuidBytes.readNullable(row.getBytes("party_id")),
                UuidBytes.readNullable(row.getBytes("participation_id")),
                UuidBytes.readNullable(row.getBytes("signature_id")));
    }

    static <E extends Enum<E>> @Nullable E value(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
