package org.undersigned.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.audit.Particular.Secrecy;
import org.undersigned.base.Texts;
import org.undersigned.base.secret.Seal;

/**
 * An entry of the trail as it is stored.
 *
 * @param row what of it is in the clear
 */
record SealedRow(TrailRow row, StoredFacts facts) {

    UUID subject() {
        return row.subject().id();
    }

    /**
     * @param seal that of the subject, absent when the reader may not see what is sealed or the key is gone
     * @param tellsWhy whether the reader may read the reason as well
     */
    TrailRow open(@Nullable Seal seal, boolean tellsWhy) {
        var particulars =
                facts.particulars(seal).stream().map(SealedRow::withoutPrivate).toList();
        var why = tellsWhy ? seal : null;
        var reason = facts.reason() != null && why == null ? Texts.text("audit.reason.private") : facts.reason(why);
        return new TrailRow(
                row.seq(), row.at(), row.actor(), row.verb(), row.subject(), row.campaign(), particulars, reason);
    }

    private static Particular withoutPrivate(Particular particular) {
        return particular.secrecy() == Secrecy.PRIVATE
                ? new Particular(particular.name(), null, null, Secrecy.PRIVATE)
                : particular;
    }
}
