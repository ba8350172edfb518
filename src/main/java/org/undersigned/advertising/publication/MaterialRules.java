package org.undersigned.advertising.publication;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.undersigned.advertising.PrintingCondition;

/**
 * What a paper asks of the file; each is null or empty where it is unknown.
 *
 * @param smallestType in points
 * @param smallestReversedType white on black, in points
 * @param inkLimit of all four inks together, in per cent
 * @param blackOnly whether small black text is to be in black ink alone
 * @param condition for which a file is to be prepared
 * @param resolution of pictures, in dots per inch
 */
public record MaterialRules(
        @Nullable BigDecimal smallestType,
        @Nullable BigDecimal smallestReversedType,
        @Nullable BigDecimal inkLimit,
        @Nullable Boolean blackOnly,
        CropMarks cropMarks,
        String pdfKind,
        String profile,
        @Nullable PrintingCondition condition,
        @Nullable Integer resolution) {}
