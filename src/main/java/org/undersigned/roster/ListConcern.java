package org.undersigned.roster;

/**
 * Something about a name of a list that somebody should look at before it is printed.
 *
 * @param detail what it is set against: another name, or the words in question
 */
public record ListConcern(Kind kind, EditionLine line, String detail) {

    /** What there is to look at. */
    public enum Kind {
        /** Another party on the list is printed under the same name. */
        SAME_NAME,
        /** Another party on the list is filed alike: "Firm" and "The Firm". */
        FILED_ALIKE,
        /** Another party on the list is likely the same. */
        LIKELY_SAME,
        /** The party has no such name. */
        UNKNOWN_CREDIT,
        /** The party's own name has capital letters that this one lacks: "r.e.m." of R.E.M. */
        CAPITALS_LOST,
        /** A person's name without any capital letter, as it comes from a careless file. */
        NO_CAPITALS,
        /**
         * Beside the name stands an award that is not among the party's checked honours, and so nobody has looked at
         * its source.
         */
        HONOUR_WITHOUT_SOURCE
    }
}
