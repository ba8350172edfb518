package org.undersigned.directory.coalition;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.undersigned.directory.merge.MergeCount;
import org.undersigned.directory.merge.MergePair;
import org.undersigned.directory.merge.MergePart;
import org.undersigned.directory.merge.Merging;
import org.undersigned.directory.merge.Side;
import org.undersigned.work.undo.UndoRecording;

/**
 * The coalition roles of two organisations that become one. Where both are in the coalition of a campaign, the role is a
 * matter of choice; the logo is shown only if both agreed.
 */
@Component
class CoalitionMerge implements MergePart {

    private static final String TABLE = "coalition_role";

    private final CoalitionParts parts;

    CoalitionMerge(CoalitionParts parts) {
        this.parts = parts;
    }

    @Override
    public Set<String> columns() {
        return Set.of(TABLE + ".party_id");
    }

    @Override
    public List<MergeCount> counts(MergePair pair) {
        return List.of(new MergeCount(
                "coalition-roles",
                parts.findByPartyId(pair.from()).size(),
                parts.findByPartyId(pair.into()).size()));
    }

    @Override
    public void move(Merging merging, UndoRecording undo) {
        var kept = parts.findByPartyId(merging.into()).stream()
                .collect(Collectors.toMap(CoalitionPart::campaignId, Function.identity()));
        for (var folded : parts.findByPartyId(merging.from())) {
            undo.begin(merging.onCard("coalition-roles", "", "directory.coalition."));
            var there = kept.get(folded.campaignId());
            if (there == null) {
                undo.change(TABLE, folded.getId(), Map.of("party_id", merging.into()));
            } else {
                join(merging, there, folded, undo);
            }
        }
    }

    private static void join(Merging merging, CoalitionPart kept, CoalitionPart folded, UndoRecording undo) {
        var chosen = (merging.choices().coalition() == Side.KEPT ? kept : folded).details();
        var logo = kept.details().logoConsent() && folded.details().logoConsent();
        if (logo != kept.details().logoConsent() || logo != folded.details().logoConsent()) {
            merging.decide("directory.merge.no-logo");
        }
        undo.change(TABLE, kept.getId(), Map.of("role", chosen.role(), "logo_consent", logo));
        undo.take(TABLE, folded.getId());
    }
}
