package org.undersigned.signature;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.directory.merge.MergeCount;
import org.undersigned.directory.merge.MergePair;
import org.undersigned.directory.merge.MergePart;
import org.undersigned.directory.merge.Merging;
import org.undersigned.work.undo.UndoRecording;

/**
 * Those beside whom a name does not stand, when two parties become one. Who does not want to stand beside another, by a
 * yes that stands or may come to stand, is no other.
 */
@Component
class NeighbourMerge implements MergePart {

    private static final String TABLE = "signature_not_beside";
    private static final String WHAT = "unwanted-neighbours";

    private final JdbcTemplate jdbc;

    NeighbourMerge(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> columns() {
        return Set.of(TABLE + ".party_id");
    }

    @Override
    public List<MergeCount> counts(MergePair pair) {
        return List.of(new MergeCount(
                WHAT, signatures(pair.from()).size(), signatures(pair.into()).size()));
    }

    @Override
    public List<Refusal> refusals(MergePair pair) {
        return isBetween(pair.from(), pair.into()) || isBetween(pair.into(), pair.from())
                ? List.of(new Refusal("signature.refused.merge-beside", pair.fromName(), pair.intoName()))
                : List.of();
    }

    private boolean isBetween(UUID signer, UUID unwanted) {
        var found = jdbc.queryForObject(
                "select count(*) from " + TABLE + " n join signature s on s.id = n.signature_id"
                        + " where s.party_id = ? and n.party_id = ? and s.state in ('CLAIMED', 'CONFIRMED')",
                Integer.class,
                UuidBytes.of(signer),
                UuidBytes.of(unwanted));
        return Objects.requireNonNull(found) > 0;
    }

    @Override
    public void move(Merging merging, UndoRecording undo) {
        var own = ofEither(merging);
        var there = signatures(merging.into());
        for (var signature : there) {
            if (own.contains(signature)) {
                undo.begin(merging.onCard(WHAT, "", "signature."));
                undo.take(TABLE, key(signature, merging.into()));
            }
        }
        for (var signature : signatures(merging.from())) {
            undo.begin(merging.onCard(WHAT, "", "signature."));
            undo.take(TABLE, key(signature, merging.from()));
            if (!there.contains(signature) && !own.contains(signature)) {
                var key = key(signature, merging.into());
                undo.add(TABLE, key, key);
            }
        }
    }

    /** The signatures of the two themselves, of which none is kept from standing beside itself. */
    private Set<UUID> ofEither(Merging merging) {
        return Set.copyOf(jdbc.query(
                "select id from signature where party_id in (?, ?)",
                (row, number) -> UuidBytes.read(row.getBytes("id")),
                UuidBytes.of(merging.from()),
                UuidBytes.of(merging.into())));
    }

    private static Map<String, UUID> key(UUID signature, UUID party) {
        return Map.of("signature_id", signature, "party_id", party);
    }

    private List<UUID> signatures(UUID unwanted) {
        return jdbc.query(
                "select signature_id from " + TABLE + " where party_id = ? order by signature_id",
                (row, number) -> UuidBytes.read(row.getBytes("signature_id")),
                UuidBytes.of(unwanted));
    }
}
