package org.undersigned.advertising.limit;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.money.Money;
import org.undersigned.base.store.Aggregate;

/** A coordinator's decision on how much whom may approve. The latest one holds; the others stay. */
@Entity
@Immutable
@Table(name = "ad_order_limits")
class LimitDecision extends Aggregate {

    private UUID campaignId;

    /** Counts the decisions, so that of two at once one is refused. */
    private int decisionNo;

    private String currency;
    private @Nullable BigDecimal approverLimit;
    private @Nullable BigDecimal coordinatorLimit;
    private BigDecimal tolerance;
    private UUID decidedBy;
    private Instant decidedAt;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected LimitDecision() {}

    LimitDecision(UUID campaign, int number, OrderLimits limits, UUID user, Instant now) {
        super(newId());
        this.campaignId = campaign;
        this.decisionNo = number;
        this.currency = limits.currency().getCurrencyCode();
        this.approverLimit = amount(limits.approver());
        this.coordinatorLimit = amount(limits.coordinator());
        this.tolerance = limits.tolerance();
        this.decidedBy = user;
        this.decidedAt = now;
    }

    private static @Nullable BigDecimal amount(@Nullable Money money) {
        return money == null ? null : money.amount();
    }

    private @Nullable Money money(@Nullable BigDecimal amount) {
        return amount == null ? null : new Money(amount, Currency.getInstance(currency));
    }

    int decisionNo() {
        return decisionNo;
    }

    OrderLimits limits() {
        return new OrderLimits(
                Currency.getInstance(currency),
                money(approverLimit),
                money(coordinatorLimit),
                tolerance.stripTrailingZeros());
    }
}
