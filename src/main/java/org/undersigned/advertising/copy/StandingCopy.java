package org.undersigned.advertising.copy;

import java.util.List;
import java.util.Optional;
import org.undersigned.base.Refusal;

/**
 * What has become of the names of a version of copy since it was written.
 *
 * @param failing the names that may not be printed as they stand, in the order of the edition
 * @param refusal why nothing of the edition may be printed now
 */
public record StandingCopy(NamesChoice names, List<FailingName> failing, Optional<Refusal> refusal) {

    public StandingCopy {
        failing = List.copyOf(failing);
    }
}
