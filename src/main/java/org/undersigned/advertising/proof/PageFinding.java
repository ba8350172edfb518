package org.undersigned.advertising.proof;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A name that is missing, added or changed on a page that came back.
 *
 * @param expected as the ad has it; empty for what was added
 * @param found as the page has it; empty for what is missing
 * @param place on the page; for what is missing, of the name before it
 */
@Embeddable
public record PageFinding(
        @Enumerated(EnumType.STRING) FindingKind kind,
        String expected,
        String found,
        @Embedded PageBox place) {

    /** As much as is stored of a text that stands in the place of a name. */
    private static final int LONGEST = 1_000;

    public PageFinding {
        expected = cut(expected);
        found = cut(found);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
