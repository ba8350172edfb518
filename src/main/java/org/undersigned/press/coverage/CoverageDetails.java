package org.undersigned.press.coverage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is entered of an article.
 *
 * @param outlet the newspaper or page
 * @param link where it can be read; may be empty
 * @param appearedOn null where the day is not known
 */
public record CoverageDetails(
        String outlet,
        String headline,
        String link,
        @Nullable LocalDate appearedOn) {

    static final int LONGEST_OUTLET = 200;
    static final int LONGEST_HEADLINE = 300;
    static final int LONGEST_LINK = 1_000;

    public CoverageDetails {
        outlet = outlet.strip();
        headline = headline.strip();
        link = link.strip();
    }
}
