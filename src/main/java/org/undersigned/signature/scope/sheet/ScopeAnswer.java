package org.undersigned.signature.scope.sheet;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was answered for a use.
 *
 * @param until the last day, where the signer set one
 */
public record ScopeAnswer(boolean granted, @Nullable LocalDate until) {}
