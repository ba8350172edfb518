package org.undersigned.press.release;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.LetterService;
import org.undersigned.press.quote.StandingQuotes;
import org.undersigned.roster.PrintableEditions;

/** Brings together what a release is filled from. */
@Component
class ReleaseSources {

    private final PrintableEditions editions;
    private final LetterService letters;
    private final StandingQuotes quotes;
    private final Clock clock;

    ReleaseSources(PrintableEditions editions, LetterService letters, StandingQuotes quotes, Clock clock) {
        this.editions = editions;
        this.letters = letters;
        this.quotes = quotes;
        this.clock = clock;
    }

    /** Of a version as it is stored, with its quotes as they were chosen. */
    ReleaseSource of(ReleaseVersion version) {
        version.expectUnaltered();
        return source(version.details(), version.quotes(), version.row().writtenAt());
    }

    /**
     * Of what is being written.
     *
     * @throws Refusal when a quote was chosen that may not be used
     */
    ReleaseSource of(UUID campaign, ReleaseDetails details) {
        return source(details, chosen(campaign, details.quotes()), clock.instant());
    }

    private ReleaseSource source(ReleaseDetails details, List<PrintedQuote> chosen, Instant writtenAt) {
        var edition = editions.of(details.edition());
        return new ReleaseSource(
                details,
                edition,
                letters.version(details.letterVersion()),
                ReleaseQuotes.of(chosen, quotes.of(edition.edition().campaign(), details.quotes())),
                clock.instant(),
                writtenAt);
    }

    private List<PrintedQuote> chosen(UUID campaign, List<UUID> ids) {
        var known = quotes.of(campaign, ids);
        var chosen = new ArrayList<PrintedQuote>();
        for (var id : ids) {
            var row = known.get(id);
            if (row == null || !row.isQuotable()) {
                throw new Refusal("press.refused.release-quote-unknown");
            }
            chosen.add(PrintedQuote.of(row));
        }
        return chosen;
    }
}
