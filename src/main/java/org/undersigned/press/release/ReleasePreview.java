package org.undersigned.press.release;

import java.util.List;
import java.util.Set;
import org.undersigned.base.Refusal;
import org.undersigned.base.sheet.Document;

/**
 * A release as it reads at this moment.
 *
 * @param against why it may not be approved or given out now, all of it
 * @param doubts names in it that somebody has to look at before
 * @param lacking letters that the typeface of PDF files has not
 * @param atHand the edition, for the next preview of the same writer
 */
public record ReleasePreview(
        Document document,
        List<Refusal> against,
        List<ReleaseDoubt> doubts,
        Set<String> lacking,
        EditionAtHand atHand) {

    public ReleasePreview {
        against = List.copyOf(against);
        doubts = List.copyOf(doubts);
        lacking = Set.copyOf(lacking);
    }
}
