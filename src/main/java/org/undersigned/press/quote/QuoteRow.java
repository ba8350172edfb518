package org.undersigned.press.quote;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A quote as it is listed.
 *
 * @param signOff null while the speaker has not agreed, and after they took it back
 */
public record QuoteRow(
        UUID id,
        long version,
        QuoteDetails details,
        @Nullable SignOffDetails signOff) {

    public boolean isQuotable() {
        return signOff != null;
    }
}
