package org.undersigned.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry of the trail as it is shown; what the reader may not see carries no values. */
public record TrailRow(
        long seq,
        Instant at,
        Actor actor,
        String verb,
        Subject subject,
        @Nullable UUID campaign,
        List<Particular> particulars,
        @Nullable String reason) {}
