package org.undersigned.base.sheet;

import java.util.List;

/** Counts what is read of one sheet, and refuses what passes a limit. */
public final class SheetTally {

    private final SheetLimits limits;
    private int rows;
    private long cells;
    private long characters;

    public SheetTally(SheetLimits limits) {
        this.limits = limits;
    }

    /** Counts a row, also one that holds nothing but formatting. */
    public void row(Place place) {
        if (++rows > limits.rows()) {
            throw place.refusal("base.sheet.refused.too-many-rows", limits.rows());
        }
    }

    /**
     * Counts what a row holds.
     *
     * @param texts the texts of its cells, with the gaps between them
     * @param written how many cells the file has there, also empty ones
     */
    public void content(Place place, List<String> texts, int written) {
        cells += Math.max(texts.size(), written);
        if (cells > limits.cells()) {
            throw place.refusal("base.sheet.refused.too-many-cells", limits.cells());
        }
        for (var text : texts) {
            characters += text.length();
        }
        if (characters > limits.characters()) {
            throw place.refusal("base.sheet.refused.too-much-text", limits.characters());
        }
    }
}
