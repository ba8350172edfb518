package org.undersigned.directory.merge;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.work.undo.UndoRecording;

/**
 * Whom a party was told apart from, by somebody who looked. The one that stays is told apart from them too; that the
 * two themselves were once told apart is over.
 */
final class DistinctPairs implements MergePart {

    private static final String TABLE = "distinct_pair";

    private final JdbcTemplate jdbc;

    DistinctPairs(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> columns() {
        return Set.of(TABLE + ".one_id", TABLE + ".other_id");
    }

    @Override
    public List<MergeCount> counts(MergePair pair) {
        return List.of();
    }

    private record Pair(UUID id, UUID one, UUID other) {

        UUID beside(UUID party) {
            return one.equals(party) ? other : one;
        }
    }

    @Override
    public void move(Merging merging, UndoRecording undo) {
        for (var pair : of(merging.from())) {
            var beside = pair.beside(merging.from());
            undo.begin(merging.onCard("told-apart", "", "directory."));
            if (beside.equals(merging.into())) {
                merging.decide("directory.merge.were-told-apart");
            }
            if (beside.equals(merging.into()) || isThere(merging.into(), beside)) {
                undo.take(TABLE, pair.id());
            } else {
                var first = isLess(merging.into(), beside) ? merging.into() : beside;
                var second = first.equals(beside) ? merging.into() : beside;
                undo.change(TABLE, pair.id(), Map.of("one_id", first, "other_id", second));
            }
        }
    }

    private boolean isThere(UUID party, UUID beside) {
        return of(party).stream().anyMatch(pair -> pair.beside(party).equals(beside));
    }

    private List<Pair> of(UUID party) {
        return jdbc.query(
                "select id, one_id, other_id from distinct_pair where one_id = ? or other_id = ?",
                (row, number) -> new Pair(
                        UuidBytes.read(row.getBytes(1)),
                        UuidBytes.read(row.getBytes(2)),
                        UuidBytes.read(row.getBytes(3))),
                UuidBytes.of(party),
                UuidBytes.of(party));
    }

    /** As the bytes of keys are compared in the database. */
    private static boolean isLess(UUID one, UUID other) {
        return Arrays.compareUnsigned(UuidBytes.of(one), UuidBytes.of(other)) < 0;
    }
}
