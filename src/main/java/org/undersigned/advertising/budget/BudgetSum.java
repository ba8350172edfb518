package org.undersigned.advertising.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.UUID;
import org.undersigned.base.money.Money;

/** What a paper comes to in a month, of one kind. */
public record BudgetSum(BudgetKind kind, UUID publication, YearMonth month, Money sum) {

    /** As the database gives it. */
    BudgetSum(BudgetKind kind, UUID publication, LocalDate month, String currency, BigDecimal sum) {
        this(kind, publication, YearMonth.from(month), new Money(sum, Currency.getInstance(currency)));
    }
}
