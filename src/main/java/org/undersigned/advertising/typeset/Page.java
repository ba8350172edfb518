package org.undersigned.advertising.typeset;

import java.util.Optional;

/** A layout for one copy and one space: what depends on the size of its statement. Measures are in points. */
interface Page {

    Hierarchy hierarchy();

    /** The largest type for names beside a statement of a size. */
    TypeSize largestNames(double body);

    /** The smallest names that go with a statement of a size where there is room. */
    default double wantedNames(NameFitter fitter, double body) {
        return Hierarchy.wantedNames(body);
    }

    /** The room that a statement of a size leaves for names, in so many columns; none where that cannot be. */
    Optional<NameArea> area(double body, int columns);

    /** Whether so many lines of names are enough for a page of this kind. */
    default boolean suits(NameArea area, TypeSize size, int lines) {
        return true;
    }

    void draw(Sheet sheet, double body, Optional<NameStand> names);
}
