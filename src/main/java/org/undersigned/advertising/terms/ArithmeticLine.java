package org.undersigned.advertising.terms;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A line of the arithmetic by which a price came about, kept as it was shown.
 *
 * @param amount what it adds; null where it only explains
 */
@Embeddable
public record ArithmeticLine(String said, @Nullable BigDecimal amount) {}
