package org.undersigned.campaign;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter as everybody else sees it.
 *
 * @param deliveredOn the day it was handed to its addressees; null before that
 * @param currentNumber the latest number of its text; 0 before the first is published
 */
public record LetterFacts(
        UUID id,
        UUID campaignId,
        String title,
        LetterKind kind,
        String addressees,
        @Nullable LocalDate deliveredOn,
        int currentNumber,
        long version) {

    /** What a form edits. */
    public LetterDetails details() {
        return new LetterDetails(title, kind, addressees, deliveredOn);
    }
}
