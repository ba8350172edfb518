package org.undersigned.roster;

import static org.undersigned.base.Texts.text;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.CountingRule;
import org.undersigned.signature.coverage.NameCount;
import org.undersigned.signature.coverage.NameTallies;

/**
 * An edition without its names.
 *
 * @param number counted within the campaign, from 1
 * @param asOf the instant at which the names were asked for and sealed
 * @param contentHash SHA-256 of all that was sealed, see {@link ContentHash}
 * @param predecessor the edition before it for the same words and use
 * @param tallies how many of the names that count have which honour and belong to which body, as known when it was sealed
 */
public record EditionFacts(
        UUID id,
        long version,
        UUID campaign,
        ListChoice choice,
        int number,
        String title,
        String contact,
        CountingRule countingRule,
        Instant asOf,
        UUID sealedBy,
        Imprint imprint,
        String contentHash,
        @Nullable UUID predecessor,
        NameCount count,
        NameTallies tallies,
        EditionState state,
        Instant stateSince,
        @Nullable String stateReason) {

    /** One that had passed when the edition was sealed asks nothing of newsrooms any more. */
    @Nullable
    Instant embargo() {
        var until = imprint.embargo();
        return until != null && until.isAfter(asOf) ? until : null;
    }

    public Optional<String> embargoLine() {
        return Optional.ofNullable(embargo())
                .map(until -> text("roster.file.embargoed", LocalTime.of(until, imprint.zone())));
    }

    public EditionName name() {
        return new EditionName(id, number, title);
    }

    /** "3 · Launch ad". */
    public String label() {
        return name().label();
    }
}
