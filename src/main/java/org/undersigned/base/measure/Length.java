package org.undersigned.base.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.undersigned.base.Refusal;

/**
 * A length on paper in whole micrometres: hundredths of an inch and tenths of a millimetre are exact, and two lengths are
 * the same or they are not.
 */
public record Length(long micrometres) implements Comparable<Length> {

    public static final Length ZERO = new Length(0);

    /** Ten metres; nothing that is printed is longer. */
    private static final long LONGEST = 10_000_000;

    private static final long HUNDREDTH_OF_AN_INCH = 254;
    private static final long TENTH_OF_A_MILLIMETRE = 100;
    private static final double MICROMETRES_A_POINT = 25_400.0 / 72;

    /** @throws Refusal when it is below zero or longer than anything that is printed */
    public Length {
        if (micrometres < 0 || micrometres > LONGEST) {
            throw new Refusal("base.refused.length");
        }
    }

    /** @throws Refusal also when it is finer than a micrometre */
    public static Length of(BigDecimal value, LengthUnit unit) {
        var exact = value.multiply(unit.micrometres());
        if (exact.stripTrailingZeros().scale() > 0 || exact.abs().compareTo(BigDecimal.valueOf(LONGEST)) > 0) {
            throw new Refusal("base.refused.length");
        }
        return new Length(exact.longValueExact());
    }

    /** Of a figure as a rate card prints it: "10.87". */
    public static Length inches(String inches) {
        return of(new BigDecimal(inches), LengthUnit.INCH);
    }

    public static Length millimetres(String millimetres) {
        return of(new BigDecimal(millimetres), LengthUnit.MILLIMETRE);
    }

    /** To four decimals at most, without trailing zeros. */
    public BigDecimal in(LengthUnit unit) {
        var value = BigDecimal.valueOf(micrometres)
                .divide(unit.micrometres(), 4, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    /**
     * The unit in which it is a round figure: inches where it has whole hundredths of them, else where it has tenths of
     * a millimetre.
     */
    public LengthUnit unit() {
        return micrometres % HUNDREDTH_OF_AN_INCH != 0 && micrometres % TENTH_OF_A_MILLIMETRE == 0
                ? LengthUnit.MILLIMETRE
                : LengthUnit.INCH;
    }

    /** In the unit in which pages are set: 72 to the inch. */
    public double points() {
        return micrometres / MICROMETRES_A_POINT;
    }

    public Length plus(Length other) {
        return new Length(micrometres + other.micrometres);
    }

    /** @throws Refusal when the other one is longer */
    public Length minus(Length other) {
        return new Length(micrometres - other.micrometres);
    }

    /** The next multiple of a step that is not shorter. */
    public Length roundedUpTo(Length step) {
        return new Length(Math.ceilDiv(micrometres, step.micrometres) * step.micrometres);
    }

    public boolean isLongerThan(Length other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(Length other) {
        return Long.compare(micrometres, other.micrometres);
    }
}
