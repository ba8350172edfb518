package org.undersigned.directory.affiliation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.directory.PartLine;
import org.undersigned.directory.PartyKind;

/**
 * An affiliation as it is shown on one of its two cards.
 *
 * @param body the group or body
 * @param bodyKind what that is
 * @param party the one at the other end than the card's: the member on the card of the body, the body on the member's
 */
public record AffiliationLine(
        UUID id, long version, UUID body, PartyKind bodyKind, UUID party, String name, AffiliationDetails details)
        implements PartLine<AffiliationDetails> {

    public AffiliationLine(
            UUID id,
            long version,
            UUID body,
            PartyKind bodyKind,
            UUID party,
            String name,
            AffiliationKind kind,
            @Nullable String part,
            @Nullable Integer fromYear,
            @Nullable Integer toYear) {
        this(id, version, body, bodyKind, party, name, new AffiliationDetails(kind, part, fromYear, toYear));
    }
}
