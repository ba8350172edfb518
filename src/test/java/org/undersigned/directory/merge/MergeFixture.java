package org.undersigned.directory.merge;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.access.Role;
import org.undersigned.testing.Staff;

/** Merges for tests, by a coordinator of its own. */
@Component
public class MergeFixture {

    private final MergeService merges;
    private final UnmergeService unmerges;

    MergeFixture(MergeService merges, UnmergeService unmerges) {
        this.merges = merges;
        this.unmerges = unmerges;
    }

    /** @return the id by which it is taken back */
    public UUID merge(UUID kept, UUID folded) {
        return merge(kept, folded, MergeChoices.USUAL);
    }

    public UUID merge(UUID kept, UUID folded, MergeChoices choices) {
        return Staff.as(Staff.with("Fixture", Role.COORDINATOR), () -> {
            var preview = merges.preview(kept, folded, choices);
            return merges.merge(new MergeOrder(
                    kept, preview.kept().version(), folded, preview.folded().version(), choices));
        });
    }

    public void undo(UUID merge) {
        Staff.as(Staff.with("Fixture", Role.COORDINATOR), () -> {
            unmerges.undo(merge, unmerges.preview(merge).version());
            return merge;
        });
    }
}
