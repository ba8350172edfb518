package org.undersigned.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.directory.PartyKind;

/** The lines of editions: written once, in batches, and read in their order. */
@Component
class EditionLines {

    static final String ALTERED = "roster.refused.altered";

    private static final String PLACES =
            "select edition_id, position_no, signature_id from edition_line where signature_id in ";

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

    /** The same of several editions, by these; asked for once. */
    Map<UUID, List<EditionLine>> of(Collection<UUID> editions) {
        var lines = new HashMap<UUID, List<EditionLine>>();
        if (!editions.isEmpty()) {
            jdbc.query(
                    "select * from edition_line where edition_id in " + questions(editions)
                            + " order by edition_id, position_no",
                    row -> {
                        lines.computeIfAbsent(UuidBytes.read(row.getBytes("edition_id")), id -> new ArrayList<>())
                                .add(line(row, row.getRow()));
                    },
                    bytes(editions).toArray());
        }
        return lines;
    }

    /** Where editions list some signatures. */
    List<ListedPlace> places(Collection<UUID> signatures) {
        return jdbc.query(
                PLACES + questions(signatures),
                EditionLines::place,
                bytes(signatures).toArray());
    }

    /** Where some editions list some signatures, which may be many. */
    List<ListedPlace> places(Collection<UUID> editions, Collection<UUID> signatures) {
        var all = List.copyOf(signatures);
        var found = new ArrayList<ListedPlace>();
        for (var from = 0; !editions.isEmpty() && from < all.size(); from += BATCH) {
            var some = all.subList(from, Math.min(from + BATCH, all.size()));
            found.addAll(jdbc.query(
                    PLACES + questions(some) + " and edition_id in " + questions(editions),
                    EditionLines::place,
                    Stream.concat(bytes(some), bytes(editions)).toArray()));
        }
        return found;
    }

    private static ListedPlace place(ResultSet row, int number) throws SQLException {
        return new ListedPlace(
                UuidBytes.read(row.getBytes("edition_id")),
                row.getInt("position_no"),
                UuidBytes.read(row.getBytes("signature_id")));
    }

    private static String questions(Collection<UUID> some) {
        return "(" + String.join(", ", Collections.nCopies(some.size(), "?")) + ")";
    }

    private static Stream<Object> bytes(Collection<UUID> some) {
        return some.stream().map(UuidBytes::of);
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
