package org.undersigned.directory.affiliation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.undersigned.base.Refusal;
import org.undersigned.directory.merge.MergeCount;
import org.undersigned.directory.merge.MergePair;
import org.undersigned.directory.merge.MergePart;
import org.undersigned.directory.merge.Merging;
import org.undersigned.directory.merge.MovedRows;
import org.undersigned.work.undo.UndoRecording;

/** Who belongs to two parties that become one, and to whom they belong. Neither may be a part of the other. */
@Component
class AffiliationMerge implements MergePart {

    private static final String TABLE = "affiliation";
    private static final String VERBS = "directory.";

    private final MovedRows members;
    private final MovedRows bodies;
    private final Bodies tree;
    private final Affiliations affiliations;

    AffiliationMerge(JdbcTemplate jdbc, Bodies tree, Affiliations affiliations) {
        this.members = new MovedRows(jdbc, "members", TABLE, "body_id", VERBS)
                .sameBy("member_id", "kind", "part", "from_year", "to_year");
        this.bodies = new MovedRows(jdbc, "affiliations", TABLE, "member_id", VERBS)
                .sameBy("body_id", "kind", "part", "from_year", "to_year");
        this.tree = tree;
        this.affiliations = affiliations;
    }

    @Override
    public Set<String> columns() {
        return Set.of(TABLE + ".body_id", TABLE + ".member_id");
    }

    @Override
    public List<MergeCount> counts(MergePair pair) {
        return Stream.concat(members.counts(pair).stream(), bodies.counts(pair).stream())
                .toList();
    }

    @Override
    public List<Refusal> refusals(MergePair pair) {
        return isPart(pair)
                ? List.of(new Refusal("directory.refused.merge-affiliated", pair.fromName(), pair.intoName()))
                : List.of();
    }

    private boolean isPart(MergePair pair) {
        return affiliations.existsByBodyIdAndMemberId(pair.from(), pair.into())
                || affiliations.existsByBodyIdAndMemberId(pair.into(), pair.from())
                || !pair.from().equals(pair.into())
                        && (tree.isAtOrAbove(pair.from(), pair.into()) || tree.isAtOrAbove(pair.into(), pair.from()));
    }

    @Override
    public void move(Merging merging, UndoRecording undo) {
        members.move(merging, undo);
        bodies.move(merging, undo);
    }
}
