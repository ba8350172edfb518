package org.undersigned.advertising.typeset;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The size of type, in hundredths of a point, so that a limit is met or not. */
public record TypeSize(int hundredths) implements Comparable<TypeSize> {

    private static final double HUNDRED = 100;

    /** Rounded up to a hundredth. */
    public static TypeSize points(BigDecimal points) {
        return new TypeSize(
                points.movePointRight(2).setScale(0, RoundingMode.CEILING).intValueExact());
    }

    static TypeSize points(double points) {
        return new TypeSize((int) Math.round(points * HUNDRED));
    }

    public double points() {
        return hundredths / HUNDRED;
    }

    public BigDecimal inPoints() {
        return BigDecimal.valueOf(hundredths, 2);
    }

    public boolean isSmallerThan(TypeSize other) {
        return hundredths < other.hundredths;
    }

    @Override
    public int compareTo(TypeSize other) {
        return Integer.compare(hundredths, other.hundredths);
    }
}
