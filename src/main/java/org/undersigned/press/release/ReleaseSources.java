package org.undersigned.press.release;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.LetterService;
import org.undersigned.press.quote.StandingQuotes;
import org.undersigned.roster.PrintableEditions;
import org.undersigned.signature.scope.Scope;

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
        var details = version.details();
        return source(details, asked(details), version.quotes(), version.row().writtenAt());
    }

    /**
     * Of what is being written.
     *
     * @param atHand what may be known of the edition already; null to ask
     * @throws Refusal when a quote was chosen that may not be used
     */
    ReleaseSource of(UUID campaign, ReleaseDetails details, @Nullable EditionAtHand atHand) {
        var edition = atHand != null && atHand.serves(details.edition(), clock.instant()) ? atHand : asked(details);
        return source(details, edition, chosen(campaign, details.quotes()), clock.instant());
    }

    private EditionAtHand asked(ReleaseDetails details) {
        var edition = editions.of(details.edition());
        return new EditionAtHand(
                edition, editions.unprintable(edition.edition(), Scope.PRESS_RELEASE), clock.instant());
    }

    private ReleaseSource source(
            ReleaseDetails details, EditionAtHand edition, List<PrintedQuote> chosen, Instant writtenAt) {
        var campaign = edition.edition().edition().campaign();
        return new ReleaseSource(
                details,
                edition,
                letters.version(details.letterVersion()),
                ReleaseQuotes.of(chosen, quotes.of(campaign, details.quotes())),
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
