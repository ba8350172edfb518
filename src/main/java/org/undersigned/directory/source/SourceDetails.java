package org.undersigned.directory.source;

import java.time.Instant;
import java.util.UUID;
import org.undersigned.base.Refusal;

/**
 * A list that brings parties.
 *
 * @param label what it is called: "List of 3 January from the guild"; refused when it is empty or longer than
 *     {@value #LONGEST_LABEL} characters
 * @param origin what it came in by
 */
public record SourceDetails(String label, UUID origin, UUID broughtBy, Instant broughtAt) {

    public static final int LONGEST_LABEL = 300;

    public SourceDetails {
        label = label.strip();
        if (label.isEmpty()) {
            throw new Refusal("directory.refused.source-without-label");
        }
        if (label.length() > LONGEST_LABEL) {
            throw new Refusal("directory.refused.source-too-long", LONGEST_LABEL);
        }
    }
}
