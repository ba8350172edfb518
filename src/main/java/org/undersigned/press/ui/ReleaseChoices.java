package org.undersigned.press.ui;

import java.util.List;
import java.util.UUID;
import org.undersigned.campaign.LetterService;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.press.quote.QuoteRow;
import org.undersigned.roster.EditionFacts;
import org.undersigned.roster.RosterService;

/**
 * What a release can be bound to.
 *
 * @param editions those of the campaign, but for recalled ones
 * @param quotable what may be quoted at this moment
 */
record ReleaseChoices(
        List<EditionFacts> editions, List<QuoteRow> quotable, RosterService rosters, LetterService texts) {

    /** The texts that the names of an edition signed: one for each language. */
    List<LetterVersionFacts> letters(EditionFacts edition) {
        return texts.versions(edition.choice().letter()).stream()
                .filter(version -> version.number() == edition.choice().number())
                .toList();
    }

    EditionFacts edition(UUID id) {
        return editions.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseGet(() -> rosters.edition(id));
    }
}
