package org.undersigned.advertising.rate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/**
 * What a place in the paper costs more.
 *
 * @param name of the place: "Page 3"
 * @param figure per cent of space and colour, or a sum in the currency of the card
 */
@Embeddable
public record PositionPrice(
        String name, @Enumerated(EnumType.STRING) SurchargeKind kind, BigDecimal figure) {

    public PositionPrice {
        name = name.strip();
    }
}
