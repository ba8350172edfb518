package org.undersigned.advertising.publication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Refusal;

/**
 * Where a value comes from.
 *
 * @param source the document, or who said it
 * @param dated what the source says of its own date: "2018"; empty when it says nothing
 * @param checkedOn when somebody last looked whether it still holds; null when nobody has since it was taken over
 */
public record Provenance(
        String source, String dated, @Nullable LocalDate checkedOn) {

    /** The longest source, in characters. */
    public static final int LONGEST_SOURCE = 500;

    /** The longest date of a source, in characters. */
    public static final int LONGEST_DATED = 60;

    public Provenance {
        source = source.strip();
        dated = dated.strip();
    }

    /** @throws Refusal when no source is named, or it was checked on no day or one that is still to come */
    public void expectChecked(LocalDate today) {
        if (source.isEmpty() || source.length() > LONGEST_SOURCE || dated.length() > LONGEST_DATED) {
            throw new Refusal("advertising.refused.no-source", LONGEST_SOURCE, LONGEST_DATED);
        }
        if (checkedOn == null || checkedOn.isAfter(today)) {
            throw new Refusal("advertising.refused.checked-on");
        }
    }
}
