package org.undersigned.press.release;

import java.util.List;
import java.util.Set;
import org.undersigned.base.Refusal;
import org.undersigned.base.sheet.Document;

/**
 * A release as it reads at this moment.
 *
 * @param against why it may not be approved or given out now, all of it
 * @param lacking letters that the typeface of PDF files has not
 * @param atHand the edition, for the next preview of the same writer
 */
public record ReleasePreview(Document document, List<Refusal> against, Set<String> lacking, EditionAtHand atHand) {

    public ReleasePreview {
        against = List.copyOf(against);
        lacking = Set.copyOf(lacking);
    }
}
