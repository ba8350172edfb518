package org.undersigned.signature;

import org.jspecify.annotations.Nullable;
import org.undersigned.base.Refusal;

/**
 * What an answered scope sheet would change of one name.
 *
 * @param seen the signature as it was compared
 * @param before the uses in words
 * @param refusal why the name is left out, if it is
 */
public record SheetChange(
        SeenSignature seen,
        String credited,
        String before,
        String after,
        @Nullable Refusal refusal) {

    /** Whether it says something new that can be taken over. */
    public boolean isChange() {
        return refusal == null && !before.equals(after);
    }
}
