package org.undersigned.base.money;

import com.ibm.icu.text.NumberFormat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Currency;
import java.util.Locale;
import org.undersigned.base.Refusal;

/**
 * A sum in a currency, exact to the smallest coin of that currency; what a product of it has beyond that is rounded
 * half up.
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

    /** What is stored has room for less than this many units. */
    private static final BigDecimal LIMIT = new BigDecimal("1000000000000");

    /** @throws Refusal when the sum has more decimals than the currency, or is too large to be stored */
    public Money {
        var coins = currency.getDefaultFractionDigits();
        if (amount.stripTrailingZeros().scale() > coins) {
            throw new Refusal("base.refused.money-decimals", amount.toPlainString(), currency.getCurrencyCode(), coins);
        }
        if (amount.abs().compareTo(LIMIT) >= 0) {
            throw new Refusal("base.refused.money-large");
        }
        amount = amount.setScale(coins, RoundingMode.UNNECESSARY);
    }

    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }

    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /** The sum of some sums of one currency; zero where there are none. */
    public static Money sum(Currency currency, Collection<Money> sums) {
        return sums.stream().reduce(zero(currency), Money::plus);
    }

    public Money plus(Money other) {
        return new Money(amount.add(same(other).amount), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(same(other).amount), currency);
    }

    public Money negated() {
        return new Money(amount.negate(), currency);
    }

    /** Rounded half up to the smallest coin. */
    public Money times(BigDecimal factor) {
        var exact = amount.multiply(factor);
        return new Money(exact.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP), currency);
    }

    /** A share in hundredths: 10 is ten per cent. Rounded half up to the smallest coin. */
    public Money percent(BigDecimal percent) {
        return times(percent.movePointLeft(2));
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    public boolean isMoreThan(Money other) {
        return compareTo(other) > 0;
    }

    /** @throws Refusal for sums of two currencies, which cannot be compared without a rate */
    @Override
    public int compareTo(Money other) {
        return amount.compareTo(same(other).amount);
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new Refusal(
                    "base.refused.money-currency", currency.getCurrencyCode(), other.currency.getCurrencyCode());
        }
        return other;
    }

    /** As it is read: "$277,200.00", "€1,050.00". */
    @Override
    public String toString() {
        var format = NumberFormat.getCurrencyInstance(Locale.US);
        format.setCurrency(com.ibm.icu.util.Currency.getInstance(currency.getCurrencyCode()));
        format.setMinimumFractionDigits(currency.getDefaultFractionDigits());
        format.setMaximumFractionDigits(currency.getDefaultFractionDigits());
        return format.format(amount);
    }
}
