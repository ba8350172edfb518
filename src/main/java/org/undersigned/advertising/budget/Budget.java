package org.undersigned.advertising.budget;

import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.UUID;
import org.undersigned.base.money.Money;
import org.undersigned.base.store.Aggregate;

/** What a campaign may spend in one currency. */
@Entity
class Budget extends Aggregate {

    private UUID campaignId;
    private String currency;
    private BigDecimal authorised;
    private long askedNo;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Budget() {}

    Budget(UUID campaign, Money authorised) {
        super(newId());
        this.campaignId = campaign;
        this.currency = authorised.currency().getCurrencyCode();
        this.authorised = authorised.amount();
    }

    void authorise(Money sum) {
        authorised = sum.amount();
    }

    /** Somebody has asked for a part of it: who asked at the same time has to ask again. */
    void asked() {
        askedNo++;
    }

    Money authorised() {
        return new Money(authorised, Currency.getInstance(currency));
    }
}
