package org.undersigned.advertising.publication;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.undersigned.advertising.AdSize;
import org.undersigned.base.Refusal;
import org.undersigned.base.measure.Length;
import org.undersigned.base.measure.LengthUnit;

/**
 * A page of an edition, as far as it is known.
 *
 * @param unit in which the paper gives its measures
 * @param columns of a page; 0 when unknown
 * @param widths how wide so many columns are with what lies between them; some may be unknown
 * @param depth of the page; null when unknown
 * @param fullAbove an ad that is deeper is billed as deep as the page; null where no such rule is known
 * @param step in which depths are sold; null where none is known
 * @param leastDepths how deep an ad of so many columns is at least; none where unknown
 * @param standard the sizes that are sold without a surcharge; none where unknown
 */
public record PageGeometry(
        LengthUnit unit,
        int columns,
        Map<Integer, Length> widths,
        @Nullable Length depth,
        @Nullable Length fullAbove,
        @Nullable Length step,
        Map<Integer, Length> leastDepths,
        Set<PageUnit> standard) {

    public static final PageGeometry UNKNOWN =
            new PageGeometry(LengthUnit.INCH, 0, Map.of(), null, null, null, Map.of(), Set.of());

    public PageGeometry {
        widths = Map.copyOf(widths);
        leastDepths = Map.copyOf(leastDepths);
        standard = Set.copyOf(standard);
    }

    /** Whether a full page can be drawn: its columns, its width and its depth. */
    public boolean isKnown() {
        return fullPage().isPresent();
    }

    public Optional<AdSize> fullPage() {
        return depth == null ? Optional.empty() : size(columns, depth);
    }

    /** Nothing where the width of so many columns is unknown. */
    public Optional<AdSize> size(int wide, Length deep) {
        return Optional.ofNullable(widths.get(wide)).map(width -> new AdSize(width, deep));
    }

    /**
     * @throws Refusal when an ad has no place on the page: too wide, too deep, or less deep than the paper takes. What is
     *     unknown forbids nothing.
     */
    public void expectFits(PageUnit ad) {
        if (ad.columns() < 1 || ad.depth().micrometres() == 0) {
            throw new Refusal("advertising.refused.no-size");
        }
        if (columns > 0 && ad.columns() > columns && !isDoublePage(ad.columns())) {
            throw new Refusal("advertising.refused.too-wide", columns);
        }
        if (depth != null && ad.depth().isLongerThan(depth)) {
            throw new Refusal("advertising.refused.too-deep", LengthText.of(depth, unit));
        }
        var least = leastDepths.get(ad.columns());
        if (least != null && least.isLongerThan(ad.depth())) {
            throw new Refusal("advertising.refused.not-deep-enough", ad.columns(), LengthText.of(least, unit));
        }
    }

    /** Whether an ad lies over two facing pages: over the columns of both, with or without the gutter between them. */
    public boolean isDoublePage(int wide) {
        return columns > 0 && (wide == 2 * columns || wide == 2 * columns + 1);
    }

    public BilledDepth billed(Length ordered) {
        var stepped = step == null ? ordered : ordered.roundedUpTo(step);
        if (depth != null && stepped.isLongerThan(depth)) {
            stepped = depth;
        }
        return depth != null && fullAbove != null && stepped.isLongerThan(fullAbove)
                ? new BilledDepth(ordered, stepped, depth)
                : new BilledDepth(ordered, stepped, stepped);
    }

    /** In what space is counted: columns times inches of depth. */
    public static BigDecimal columnInches(PageUnit ad) {
        return ad.depth().in(LengthUnit.INCH).multiply(BigDecimal.valueOf(ad.columns()));
    }

    public boolean isFullPage(PageUnit ad) {
        return ad.columns() == columns && ad.depth().equals(depth);
    }

    /**
     * Whether a size is one that the paper sells without a surcharge; nothing when its sizes are unknown, or the ad lies over
     * two pages, which sizes of one page do not tell of.
     */
    public Optional<Boolean> isStandard(PageUnit ad) {
        return standard.isEmpty() || isDoublePage(ad.columns()) && !standard.contains(ad)
                ? Optional.empty()
                : Optional.of(standard.contains(ad) || isFullPage(ad));
    }
}
