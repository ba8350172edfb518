package org.undersigned.directory.representation;

/**
 * A representative whom one can call for an ask, and why.
 *
 * @param route whether asks of this kind go to them
 * @param isStale whether nobody has made sure of it for too long
 */
public record Call(RepresentationLine line, Fit route, Fit field, Fit territory, boolean isStale) {

    /** Made for something else, and so only better than nobody. */
    boolean isMakeshift() {
        return route == Fit.OTHER || field == Fit.OTHER || territory == Fit.OTHER;
    }
}
