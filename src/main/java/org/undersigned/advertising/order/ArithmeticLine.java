package org.undersigned.advertising.order;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** A line of the arithmetic by which a price came about, kept as it was shown. */
@Embeddable
public record ArithmeticLine(String said, BigDecimal amount) {}
