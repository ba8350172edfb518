package org.undersigned.roster.run;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a run.
 *
 * @param place where it was printed or posted: "Daily Paper, page 5"
 * @param printed the page that was ordered, where it is that; null otherwise
 * @param another whether it is none of the pages that ran on that day
 */
public record RunDetails(
        LocalDate ranOn, String place, @Nullable UUID printed, boolean another) {

    /** The longest place, in characters. */
    public static final int LONGEST = 300;

    public RunDetails {
        place = place.strip();
    }

    public RunDetails(LocalDate ranOn, String place) {
        this(ranOn, place, null, false);
    }
}
