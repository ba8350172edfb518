package org.undersigned.roster.run;

import java.time.LocalDate;

/**
 * What is known of a run.
 *
 * @param place where it was printed or posted: "Daily Paper, page 5"
 */
public record RunDetails(LocalDate ranOn, String place) {

    /** The longest place, in characters. */
    public static final int LONGEST = 300;

    public RunDetails {
        place = place.strip();
    }
}
