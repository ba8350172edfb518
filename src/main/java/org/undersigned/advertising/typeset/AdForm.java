package org.undersigned.advertising.typeset;

import java.util.Optional;
import java.util.OptionalInt;
import org.undersigned.advertising.AdSize;

/**
 * How an ad is set.
 *
 * @param smallest the smallest type that the paper prints, where that is known
 * @param columns in how many columns the names stand; as many as give the largest type where it is not given
 */
public record AdForm(
        AdSize size,
        AdLayout layout,
        NameSetting setting,
        Punctuation punctuation,
        Optional<TypeSize> smallest,
        OptionalInt columns) {

    public AdForm(
            AdSize size, AdLayout layout, NameSetting setting, Punctuation punctuation, Optional<TypeSize> smallest) {
        this(size, layout, setting, punctuation, smallest, OptionalInt.empty());
    }

    double width() {
        return size.width().points();
    }

    double depth() {
        return size.depth().points();
    }

    /** A size that is wanted, or the smallest of the paper where that is larger. */
    double atLeast(double points) {
        return smallest.map(TypeSize::points)
                .map(least -> Math.max(least, points))
                .orElse(points);
    }

    /** Below which names are too small: for the paper, or to be read where the paper has said nothing. */
    TypeSize limit() {
        return smallest.orElse(TypeSize.READABLE);
    }
}
