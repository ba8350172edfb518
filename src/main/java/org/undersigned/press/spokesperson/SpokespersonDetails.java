package org.undersigned.press.spokesperson;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is entered of a spokesperson.
 *
 * @param party who they are in the directory; null for a name alone
 * @param name as the press names them
 * @param speaksAs what they are: "senior advisor of the campaign"; may be empty
 * @param topics on what they speak; may be empty
 * @param until the last day on which they speak for the campaign; null without an end
 */
public record SpokespersonDetails(
        @Nullable UUID party,
        String name,
        String speaksAs,
        PressContact contact,
        String topics,
        @Nullable LocalDate until) {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_TOPICS = 500;

    public SpokespersonDetails {
        name = name.strip();
        speaksAs = speaksAs.strip();
        topics = topics.strip();
    }
}
