package org.undersigned.advertising.budget;

import jakarta.annotation.security.RolesAllowed;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.base.money.Money;

/** Reads what campaigns may spend on ads, and how far each sum has come. */
@Service
public class BudgetService {

    /** What the trail calls a budget; it has the id of its campaign. */
    public static final String KIND = "budget";

    private final Budgets budgets;
    private final BudgetEntries entries;
    private final BudgetOverrides overrides;

    BudgetService(Budgets budgets, BudgetEntries entries, BudgetOverrides overrides) {
        this.budgets = budgets;
        this.entries = entries;
        this.overrides = overrides;
    }

    /** For each currency in which something is authorised or posted, in the order of their codes; the sums in one query. */
    @RolesAllowed(Permission.ORDER_READ)
    @Transactional(readOnly = true)
    public List<BudgetFacts> budgets(UUID campaign) {
        var sums = entries.sums(campaign);
        var authorised = authorised(campaign);
        var codes = new TreeSet<String>();
        authorised.keySet().forEach(currency -> codes.add(currency.getCurrencyCode()));
        sums.forEach(each -> codes.add(each.sum().currency().getCurrencyCode()));
        return codes.stream()
                .map(Currency::getInstance)
                .map(currency -> new BudgetFacts(
                        authorised.getOrDefault(currency, Money.zero(currency)), new BudgetTotals(currency, sums)))
                .toList();
    }

    private Map<Currency, Money> authorised(UUID campaign) {
        return budgets.findByCampaignIdOrderByCurrency(campaign).stream()
                .map(Budget::authorised)
                .collect(Collectors.toMap(Money::currency, Function.identity()));
    }

    /** The last rows of the ledger, the latest first. */
    @RolesAllowed(Permission.ORDER_READ)
    @Transactional(readOnly = true)
    public List<BudgetEntryRow> entries(UUID campaign, int most) {
        return entries.findByCampaignIdOrderByPostedAtDescIdDesc(campaign, Limit.of(most)).stream()
                .map(BudgetEntry::row)
                .toList();
    }

    /** The sums that went above what was authorised, the latest first. */
    @RolesAllowed(Permission.ORDER_READ)
    @Transactional(readOnly = true)
    public List<BudgetOverrideRow> overrides(UUID campaign) {
        return overrides.findByCampaignIdOrderByApprovedAtDescIdDesc(campaign).stream()
                .map(BudgetOverride::row)
                .toList();
    }
}
