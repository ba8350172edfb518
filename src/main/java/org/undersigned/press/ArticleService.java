package org.undersigned.press;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.LetterService;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.press.article.ArticleReader;
import org.undersigned.press.article.Reference;
import org.undersigned.press.quote.QuoteRow;
import org.undersigned.press.quote.QuoteService;
import org.undersigned.roster.EditionFacts;
import org.undersigned.roster.EditionLine;
import org.undersigned.roster.PublishedEditions;

/** Reads articles against an edition. */
@Service
public class ArticleService {

    private final PublishedEditions editions;
    private final LetterService letters;
    private final QuoteService quotes;

    ArticleService(PublishedEditions editions, LetterService letters, QuoteService quotes) {
        this.editions = editions;
        this.letters = letters;
        this.quotes = quotes;
    }

    /**
     * Marks what an article says of an edition: rightly, wrongly, or without our having said it.
     *
     * @throws Refusal when the edition was recalled, or is not stored as it was sealed
     */
    @RolesAllowed(Permission.EDITION_READ)
    @Transactional(readOnly = true)
    public Reading read(UUID edition, String article) {
        var list = editions.standing(edition);
        var names = list.lines().stream().map(EditionLine::credited).toList();
        var quotable = quotes.quotable(list.edition().campaign());
        var speakers = quotable.stream().map(quote -> quote.details().speaker()).toList();
        var reader = new ArticleReader(new Reference(
                names, list.count().total(), titles(list.edition()), ours(list.edition(), quotable), speakers));
        return new Reading(list.edition(), article, reader.read(article));
    }

    /** What to write to the outlet; nothing unless the edition is the newest published one, whose names may be told. */
    @RolesAllowed(Permission.EDITION_READ)
    @Transactional(readOnly = true)
    public Optional<String> correction(UUID edition, String article) {
        var reading = read(edition, article);
        return editions.newest(reading.edition().campaign()).stream()
                .filter(published -> published.id().equals(edition))
                .findFirst()
                .map(published -> CorrectionDraft.of(reading));
    }

    private static List<String> titles(EditionFacts edition) {
        return List.of(edition.imprint().campaign(), edition.imprint().letter());
    }

    /** What may be quoted as ours: every published text of the letter, and what speakers have signed off. */
    private List<String> ours(EditionFacts edition, List<QuoteRow> quotable) {
        return Stream.concat(
                        letters.versions(edition.choice().letter()).stream().map(LetterVersionFacts::text),
                        quotable.stream().map(quote -> quote.details().words()))
                .toList();
    }
}
