package org.undersigned.advertising.copy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.text.TextDifference;
import org.undersigned.roster.EditionDifference;
import org.undersigned.roster.Ordering;

/**
 * What one version of copy says and prints that another does not.
 *
 * @param before how the names of the earlier one are printed
 * @param after how those of the later one are
 * @param blocks those whose words, kind or binding differ, in the order of the later version, those that went last
 */
public record CopyDifference(Printing before, Printing after, List<Block> blocks, EditionDifference names) {

    /** In which order, and how much of each credit. */
    public record Printing(Ordering ordering, NameExtent extent) {}

    /**
     * A block of both versions, or of one of them.
     *
     * @param before null for one that came
     * @param after null for one that went
     * @param words null where only what the block is bound to differs
     */
    public record Block(
            @Nullable CopyBlock before,
            @Nullable CopyBlock after,
            @Nullable TextDifference words) {}

    public boolean isEmpty() {
        return blocks.isEmpty() && names.isEmpty() && before.equals(after);
    }

    /** Whether nothing differs but the word that it is an ad. */
    public boolean isOfLabelAlone() {
        return !blocks.isEmpty()
                && names.isEmpty()
                && before.equals(after)
                && blocks.stream()
                        .flatMap(block -> Stream.of(block.before(), block.after()))
                        .allMatch(block -> block == null || block.kind() == BlockKind.LABEL);
    }

    static CopyDifference between(CopySource before, CopySource after) {
        return new CopyDifference(
                printing(before),
                printing(after),
                blocks(before.details().blocks(), after.details().blocks()),
                names(before, after));
    }

    private static Printing printing(CopySource source) {
        return new Printing(source.ordering(), source.extent());
    }

    /** What stands beside names is compared where it is printed in both. */
    private static EditionDifference names(CopySource before, CopySource after) {
        return before.extent() == after.extent()
                ? EditionDifference.between(before.numbered(), after.numbered())
                : EditionDifference.between(
                        NameExtent.ALONE.of(before.numbered()), NameExtent.ALONE.of(after.numbered()));
    }

    /** Blocks are followed by their words, and else by their kind in the order of the page. */
    private static List<Block> blocks(List<CopyBlock> before, List<CopyBlock> after) {
        var left = new ArrayList<>(before);
        var kept = new HashSet<CopyBlock>();
        for (var block : after) {
            if (left.remove(block)) {
                kept.add(block);
            }
        }
        var blocks = new ArrayList<Block>();
        for (var block : after) {
            if (!kept.contains(block)) {
                var was = earlier(left, block);
                left.remove(was);
                blocks.add(new Block(was, block, words(was, block)));
            }
        }
        left.forEach(gone -> blocks.add(new Block(gone, null, words(gone, null))));
        return blocks;
    }

    private static @Nullable CopyBlock earlier(List<CopyBlock> left, CopyBlock block) {
        return left.stream()
                .filter(block::saysLike)
                .findFirst()
                .or(() -> left.stream()
                        .filter(each -> each.kind() == block.kind())
                        .findFirst())
                .orElse(null);
    }

    private static @Nullable TextDifference words(@Nullable CopyBlock before, @Nullable CopyBlock after) {
        var old = before == null ? "" : before.words();
        var now = after == null ? "" : after.words();
        return old.equals(now) ? null : TextDifference.between(old, now);
    }
}
