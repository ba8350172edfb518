package org.undersigned.directory.contact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.undersigned.base.Texts;
import org.undersigned.directory.merge.MergeCount;
import org.undersigned.directory.merge.MergePair;
import org.undersigned.directory.merge.MergePart;
import org.undersigned.directory.merge.Merging;
import org.undersigned.work.undo.UndoRecording;

/**
 * The contact points of two parties that become one. Of two that reach the same address, the one that fewer people see
 * stays. A sealed address moves as it is, since it is bound to its point and not to the party.
 */
@Component
class ContactMerge implements MergePart {

    private static final String TABLE = "contact_point";
    private static final String WHAT = "contact-points";

    private final ContactPoints points;
    private final AddressSeal seal;

    ContactMerge(ContactPoints points, AddressSeal seal) {
        this.points = points;
        this.seal = seal;
    }

    @Override
    public Set<String> columns() {
        return Set.of(TABLE + ".party_id");
    }

    @Override
    public List<MergeCount> counts(MergePair pair) {
        return List.of(new MergeCount(
                WHAT,
                points.ofParty(pair.from()).size(),
                points.ofParty(pair.into()).size()));
    }

    @Override
    public void move(Merging merging, UndoRecording undo) {
        var kept = points.ofParty(merging.into());
        for (var folded : points.ofParty(merging.from())) {
            undo.begin(merging.onCard(WHAT, Texts.label(folded.address().kind()), "directory.contact-point."));
            var same = same(folded, kept);
            if (same.filter(other -> other.visibility().compareTo(folded.visibility()) >= 0)
                    .isPresent()) {
                undo.take(TABLE, folded.getId());
            } else {
                undo.change(TABLE, folded.getId(), Map.of("party_id", merging.into()));
                same.ifPresent(other -> undo.take(TABLE, other.getId()));
            }
        }
    }

    /** An address whose key is not at hand is the same as no other, and stays. */
    private Optional<ContactPoint> same(ContactPoint point, List<ContactPoint> others) {
        if (!seal.canOpen(point.address())) {
            return Optional.empty();
        }
        var address = seal.open(point.getId(), point.address());
        return others.stream()
                .filter(other -> seal.isSame(other.address(), address))
                .findFirst();
    }
}
