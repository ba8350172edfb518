package org.undersigned.directory.external;

import java.util.UUID;
import org.undersigned.directory.PartLine;

/** A number as the card shows it. */
public record ExternalLine(UUID id, long version, ExternalId number) implements PartLine<ExternalId> {

    @Override
    public ExternalId details() {
        return number;
    }
}
