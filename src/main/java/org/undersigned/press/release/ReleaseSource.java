package org.undersigned.press.release;

import java.time.Instant;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.roster.PrintableEdition;
import org.undersigned.roster.reading.Claim;

/**
 * All that a release is filled from, as it stands at one moment.
 *
 * @param atHand the edition, and whom a text under its words may not name
 * @param quotes those that were chosen, as they stand
 * @param letter the text that the names signed
 * @param now decides how the embargo stands
 * @param madeAt when its words were written, for the properties of its files
 */
record ReleaseSource(
        ReleaseDetails details,
        EditionAtHand atHand,
        LetterVersionFacts letter,
        ReleaseQuotes quotes,
        Instant now,
        Instant madeAt) {

    PrintableEdition edition() {
        return atHand.edition();
    }

    int count() {
        return edition().count().total();
    }

    /** As the writer says it, or computed. */
    String claim() {
        return details.claim().isEmpty() ? Claim.of(count()).words() : details.claim();
    }

    String embargoLine() {
        return EmbargoLine.of(edition().edition().imprint(), now);
    }

    boolean isEmbargoed() {
        return EmbargoLine.isEmbargoed(edition().edition().imprint(), now);
    }
}
