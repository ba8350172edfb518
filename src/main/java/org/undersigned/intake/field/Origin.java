package org.undersigned.intake.field;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.directory.contact.Visibility;

/**
 * Where the rows of a file come from, and where they go.
 *
 * @param letterVersion the words to which they bring a yes; null: they bring none
 * @param opens whether a participation is opened for each party that has none
 * @param visibility who may see the contact points that they bring
 * @param source in words: "list of 3 January from the guild"
 */
public record Origin(
        UUID campaign, @Nullable UUID letterVersion, boolean opens, Visibility visibility, String source) {}
