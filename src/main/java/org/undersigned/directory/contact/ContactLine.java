package org.undersigned.directory.contact;

import java.util.List;
import java.util.UUID;
import org.undersigned.directory.PartLine;
import org.undersigned.directory.PartyFace;
import org.undersigned.directory.address.ContactKind;

/**
 * A contact point as the card shows it.
 *
 * @param details without the address where that is in the vault, or cannot be opened
 * @param alsoOf other parties with the same private address, as far as the reader may see theirs too
 */
public record ContactLine(UUID id, long version, ContactKind kind, ContactDetails details, List<PartyFace> alsoOf)
        implements PartLine<ContactDetails> {

    public boolean isMasked() {
        return details.address() == null;
    }
}
