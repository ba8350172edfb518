package org.undersigned.campaign;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One text of a letter in a list: everything but the words.
 *
 * @param reason why earlier signatures count for it or must be given anew, where a reason was given
 * @param publishedBy the member of staff
 */
public record LetterVersionRow(
        UUID id,
        UUID letterId,
        int number,
        String locale,
        VersionStep step,
        @Nullable String reason,
        String sha256,
        UUID publishedBy,
        Instant publishedAt) {}
