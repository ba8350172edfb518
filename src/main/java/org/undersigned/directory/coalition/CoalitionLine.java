package org.undersigned.directory.coalition;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.directory.PartLine;

/** An organisation and its part in a campaign. */
public record CoalitionLine(UUID id, long version, UUID party, String name, CoalitionDetails details)
        implements PartLine<CoalitionDetails> {

    public CoalitionLine(
            UUID id,
            long version,
            UUID party,
            String name,
            CoalitionRole role,
            boolean logoConsent,
            @Nullable String delivers) {
        this(id, version, party, name, new CoalitionDetails(role, logoConsent, delivers));
    }
}
