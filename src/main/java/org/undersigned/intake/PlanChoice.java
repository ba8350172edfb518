package org.undersigned.intake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.edit.Seen;

/**
 * How an import is to be read as far as somebody has chosen it.
 *
 * @param seen its version moves with each choice and with each check
 * @param by who has chosen last and when; null where the rows were checked so, or nobody has chosen anything
 */
public record PlanChoice(Seen<ImportPlan> seen, @Nullable By by) {

    /** Who has chosen, and when. */
    public record By(UUID user, Instant at) {}
}
