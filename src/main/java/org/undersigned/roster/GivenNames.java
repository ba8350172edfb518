package org.undersigned.roster;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * That somebody was given the names of an edition.
 *
 * @param to the newsroom or person who got them
 * @param form what they got, as it is told to them: "Excel workbook"
 * @param leftOut the places in the edition of names that they did not get
 * @param reached whom one reaches there, and how; empty where that is not kept or not for the reader
 */
public record GivenNames(UUID edition, String to, String form, Instant at, Set<Integer> leftOut, String reached) {

    public GivenNames {
        leftOut = Set.copyOf(leftOut);
    }

    /** All names of an edition. */
    public static GivenNames all(UUID edition, String to, String form, Instant at) {
        return new GivenNames(edition, to, form, at, Set.of(), "");
    }
}
