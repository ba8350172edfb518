package org.undersigned.directory.merge;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.work.undo.UndoRecording;

/**
 * The usual part: rows with an id, of which a column names the party. They change over to the party that stays, but for
 * those that it has already.
 */
public final class MovedRows implements MergePart {

    private final JdbcTemplate jdbc;
    private final String what;
    private final String table;
    private final String column;
    private final String verbs;
    private String key = "id";
    private @Nullable String labelColumn;
    private List<String> sameBy = List.of();
    private List<String> opposites = List.of();
    private String oppositeRefusal = "";

    /**
     * @param what the word for it, which is also its particular on the trail
     * @param verbs how the verbs begin by which the trail tells of its changes
     */
    public MovedRows(JdbcTemplate jdbc, String what, String table, String column, String verbs) {
        this.jdbc = jdbc;
        this.what = what;
        this.table = table;
        this.column = column;
        this.verbs = verbs;
    }

    /** Where the key is another column than "id". */
    public MovedRows keyedBy(String keyColumn) {
        key = keyColumn;
        return this;
    }

    /** By what a row is told from the others; nothing that is private. */
    public MovedRows labelledBy(String publicColumn) {
        labelColumn = publicColumn;
        return this;
    }

    /** What makes two rows the same: of such two one is enough. */
    public MovedRows sameBy(String... columns) {
        sameBy = List.of(columns);
        return this;
    }

    /** Columns that name the party at the other end: the two that are merged must not be at both ends. */
    public MovedRows neverBetween(String refusal, String... otherEnds) {
        oppositeRefusal = refusal;
        opposites = List.of(otherEnds);
        return this;
    }

    @Override
    public Set<String> columns() {
        return Set.of(table + "." + column);
    }

    @Override
    public List<MergeCount> counts(MergePair pair) {
        return List.of(new MergeCount(what, count(pair.from()), count(pair.into())));
    }

    private int count(UUID party) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select count(*) from " + table + " where " + column + " = ?", Integer.class, UuidBytes.of(party)));
    }

    @Override
    public List<Refusal> refusals(MergePair pair) {
        return opposites.stream().anyMatch(other -> isBetween(other, pair.from(), pair.into()))
                        || opposites.stream().anyMatch(other -> isBetween(other, pair.into(), pair.from()))
                ? List.of(new Refusal(oppositeRefusal, pair.fromName(), pair.intoName()))
                : List.of();
    }

    private boolean isBetween(String other, UUID one, UUID end) {
        var found = jdbc.queryForObject(
                "select count(*) from " + table + " where " + column + " = ? and " + other + " = ?",
                Integer.class,
                UuidBytes.of(one),
                UuidBytes.of(end));
        return found != null && found > 0;
    }

    @Override
    public void move(Merging merging, UndoRecording undo) {
        var there = sameBy.isEmpty()
                ? Set.of()
                : rows(merging.into()).stream().map(Found::sameness).collect(Collectors.toSet());
        for (var row : rows(merging.from())) {
            undo.begin(merging.onCard(what, row.label(), verbs));
            if (there.contains(row.sameness())) {
                undo.take(table, Map.of(key, row.id()));
            } else {
                undo.change(table, Map.of(key, row.id()), Map.of(column, merging.into()));
            }
        }
    }

    private record Found(UUID id, String label, List<@Nullable String> sameness) {}

    private List<Found> rows(UUID party) {
        var columns = Stream.concat(Stream.of(key), Stream.concat(Stream.ofNullable(labelColumn), sameBy.stream()))
                .distinct()
                .collect(Collectors.joining(", "));
        return jdbc.query(
                "select " + columns + " from " + table + " where " + column + " = ? order by " + key,
                (row, number) -> {
                    var sameness = new ArrayList<@Nullable String>();
                    for (var each : sameBy) {
                        sameness.add(text(row.getObject(each)));
                    }
                    var label = labelColumn == null ? "" : Objects.requireNonNullElse(row.getString(labelColumn), "");
                    return new Found(UuidBytes.read(row.getBytes(key)), label, sameness);
                },
                UuidBytes.of(party));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : Objects.toString(value, null);
    }
}
