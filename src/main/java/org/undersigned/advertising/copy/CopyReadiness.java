package org.undersigned.advertising.copy;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;

/** Tells what an ad lacks before it can be put before those who approve. */
final class CopyReadiness {

    private CopyReadiness() {}

    /** All that is missing; nothing when it is ready. */
    static List<Refusal> missing(CopyDetails details) {
        var missing = new ArrayList<Refusal>();
        var blocks = details.blocks();
        if (blocks.stream().noneMatch(block -> block.kind().argues())) {
            missing.add(new Refusal("advertising.refused.copy-says-nothing"));
        }
        if (blocks.stream().noneMatch(block -> block.kind() == BlockKind.NAMES)) {
            missing.add(new Refusal("advertising.refused.copy-without-names"));
        }
        if (blocks.stream().noneMatch(block -> block.kind() == BlockKind.SPONSOR_LINE)) {
            missing.add(new Refusal("advertising.refused.copy-without-sponsor"));
        }
        for (var number = 1; number <= blocks.size(); number++) {
            missing.addAll(unsourced(blocks.get(number - 1), number));
        }
        return missing;
    }

    private static List<Refusal> unsourced(CopyBlock block, int number) {
        var label = Texts.label(block.kind());
        if (!block.kind().argues()) {
            return List.of();
        }
        if (block.letterVersion() == null
                && !block.statesNothing()
                && block.claims().isEmpty()) {
            return List.of(new Refusal("advertising.refused.copy-unsourced", label, number));
        }
        var missing = new ArrayList<Refusal>();
        for (var claim : block.claims()) {
            if (claim.source().isEmpty()) {
                missing.add(new Refusal("advertising.refused.copy-no-source", label, claim.claim()));
            } else if (claim.claim().isEmpty() || !flat(block.words()).contains(flat(claim.claim()))) {
                missing.add(new Refusal("advertising.refused.copy-claim-not-said", label, claim.claim()));
            }
        }
        return missing;
    }

    private static String flat(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
