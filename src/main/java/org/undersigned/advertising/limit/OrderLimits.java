package org.undersigned.advertising.limit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.undersigned.access.Role;
import org.undersigned.base.Refusal;
import org.undersigned.base.money.Money;

/**
 * How much whom may approve in a campaign, and how far an invoice may be off.
 *
 * @param approver up to which sum an approver may approve an order or an invoice; null for any sum
 * @param coordinator the same for a coordinator
 * @param tolerance by how many hundredths the price of a billed line may be off its order
 */
public record OrderLimits(
        Currency currency,
        @Nullable Money approver,
        @Nullable Money coordinator,
        BigDecimal tolerance) {

    private static final BigDecimal MOST_TOLERANCE = BigDecimal.TEN;
    private static final int DECIMALS = 2;

    /** What holds until a coordinator decides otherwise. */
    static OrderLimits standard(Currency currency) {
        return new OrderLimits(currency, null, null, BigDecimal.ZERO);
    }

    /** The same for sums in some currency, where no limits are set at all. */
    public OrderLimits in(Currency other) {
        return approver == null && coordinator == null ? new OrderLimits(other, null, null, tolerance) : this;
    }

    /** @throws Refusal when a limit is below zero or in another currency, or the tolerance is none */
    void expectComplete() {
        Stream.of(Optional.ofNullable(approver), Optional.ofNullable(coordinator))
                .flatMap(Optional::stream)
                .forEach(limit -> {
                    if (limit.isNegative() || !limit.currency().equals(currency)) {
                        throw new Refusal("advertising.order.refused.limit", currency.getCurrencyCode());
                    }
                });
        if (tolerance.signum() < 0
                || tolerance.compareTo(MOST_TOLERANCE) > 0
                || tolerance.stripTrailingZeros().scale() > DECIMALS) {
            throw new Refusal("advertising.order.refused.tolerance", MOST_TOLERANCE);
        }
    }

    /**
     * Refuses a sum that is above all that the roles of somebody allow.
     *
     * @throws Refusal also when the limits are in another currency: nobody knows then whether it is above them
     */
    public void expectMayApprove(Money sum, Set<Role> roles) {
        var limits = of(roles);
        if (limits.stream().anyMatch(Optional::isEmpty)) {
            return;
        }
        var highest = limits.stream().flatMap(Optional::stream).max(Money::compareTo);
        if (highest.isEmpty() || sum.isMoreThan(highest.get())) {
            throw new Refusal(
                    "advertising.order.refused.above-limit",
                    sum.toString(),
                    highest.map(Money::toString).orElse(""));
        }
    }

    /** Whether a sum is within what the roles of somebody allow; not where the limits are in another currency. */
    public boolean mayApprove(Money sum, Set<Role> roles) {
        return of(roles).stream()
                .anyMatch(limit -> limit.map(most -> most.currency().equals(sum.currency()) && !sum.isMoreThan(most))
                        .orElse(true));
    }

    /** The limit of each of the roles that may approve; nothing for any sum. */
    private List<Optional<Money>> of(Set<Role> roles) {
        var limits = new ArrayList<Optional<Money>>();
        if (roles.contains(Role.APPROVER)) {
            limits.add(Optional.ofNullable(approver));
        }
        if (roles.contains(Role.COORDINATOR)) {
            limits.add(Optional.ofNullable(coordinator));
        }
        return limits;
    }

    /** Whether a billed sum is near enough to what was ordered. */
    public boolean isWithin(Money billed, Money ordered) {
        var off = billed.minus(ordered);
        var amount = off.isNegative() ? off.negated() : off;
        return !amount.isMoreThan(ordered.percent(tolerance));
    }
}
