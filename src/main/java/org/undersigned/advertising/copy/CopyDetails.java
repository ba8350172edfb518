package org.undersigned.advertising.copy;

import java.util.List;

/**
 * What is written of an ad.
 *
 * @param title what we call it; it is not printed
 * @param blocks in the order of the page
 */
public record CopyDetails(String title, NamesChoice names, List<CopyBlock> blocks) {

    public static final int LONGEST_TITLE = 200;
    public static final int MOST_BLOCKS = 40;
    public static final int MOST_CLAIMS = 200;

    public CopyDetails {
        title = title.strip();
        blocks = List.copyOf(blocks);
    }

    /** Without the blocks in which nothing is written yet. */
    CopyDetails written() {
        return new CopyDetails(
                title,
                names,
                blocks.stream()
                        .filter(block ->
                                !block.kind().hasWords() || !block.words().isEmpty())
                        .toList());
    }
}
