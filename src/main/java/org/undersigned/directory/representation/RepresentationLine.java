package org.undersigned.directory.representation;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.undersigned.directory.PartLine;

/**
 * A representation as the cards of its parties show it.
 *
 * @param agency null for none, or when the representative is the agency itself
 * @param verified the last time, if ever
 */
public record RepresentationLine(
        UUID id,
        long version,
        NamedParty client,
        NamedParty representative,
        @Nullable NamedParty agency,
        RepresentationDetails details,
        @Nullable Verification verified)
        implements PartLine<RepresentationDetails> {

    /** Nobody has made sure of it for too long, or ever. */
    public boolean isStaleAt(Instant now) {
        return verified == null || !verified.isGoodAt(now);
    }

    /** The representative and, if they work at one, the agency. */
    Stream<NamedParty> speakers() {
        return Stream.concat(Stream.of(representative), Stream.ofNullable(agency));
    }

    /** "Jane Roe, Harrow & Finch". */
    public String inShort() {
        return agency == null ? representative.name() : representative.name() + ", " + agency.name();
    }
}
