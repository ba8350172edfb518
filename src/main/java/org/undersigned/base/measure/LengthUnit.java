package org.undersigned.base.measure;

import java.math.BigDecimal;

/** A unit in which papers give their measures. */
public enum LengthUnit {
    INCH(25_400),
    MILLIMETRE(1_000);

    private final BigDecimal micrometres;

    LengthUnit(long micrometres) {
        this.micrometres = BigDecimal.valueOf(micrometres);
    }

    BigDecimal micrometres() {
        return micrometres;
    }
}
