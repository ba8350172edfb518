package org.undersigned.advertising.print;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.undersigned.base.money.Money;
import org.undersigned.base.store.Aggregate;

/** That an insertion was paid for before it ran. */
@Entity
@Immutable
@Table(name = "ad_prepayment")
class Prepayment extends Aggregate {

    private UUID insertionId;
    private BigDecimal amount;
    private String currency;
    private LocalDate paidOn;
    private String reference;
    private UUID recordedBy;
    private Instant recordedAt;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Prepayment() {}

    Prepayment(UUID insertion, PaymentDetails details, UUID user, Instant now) {
        super(newId());
        this.insertionId = insertion;
        this.amount = details.amount().amount();
        this.currency = details.amount().currency().getCurrencyCode();
        this.paidOn = details.on();
        this.reference = details.reference();
        this.recordedBy = user;
        this.recordedAt = now;
    }

    PrepaymentRow row() {
        return new PrepaymentRow(insertionId, details(), recordedBy, recordedAt);
    }

    PaymentDetails details() {
        return new PaymentDetails(new Money(amount, Currency.getInstance(currency)), paidOn, reference);
    }
}
