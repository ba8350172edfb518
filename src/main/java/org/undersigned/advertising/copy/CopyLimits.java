package org.undersigned.advertising.copy;

import java.util.EnumSet;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;

/** Tells what is missing in an ad or too long, before anything else is asked. */
final class CopyLimits {

    private CopyLimits() {}

    static void expectKept(CopyDetails details) {
        refuseIf(details.title().isEmpty(), "advertising.refused.copy-untitled");
        refuseIf(details.blocks().isEmpty(), "advertising.refused.copy-empty");
        expectPossible(details);
    }

    /** What is refused already while it is being written. */
    static void expectPossible(CopyDetails details) {
        refuseIf(
                details.title().length() > CopyDetails.LONGEST_TITLE,
                "advertising.refused.copy-long-title",
                CopyDetails.LONGEST_TITLE);
        var claims = details.blocks().stream()
                .mapToInt(block -> block.claims().size())
                .sum();
        refuseIf(
                details.blocks().size() > CopyDetails.MOST_BLOCKS || claims > CopyDetails.MOST_CLAIMS,
                "advertising.refused.copy-many",
                CopyDetails.MOST_BLOCKS,
                CopyDetails.MOST_CLAIMS);
        details.blocks().forEach(CopyLimits::expectKept);
        expectOnce(details);
    }

    private static void expectKept(CopyBlock block) {
        var label = Texts.label(block.kind());
        refuseIf(block.kind().hasWords() && block.words().isEmpty(), "advertising.refused.copy-empty-block", label);
        refuseIf(!block.kind().hasWords() && !block.words().isEmpty(), "advertising.refused.copy-names-words");
        refuseIf(block.words().length() > CopyBlock.LONGEST, "advertising.refused.copy-long", label, CopyBlock.LONGEST);
        refuseIf(
                block.words().chars().anyMatch(sign -> sign != '\n' && Character.isISOControl(sign)),
                "advertising.refused.copy-control",
                label);
        refuseIf(block.statesNothing() && !block.claims().isEmpty(), "advertising.refused.copy-states-nothing", label);
        refuseIf(
                block.claims().stream()
                        .anyMatch(claim -> claim.claim().length() > SourcedClaim.LONGEST
                                || claim.source().length() > SourcedClaim.LONGEST),
                "advertising.refused.copy-long-claim",
                SourcedClaim.LONGEST);
    }

    private static void expectOnce(CopyDetails details) {
        var seen = EnumSet.noneOf(BlockKind.class);
        for (var block : details.blocks()) {
            refuseIf(
                    !seen.add(block.kind()) && !block.kind().maySeveral(),
                    "advertising.refused.copy-twice",
                    Texts.label(block.kind()));
        }
    }

    private static void refuseIf(boolean wrong, String key, Object... arguments) {
        if (wrong) {
            throw new Refusal(key, arguments);
        }
    }
}
