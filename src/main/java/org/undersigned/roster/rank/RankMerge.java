package org.undersigned.roster.rank;

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

/** The ranks of two parties that become one. Where both have one in a campaign, the higher stays and those below move up. */
@Component
class RankMerge implements MergePart {

    private static final String TABLE = "ranked_party";
    private static final String RANKING = "ranking_id";
    private static final String RANK = "rank_no";
    private static final String PARTY = "party_id";
    private static final String WHAT = "ranks";

    private final JdbcTemplate jdbc;

    RankMerge(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> columns() {
        return Set.of(TABLE + "." + PARTY);
    }

    @Override
    public List<MergeCount> counts(MergePair pair) {
        return List.of(new MergeCount(
                WHAT, rankings(pair.from()).size(), rankings(pair.into()).size()));
    }

    private List<UUID> rankings(UUID party) {
        return jdbc.query(
                "select " + RANKING + " from " + TABLE + " where " + PARTY + " = ? order by " + RANKING,
                (row, number) -> UuidBytes.read(row.getBytes(RANKING)),
                UuidBytes.of(party));
    }

    @Override
    public void move(Merging merging, UndoRecording undo) {
        for (var ranking : rankings(merging.from())) {
            undo.begin(merging.onCard(WHAT, "", "roster.rank."));
            var merged = parties(ranking).stream()
                    .map(party -> party.equals(merging.from()) ? merging.into() : party)
                    .distinct()
                    .toList();
            rewrite(ranking, parties(ranking), merged, undo);
        }
    }

    private List<UUID> parties(UUID ranking) {
        return jdbc.query(
                "select " + PARTY + " from " + TABLE + " where " + RANKING + " = ? order by " + RANK,
                (row, number) -> UuidBytes.read(row.getBytes(PARTY)),
                UuidBytes.of(ranking));
    }

    private static void rewrite(UUID ranking, List<UUID> before, List<UUID> after, UndoRecording undo) {
        for (var rank = 0; rank < before.size(); rank++) {
            var key = Map.of(RANKING, ranking, RANK, rank);
            if (rank >= after.size()) {
                undo.take(TABLE, key);
            } else if (!before.get(rank).equals(after.get(rank))) {
                undo.change(TABLE, key, Map.of(PARTY, after.get(rank)));
            }
        }
    }
}
