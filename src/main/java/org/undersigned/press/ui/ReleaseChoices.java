package org.undersigned.press.ui;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.undersigned.campaign.LetterService;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.press.quote.QuoteRow;
import org.undersigned.roster.EditionFacts;
import org.undersigned.roster.RosterService;

/**
 * What a release can be bound to.
 *
 * @param editions those of the campaign, but for recalled ones
 * @param quotes all of the campaign, also those that may not be used at this moment
 */
record ReleaseChoices(List<EditionFacts> editions, List<QuoteRow> quotes, RosterService rosters, LetterService texts) {

    /** What may be quoted at this moment. */
    List<QuoteRow> quotable() {
        return quotes.stream().filter(QuoteRow::isQuotable).toList();
    }

    /** Some quotes in their order, whether or not they may be used. */
    List<QuoteRow> quotes(List<UUID> ids) {
        var rows = quotes.stream().collect(Collectors.toMap(QuoteRow::id, Function.identity()));
        return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

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
