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
import org.undersigned.press.quote.QuoteRow;
import org.undersigned.press.quote.QuoteService;
import org.undersigned.press.spokesperson.SpokespersonRow;
import org.undersigned.press.spokesperson.SpokespersonService;
import org.undersigned.roster.EditionFacts;
import org.undersigned.roster.EditionLine;
import org.undersigned.roster.EditionReadings;
import org.undersigned.roster.PublishedEditions;
import org.undersigned.roster.reading.ArticleReader;
import org.undersigned.roster.reading.Reference;
import org.undersigned.signature.coverage.MissingName;

/** Reads articles against an edition. */
@Service
public class ArticleService {

    private final PublishedEditions editions;
    private final EditionReadings readings;
    private final LetterService letters;
    private final QuoteService quotes;
    private final SpokespersonService spokespeople;

    ArticleService(
            PublishedEditions editions,
            EditionReadings readings,
            LetterService letters,
            QuoteService quotes,
            SpokespersonService spokespeople) {
        this.editions = editions;
        this.readings = readings;
        this.letters = letters;
        this.quotes = quotes;
        this.spokespeople = spokespeople;
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
        var reader = new ArticleReader(new Reference(
                names,
                list.count().total(),
                titles(list.edition()),
                ours(list.edition(), quotable),
                speakers(list.edition(), quotable)));
        return new Reading(list.edition(), article, reader.read(article), Sources.of(list.lines(), quotable));
    }

    /**
     * What to write to the outlet; nothing unless the edition is the newest published one, whose names may be told, and
     * nothing where there is nothing to tell. Of whom the edition was sealed with and who stands no longer it says
     * nothing: an outlet would learn who withdrew, and a notice tells those who hold the edition.
     *
     * @param reading that was read a moment ago
     */
    @RolesAllowed(Permission.EDITION_READ)
    @Transactional(readOnly = true)
    public Optional<String> correction(Reading reading) {
        var edition = reading.edition().id();
        return editions.newest(reading.edition().campaign()).stream()
                .filter(published -> published.id().equals(edition))
                .findFirst()
                .flatMap(published -> CorrectionDraft.of(reading, lost(edition)));
    }

    private List<String> lost(UUID edition) {
        return readings.of(edition).lost().stream().map(MissingName::credited).toList();
    }

    /** Who may be quoted without being on the list. */
    private List<String> speakers(EditionFacts edition, List<QuoteRow> quotable) {
        return Stream.concat(
                        quotable.stream().map(quote -> quote.details().speaker()),
                        spokespeople.speaking(edition.campaign()).stream().map(SpokespersonRow::name))
                .distinct()
                .toList();
    }

    private static List<String> titles(EditionFacts edition) {
        return List.of(edition.imprint().campaign(), edition.imprint().letter());
    }

    /**
     * What may be quoted as ours: every text of the words that the edition stands under, and what speakers have signed
     * off.
     */
    private List<String> ours(EditionFacts edition, List<QuoteRow> quotable) {
        return Stream.concat(
                        letters.versions(edition.choice().letter()).stream()
                                .filter(version ->
                                        version.number() == edition.choice().number())
                                .map(LetterVersionFacts::text),
                        quotable.stream().map(quote -> quote.details().words()))
                .toList();
    }
}
