package org.undersigned.roster;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.undersigned.base.name.FilingTrait;

/**
 * How a list will look in each order that there is.
 *
 * @param names how many there are
 * @param orders the ends of the list in each order
 * @param marquee the marquee names, which can have a rank, in the order that has them first
 * @param filed names that may stand elsewhere than one looks for them; the first of these
 * @param allFiled how many of these there are
 */
public record OrderPreview(
        UUID campaign, int names, List<Ends> orders, List<EditionLine> marquee, List<Filed> filed, int allFiled) {

    /** The first and the last names in an order; all of them are among the first where there are few. */
    public record Ends(Ordering ordering, List<EditionLine> first, List<EditionLine> last) {}

    /**
     * A name and where it falls.
     *
     * @param places from 1, in each order
     */
    public record Filed(EditionLine line, Set<FilingTrait> traits, Map<Ordering, Integer> places) {}
}
