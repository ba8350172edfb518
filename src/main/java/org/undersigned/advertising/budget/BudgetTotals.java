package org.undersigned.advertising.budget;

import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.undersigned.base.money.Money;

/** The sums of a campaign in one currency, to be looked at in several ways without asking the database again. */
public record BudgetTotals(Currency currency, List<BudgetSum> sums) {

    public BudgetTotals {
        sums = sums.stream()
                .filter(each -> each.sum().currency().equals(currency))
                .toList();
    }

    public Money of(BudgetKind kind) {
        return sum(each -> each.kind() == kind);
    }

    public Money of(BudgetKind kind, UUID publication) {
        return sum(each -> each.kind() == kind && each.publication().equals(publication));
    }

    public Money of(BudgetKind kind, YearMonth month) {
        return sum(each -> each.kind() == kind && each.month().equals(month));
    }

    public List<UUID> publications() {
        return distinct(BudgetSum::publication);
    }

    public List<YearMonth> months() {
        return distinct(BudgetSum::month).stream().sorted().toList();
    }

    private <T> List<T> distinct(Function<BudgetSum, T> by) {
        return sums.stream().map(by).distinct().collect(Collectors.toList());
    }

    private Money sum(Predicate<BudgetSum> which) {
        return Money.sum(
                currency, sums.stream().filter(which).map(BudgetSum::sum).toList());
    }
}
