package org.undersigned.advertising.rate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Texts;
import org.undersigned.base.money.Money;

/**
 * A line of the arithmetic.
 *
 * @param figures what its sentence is made of
 * @param sum what it adds, below zero for what it takes off; null where it only explains
 */
public record PriceLine(
        PriceStep step, List<Object> figures, @Nullable Money sum) {

    public PriceLine {
        figures = List.copyOf(figures);
    }

    static PriceLine of(PriceStep step, @Nullable Money sum, Object... figures) {
        return new PriceLine(step, List.of(figures), sum);
    }

    /** "6 columns × 21 in = 126 column inches at $2,200.00". */
    public String sentence() {
        return Texts.text("advertising.price-step." + step.name(), figures.toArray());
    }
}
