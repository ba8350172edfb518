package org.undersigned.advertising.budget;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.base.money.Money;

/** Takes what orders and invoices post, in their transaction; it has none of its own, and asks for no permission. */
@Component
public class BudgetLedger {

    private final BudgetEntries entries;
    private final CurrentUser user;
    private final Clock clock;

    BudgetLedger(BudgetEntries entries, CurrentUser user, Clock clock) {
        this.entries = entries;
        this.user = user;
        this.clock = clock;
    }

    /** Rows of nothing are left out. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(UUID campaign, List<BudgetPosting> postings) {
        entries.saveAll(postings.stream()
                .filter(posting -> !posting.sum().isZero())
                .map(posting -> new BudgetEntry(campaign, posting, user.id(), clock.instant()))
                .toList());
    }

    /** The same by the months under which it stands. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<YearMonth, Money> postedByMonth(UUID reference, BudgetKind kind, Currency currency) {
        return entries.monthsOf(reference, currency.getCurrencyCode(), kind).stream()
                .collect(Collectors.toMap(
                        row -> YearMonth.from(row.month()),
                        row -> new Money(row.amount(), currency),
                        Money::plus,
                        TreeMap::new));
    }

    /** What stands in the ledger for insertions or invoices, of one kind; those that have nothing there are left out. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<UUID, Money> posted(Collection<UUID> references, BudgetKind kind, Currency currency) {
        return references.isEmpty()
                ? Map.of()
                : entries.sumsOf(references, currency.getCurrencyCode(), kind).stream()
                        .collect(Collectors.toMap(ReferenceSum::reference, row -> new Money(row.amount(), currency)));
    }

    /** What stands in the ledger for an insertion or an invoice, of one kind. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Money posted(UUID reference, BudgetKind kind, Currency currency) {
        return new Money(entries.sumOf(reference, currency.getCurrencyCode(), kind), currency);
    }
}
