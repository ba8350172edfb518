package org.undersigned.directory.source;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A party that would go with a list, once that list has not brought it any more.
 *
 * @param isOnNoList nothing else has brought it
 * @param alsoOn the name of another list that has, if there is one
 */
public record LeftParty(
        UUID party,
        String name,
        boolean isOnNoList,
        @Nullable String alsoOn) {}
