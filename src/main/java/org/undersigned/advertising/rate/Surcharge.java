package org.undersigned.advertising.rate;

import java.math.BigDecimal;

/**
 * What something costs more.
 *
 * @param figure per cent, or a sum in the currency of the card
 */
public record Surcharge(SurchargeKind kind, BigDecimal figure) {}
