package org.undersigned.outreach;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Refusal;

/**
 * One of many: what would be, or was, done with it.
 *
 * @param id of the participation, or of the party where one is opened
 * @param version that was seen; what has moved since is refused
 * @param refusal the sentence that says why not; null: nothing is in the way
 */
public record BulkLine(
        UUID id, long version, String name, @Nullable String refusal) {

    public boolean isRefused() {
        return refusal != null;
    }

    static BulkLine of(UUID id, long version, String name, Optional<Refusal> refusal) {
        return new BulkLine(id, version, name, refusal.map(Refusal::getMessage).orElse(null));
    }

    BulkLine refused(Refusal refusal) {
        return new BulkLine(id, version, name, refusal.getMessage());
    }
}
