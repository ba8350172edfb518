package org.undersigned.advertising.budget;

import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.undersigned.base.Refusal;
import org.undersigned.base.money.Money;
import org.undersigned.base.store.Aggregate;

/** That a sum went above what is authorised, by whom and why. */
@Entity
@Immutable
class BudgetOverride extends Aggregate {

    static final int LONGEST_REASON = 2_000;

    private UUID campaignId;
    private String currency;
    private BigDecimal amount;
    private BigDecimal committed;
    private BigDecimal authorised;
    private String reason;
    private UUID approvedBy;
    private Instant approvedAt;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected BudgetOverride() {}

    BudgetOverride(UUID campaign, BudgetExcess excess, String reason, UUID user, Instant now) {
        super(newId());
        this.campaignId = campaign;
        this.currency = excess.more().currency().getCurrencyCode();
        this.amount = excess.more().amount();
        this.committed = excess.committed().amount();
        this.authorised = excess.authorised().amount();
        this.reason = given(reason);
        this.approvedBy = user;
        this.approvedAt = now;
    }

    static String given(String reason) {
        if (reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            throw new Refusal("advertising.refused.no-reason", LONGEST_REASON);
        }
        return reason.strip();
    }

    BudgetOverrideRow row() {
        var known = Currency.getInstance(currency);
        return new BudgetOverrideRow(
                new BudgetExcess(new Money(amount, known), new Money(committed, known), new Money(authorised, known)),
                reason,
                approvedBy,
                approvedAt);
    }
}
