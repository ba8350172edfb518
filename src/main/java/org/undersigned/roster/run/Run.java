package org.undersigned.roster.run;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.name.Folding;

/**
 * A run that stands.
 *
 * @param printed the page that was ordered, where it is the same run; null where it counts by itself
 */
public record Run(
        UUID id, LocalDate ranOn, String place, @Nullable UUID printed, UUID by, Instant at) {

    /** Whether its place says the name of a paper. */
    public boolean names(String paper) {
        return Folding.fold(place).contains(Folding.fold(paper));
    }
}
