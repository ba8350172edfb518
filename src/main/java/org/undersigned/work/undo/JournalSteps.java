package org.undersigned.work.undo;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.undersigned.base.store.UuidBytes;

/** The steps of journal entries as they are stored, in their order. */
@Component
class JournalSteps {

    private static final String INSERT = """
        insert into undo_step (journal_id, position_no, thing_no, what, label, subject_kind, subject_id, verbs,
            table_name, row_key, before_row, after_row)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;

    private static final int BATCH = 500;
    private static final int LONGEST_LABEL = 400;

    private final JdbcTemplate jdbc;

    JournalSteps(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID journal, List<UndoStep> steps) {
        var positions = IntStream.range(0, steps.size()).boxed().toList();
        jdbc.batchUpdate(INSERT, positions, BATCH, (statement, position) -> {
            statement.setBytes(1, UuidBytes.of(journal));
            statement.setInt(2, position);
            fill(statement, steps.get(position));
        });
    }

    private static void fill(PreparedStatement statement, UndoStep step) throws SQLException {
        statement.setInt(3, step.thing());
        statement.setString(4, step.named().what());
        statement.setString(5, shortened(step.named().label()));
        statement.setString(6, step.named().subjectKind());
        statement.setBytes(7, UuidBytes.of(step.named().subject()));
        statement.setString(8, step.named().verbs());
        statement.setString(9, step.table());
        statement.setString(10, RowImage.written(step.key()));
        statement.setString(11, written(step.before()));
        statement.setString(12, written(step.after()));
    }

    /** Forgets what rows were that were changed before a moment. */
    void forgetBefore(Instant moment) {
        jdbc.update(
                "delete from undo_step where journal_id in (select id from undo_journal where made_at < ?)",
                LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
    }

    List<UndoStep> of(UUID journal) {
        return jdbc.query(
                "select * from undo_step where journal_id = ? order by position_no",
                (row, number) -> step(row),
                UuidBytes.of(journal));
    }

    private static UndoStep step(ResultSet row) throws SQLException {
        return new UndoStep(
                row.getInt("thing_no"),
                new UndoThing(
                        row.getString("what"),
                        row.getString("label"),
                        row.getString("subject_kind"),
                        UuidBytes.read(row.getBytes("subject_id")),
                        row.getString("verbs")),
                row.getString("table_name"),
                RowImage.read(row.getString("row_key")),
                read(row.getString("before_row")),
                read(row.getString("after_row")));
    }

    private static @Nullable String written(@Nullable Map<String, @Nullable String> image) {
        return image == null ? null : RowImage.written(image);
    }

    private static @Nullable Map<String, @Nullable String> read(@Nullable String written) {
        return written == null ? null : RowImage.read(written);
    }

    private static String shortened(String label) {
        return label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL);
    }
}
