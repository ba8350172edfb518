package org.undersigned.advertising.typeset;

/**
 * How large the parts of an ad are against each other. Each is a doubling of the one below it, the step that the eye takes
 * for a level of its own: names, statement at up to twice their size, headline at twice that and twice again. A headline
 * that is larger shouts over its own argument; names that are smaller look like small print. Sizes are in points.
 *
 * @param smallestBody the statement gives way to its names down to this, and no further
 */
record Hierarchy(double smallestBody, double largestBody) {

    private static final double STEP = 2;

    /** A statement is not easily read across a table below this, nor on a narrow column in a hand below that. */
    private static final double BODY_ON_A_PAGE = 12;

    private static final double BODY_IN_A_CORNER = 8;
    private static final double LARGEST_BODY = 32;

    /** A statement that is larger is read by few: it grows beyond only where its names grow with it. */
    private static final double AMPLE_BODY = 20;

    /** For names that would be too small to be read otherwise. */
    private static final double TIGHT_ON_A_PAGE = 9;

    private static final double TIGHT_IN_A_CORNER = 7;

    /** Names are never quite as large as what they sign. */
    private static final double BELOW_BODY = 0.85;

    private static final double BELOW_AMPLE = 0.7;

    static Hierarchy wellMade(double width, AdForm form) {
        return of(width, Margins.clamp(width / 60, BODY_IN_A_CORNER, BODY_ON_A_PAGE), form);
    }

    static Hierarchy tight(double width, AdForm form) {
        return of(width, Margins.clamp(width / 80, TIGHT_IN_A_CORNER, TIGHT_ON_A_PAGE), form);
    }

    private static Hierarchy of(double width, double smallest, AdForm form) {
        var least = form.atLeast(smallest);
        return new Hierarchy(least, Math.max(least, Margins.clamp(width / 22, BODY_IN_A_CORNER, LARGEST_BODY)));
    }

    /** The largest headline above a statement. */
    static double headline(double body) {
        return body * STEP * STEP;
    }

    /** The smallest names that go with a statement where there is room. */
    static double wantedNames(double body) {
        return body > AMPLE_BODY ? body * BELOW_AMPLE : body / STEP;
    }

    /** Names that can be read are never too large, beside whatever they stand. */
    static double largestNames(double body) {
        return Math.max(TypeSize.READABLE.points(), body * BELOW_BODY);
    }
}
