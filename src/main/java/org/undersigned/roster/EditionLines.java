package org.undersigned.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.directory.PartyKind;

/** The lines of editions: written once, in batches, and read in their order. */
@Component
class EditionLines {

    static final String ALTERED = "roster.refused.altered";

    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;

    EditionLines(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID edition, List<EditionLine> lines) {
        jdbc.batchUpdate("""
            insert into edition_line (edition_id, position_no, signature_id, party_id, credited, sort_key,
                descriptor, title, kind, discipline, marquee, counted)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, lines, BATCH, (row, line) -> {
            row.setBytes(1, UuidBytes.of(edition));
            row.setInt(2, line.position());
            row.setBytes(3, UuidBytes.of(line.signature()));
            row.setBytes(4, UuidBytes.of(line.party()));
            row.setString(5, line.credited());
            row.setString(6, line.sortKey());
            row.setString(7, line.descriptor());
            row.setString(8, line.title());
            row.setString(9, line.kind().name());
            row.setString(10, line.discipline());
            row.setBoolean(11, line.marquee());
            row.setBoolean(12, line.counted());
        });
    }

    /**
     * The lines as they were sealed.
     *
     * @throws Refusal when what is stored of the edition is not what was sealed
     */
    List<EditionLine> sealed(EditionFacts edition) {
        var stored = of(edition.id());
        refusal(edition, stored).ifPresent(refusal -> {
            throw refusal;
        });
        return stored;
    }

    /** That what is stored of an edition is not what was sealed, if it is not. */
    static Optional<Refusal> refusal(EditionFacts edition, List<EditionLine> stored) {
        return ContentHash.of(edition, stored).equals(edition.contentHash())
                ? Optional.empty()
                : Optional.of(new Refusal(ALTERED, edition.label()));
    }

    /** The lines as they are stored, whether or not these are the ones that were sealed. */
    List<EditionLine> of(UUID edition) {
        return jdbc.query(
                "select * from edition_line where edition_id = ? order by position_no",
                EditionLines::line,
                UuidBytes.of(edition));
    }

    /** The editions that list a signature. */
    List<UUID> naming(UUID signature) {
        return jdbc.query(
                "select distinct edition_id from edition_line where signature_id = ?",
                (row, number) -> UuidBytes.read(row.getBytes("edition_id")),
                UuidBytes.of(signature));
    }

    private static EditionLine line(ResultSet row, int number) throws SQLException {
        return new EditionLine(
                row.getInt("position_no"),
                UuidBytes.read(row.getBytes("signature_id")),
                UuidBytes.read(row.getBytes("party_id")),
                row.getString("credited"),
                row.getString("sort_key"),
                row.getString("descriptor"),
                row.getString("title"),
                PartyKind.valueOf(row.getString("kind")),
                row.getString("discipline"),
                row.getBoolean("marquee"),
                row.getBoolean("counted"));
    }
}
