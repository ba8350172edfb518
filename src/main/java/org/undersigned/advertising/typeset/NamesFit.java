package org.undersigned.advertising.typeset;

import java.util.Optional;
import org.undersigned.base.measure.Length;

/**
 * How the names of an ad came to stand.
 *
 * @param names how many there are
 * @param leading from one line to the next, in points
 * @param broken how many names stand on more than one line
 * @param more how many more names of the same kind this type has room for
 * @param hundred what a hundred names more would do
 * @param smallest the smallest type of the paper, where that is known
 * @param tooMany what has no room at that, or at what can be read where it is unknown; nothing where type is large enough
 */
public record NamesFit(
        int names,
        TypeSize size,
        double leading,
        int columns,
        int lines,
        int broken,
        int more,
        HundredMore hundred,
        Optional<TypeSize> smallest,
        Optional<TooMany> tooMany) {

    /**
     * What becomes of a page with a hundred names more.
     *
     * @param size of their type, where they have room at all
     * @param most how many names there may be at the smallest type that is set; told where those have no room
     */
    public record HundredMore(Optional<TypeSize> size, int most) {}

    /**
     * Names that have no room at a size.
     *
     * @param names how many have to go
     * @param depth of a space of the same width in which all of them have room, in quarters of an inch
     */
    public record TooMany(int names, Length depth) {

        private static final double POINTS = 18;
        private static final long MICROMETRES = 6_350;

        /** As deep as the longest strip that can be measured; nobody prints that. */
        private static final long DEEPEST = 10_000_000;

        /** Papers sell depth in quarters of an inch. */
        static TooMany of(int names, double points) {
            return new TooMany(names, new Length(Math.min(DEEPEST, (long) Math.ceil(points / POINTS) * MICROMETRES)));
        }
    }
}
