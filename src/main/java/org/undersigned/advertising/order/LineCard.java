package org.undersigned.advertising.order;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.undersigned.advertising.rate.PriceBasis;
import org.undersigned.advertising.terms.CardTerms;

/** By which rate card a line is priced, as it is stored. */
@Embeddable
record LineCard(
        @Column(name = "card_no") int cardNumber,
        LocalDate cardFrom,
        @Enumerated(EnumType.STRING) PriceBasis cardBasis,
        String cardSource,
        String cardDated) {

    static @Nullable LineCard of(@Nullable CardTerms card) {
        return card == null
                ? null
                : new LineCard(card.number(), card.from(), card.basis(), card.source(), card.dated());
    }

    CardTerms terms() {
        return new CardTerms(cardNumber, cardFrom, cardBasis, cardSource, cardDated);
    }
}
