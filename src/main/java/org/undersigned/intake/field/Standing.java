package org.undersigned.intake.field;

import java.util.Optional;
import java.util.UUID;

/** What some parties are like now, as far as one keeper knows it. */
public interface Standing {

    /** What entering a thing would do; nothing when it cannot be entered for this party. */
    Optional<Difference> difference(UUID party, Said said);
}
