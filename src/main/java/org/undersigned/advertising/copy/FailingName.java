package org.undersigned.advertising.copy;

import java.util.UUID;
import org.undersigned.base.Refusal;

/**
 * A name of an ad that may not be printed as it stands.
 *
 * @param place in the edition, by which it can be struck
 * @param why in a word or two
 */
public record FailingName(UUID signature, int place, String credited, String why) {

    public Refusal refusal() {
        return new Refusal("advertising.refused.copy-name", credited, why);
    }
}
