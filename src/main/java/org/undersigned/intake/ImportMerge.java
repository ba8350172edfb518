package org.undersigned.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.directory.merge.MergeCount;
import org.undersigned.directory.merge.MergePair;
import org.undersigned.directory.merge.MergePart;
import org.undersigned.directory.merge.Merging;
import org.undersigned.work.undo.UndoRecording;

/** The rows of imports that made or met a party that becomes one with another: they lead to that one. */
@Component
class ImportMerge implements MergePart {

    private static final String TABLE = "import_line";
    private static final List<String> COLUMNS = List.of("party_id", "match_party_id");

    private final JdbcTemplate jdbc;

    ImportMerge(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> columns() {
        return Set.of(TABLE + ".party_id", TABLE + ".match_party_id");
    }

    @Override
    public List<MergeCount> counts(MergePair pair) {
        return List.of(new MergeCount(
                "import-rows", lines(pair.from()).size(), lines(pair.into()).size()));
    }

    private record Line(UUID importId, int number) {}

    @Override
    public void move(Merging merging, UndoRecording undo) {
        for (var line : lines(merging.from())) {
            undo.begin(merging.onCard("import-rows", "", "intake."));
            for (var column : COLUMNS) {
                if (names(line, column, merging.from())) {
                    undo.change(
                            TABLE,
                            Map.of("import_id", line.importId(), "line_no", line.number()),
                            Map.of(column, merging.into()));
                }
            }
        }
    }

    private boolean names(Line line, String column, UUID party) {
        var found = jdbc.queryForObject(
                "select count(*) from import_line where import_id = ? and line_no = ? and " + column + " = ?",
                Integer.class,
                UuidBytes.of(line.importId()),
                line.number(),
                UuidBytes.of(party));
        return found != null && found > 0;
    }

    private List<Line> lines(UUID party) {
        return jdbc.query(
                "select import_id, line_no from import_line where party_id = ? or match_party_id = ?",
                (row, number) -> new Line(UuidBytes.read(row.getBytes(1)), row.getInt(2)),
                UuidBytes.of(party),
                UuidBytes.of(party));
    }
}
