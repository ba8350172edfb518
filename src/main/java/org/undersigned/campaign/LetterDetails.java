package org.undersigned.campaign;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator enters about a letter, beside its text.
 *
 * @param addressees to whom it speaks, in the words of the letter's head; may be empty
 * @param deliveredOn the day it was handed to them; null before that
 */
public record LetterDetails(
        String title,
        LetterKind kind,
        String addressees,
        @Nullable LocalDate deliveredOn) {

    public LetterDetails {
        title = title.strip();
        addressees = addressees.strip();
    }
}
