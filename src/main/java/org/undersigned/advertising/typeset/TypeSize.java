package org.undersigned.advertising.typeset;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The size of type, in hundredths of a point, so that a limit is met or not. */
public record TypeSize(int hundredths) implements Comparable<TypeSize> {

    /**
     * The smallest black type that can be counted upon in newsprint, where a paper has not said what it prints: The Guardian
     * and The Observer ask for at least so much in their guidelines for advertisements (specle.net, undated).
     */
    public static final TypeSize READABLE = new TypeSize(700);

    /** Smaller type is not set, whatever a paper prints: the cut for the smallest sizes is drawn for no less. */
    public static final TypeSize SMALLEST = new TypeSize(400);

    static final TypeSize NONE = new TypeSize(0);

    private static final double HUNDRED = 100;
    private static final int TENTH = 10;

    /** From one size of names to the next, in points: what is shown with one decimal is what is set. */
    static final double STEP = 0.1;

    /** Rounded up to a hundredth. */
    public static TypeSize points(BigDecimal points) {
        return new TypeSize(
                points.movePointRight(2).setScale(0, RoundingMode.CEILING).intValueExact());
    }

    static TypeSize points(double points) {
        return new TypeSize((int) Math.round(points * HUNDRED));
    }

    /** Rounded down to a tenth, as names are set. */
    static TypeSize names(double points) {
        return new TypeSize((int) Math.floor(points * TENTH + 1e-9) * TENTH);
    }

    public double points() {
        return hundredths / HUNDRED;
    }

    public BigDecimal inPoints() {
        return BigDecimal.valueOf(hundredths, 2);
    }

    /** With one decimal, rounded down: never more than is set. */
    public BigDecimal shown() {
        return inPoints().setScale(1, RoundingMode.FLOOR);
    }

    public boolean isSmallerThan(TypeSize other) {
        return hundredths < other.hundredths;
    }

    @Override
    public int compareTo(TypeSize other) {
        return Integer.compare(hundredths, other.hundredths);
    }
}
