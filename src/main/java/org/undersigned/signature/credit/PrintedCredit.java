package org.undersigned.signature.credit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a name is printed, with what stands beside it.
 *
 * @param title an office, printed for identification only
 */
public record PrintedCredit(
        UUID signature,
        String name,
        @Nullable String descriptor,
        @Nullable String title) {}
