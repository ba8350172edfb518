package org.undersigned.base.name;

import java.util.Set;

/**
 * A judgement on two names.
 *
 * @param score from 0 to 100; from {@link SamePerson#THRESHOLD} on they are likely one person's
 * @param reasons how the names are alike, in the order of the constants
 */
public record NameVerdict(int score, Set<NameReason> reasons) {

    public boolean isSame() {
        return score >= SamePerson.THRESHOLD;
    }
}
