package org.undersigned.roster;

import org.jspecify.annotations.Nullable;

/**
 * What sealing the live list would make.
 *
 * @param predecessor the edition that it would follow; null for the first of its letter and use
 * @param difference to the predecessor; null where there is none
 * @param repeats whether it would have the very lines of the predecessor, in the same order
 */
public record SealPreview(
        LiveList list,
        @Nullable EditionFacts predecessor,
        @Nullable EditionDifference difference,
        boolean repeats) {}
