package org.undersigned.advertising.publication;

import java.time.LocalDate;

/**
 * What is entered of a day without a paper.
 *
 * @param name what the day is called: "Thanksgiving"
 */
public record NoPrintDayDetails(LocalDate on, String name, Provenance provenance) {

    public NoPrintDayDetails {
        name = name.strip();
    }
}
