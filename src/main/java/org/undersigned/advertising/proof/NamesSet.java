package org.undersigned.advertising.proof;

import java.util.Optional;
import org.undersigned.advertising.typeset.NamesFit;
import org.undersigned.advertising.typeset.NamesFit.HundredMore;
import org.undersigned.advertising.typeset.NamesFit.TooMany;
import org.undersigned.advertising.typeset.TypeSize;

/**
 * How the names of a proof stand.
 *
 * @param size of their type
 * @param broken how many stand on more than one line
 * @param more how many more this type has room for
 * @param hundred what a hundred more would do
 * @param smallest the smallest type of the paper, where that is known
 * @param tooMany what has no room at the smallest type of the paper, or at what can be read where that is unknown
 */
public record NamesSet(
        int count,
        TypeSize size,
        int columns,
        int broken,
        int more,
        HundredMore hundred,
        Optional<TypeSize> smallest,
        Optional<TooMany> tooMany) {

    public static NamesSet of(NamesFit fit) {
        return new NamesSet(
                fit.names(),
                fit.size(),
                fit.columns(),
                fit.broken(),
                fit.more(),
                fit.hundred(),
                fit.smallest(),
                fit.tooMany());
    }

    /** Below which type is too small. */
    public TypeSize limit() {
        return smallest.orElse(TypeSize.READABLE);
    }

    /** Whether it can hardly be read, and the paper has not said that it prints it. */
    public boolean isHardlyRead() {
        return smallest.isEmpty() && count > 0 && size.isSmallerThan(TypeSize.READABLE);
    }
}
