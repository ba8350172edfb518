package org.undersigned.advertising.typeset;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How many lines each of some blocks takes, and how many rows of white before it; mostly none has any. */
final class BlockHeights {

    private final int[] lines;
    private int @Nullable [] whites;

    BlockHeights(int[] lines) {
        this.lines = lines;
    }

    /** Blocks of one line. */
    static BlockHeights ones(int count) {
        return new BlockHeights(IntStream.generate(() -> 1).limit(count).toArray());
    }

    /** That a block has a heading above it, and a row of white where it stands apart. */
    void head(int block, int headingLines, boolean isApart) {
        lines[block] += headingLines;
        if (isApart) {
            if (whites == null) {
                whites = new int[lines.length];
            }
            whites[block] = 1;
        }
    }

    int count() {
        return lines.length;
    }

    int lines(int block) {
        return lines[block];
    }

    /** With the white between them. */
    int total() {
        var total = IntStream.of(lines).sum();
        return whites == null ? total : total + IntStream.of(whites).sum();
    }

    int white(int block) {
        return whites == null ? 0 : whites[block];
    }
}
