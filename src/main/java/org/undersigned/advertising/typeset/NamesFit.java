package org.undersigned.advertising.typeset;

import java.util.Optional;

/**
 * How the names of an ad came to stand.
 *
 * @param names how many there are
 * @param leading from one line to the next, in points
 * @param broken how many names stand on more than one line
 * @param more how many more names of the same kind this type has room for
 * @param hundredMore the type with a hundred names more, where they have room at all
 * @param tooMany how many names have no room at the smallest type of the paper; their type is smaller therefore
 */
public record NamesFit(
        int names,
        TypeSize size,
        double leading,
        int columns,
        int lines,
        int broken,
        int more,
        Optional<TypeSize> hundredMore,
        int tooMany) {}
