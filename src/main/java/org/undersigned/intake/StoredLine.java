package org.undersigned.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.directory.PartyKind;

/** How a line is read from its row. */
@Component
class StoredLine implements RowMapper<ImportLine> {

    /** Lines with their cells and with the row of the earlier line that has the same name. */
    static final String SELECT = """
        select l.*, c.sealed, f.row_no as first_row_no
        from import_line l left join import_cells c on c.import_id = l.import_id and c.line_no = l.line_no
            left join import_line f on f.import_id = l.import_id and f.line_no = l.first_line_no
        where
        """;

    private final CellSeal seal;

    StoredLine(CellSeal seal) {
        this.seal = seal;
    }

    @Override
    public ImportLine mapRow(ResultSet row, int number) throws SQLException {
        return new ImportLine(
                row.getInt("line_no"),
                row.getInt("row_no"),
                cells(row),
                row.getString("name"),
                value(PartyKind.class, row.getString("kind")),
                RuleNames.read(row.getString("name_rules")),
                proposed(row),
                value(Decision.class, row.getString("decision")),
                row.getBoolean("decided_by_hand"),
                done(row));
    }

    private static Proposed proposed(ResultSet row) throws SQLException {
        return new Proposed(
                Proposal.valueOf(row.getString("proposal")),
                value(Problem.class, row.getString("problem")),
                UuidBytes.readNullable(row.getBytes("match_party_id")),
                row.getString("match_name"),
                row.getInt("match_count"),
                row.getObject("first_line_no", Integer.class),
                row.getObject("first_row_no", Integer.class));
    }

    private static @Nullable Done done(ResultSet row) throws SQLException {
        var outcome = value(Outcome.class, row.getString("outcome"));
        return outcome == null
                ? null
                : new Done(
                        outcome,
                        row.getString("outcome_reason"),
                        UuidBytes.readNullable(row.getBytes("party_id")),
                        UuidBytes.readNullable(row.getBytes("participation_id")),
                        UuidBytes.readNullable(row.getBytes("signature_id")));
    }

    /** None when they have been dropped. */
    private List<String> cells(ResultSet row) throws SQLException {
        var sealed = row.getBytes("sealed");
        if (sealed != null) {
            return seal.open(UuidBytes.read(row.getBytes("import_id")), row.getInt("line_no"), sealed);
        }
        var clear = row.getString("cells");
        return clear == null ? List.of() : CellSeal.read(clear);
    }

    static <E extends Enum<E>> @Nullable E value(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
