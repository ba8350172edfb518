package org.undersigned.advertising.budget;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface BudgetEntries extends JpaRepository<BudgetEntry, UUID> {

    @Query("""
            select new org.undersigned.advertising.budget.BudgetSum(
                e.kind, e.publicationId, e.runMonth, e.currency, sum(e.amount))
            from BudgetEntry e where e.campaignId = ?1
            group by e.currency, e.kind, e.publicationId, e.runMonth
            """)
    List<BudgetSum> sums(UUID campaign);

    @Query("""
            select coalesce(sum(e.amount), 0) from BudgetEntry e
            where e.campaignId = ?1 and e.currency = ?2 and e.kind = ?3
            """)
    BigDecimal sum(UUID campaign, String currency, BudgetKind kind);

    @Query("""
            select coalesce(sum(e.amount), 0) from BudgetEntry e
            where e.referenceId = ?1 and e.currency = ?2 and e.kind = ?3
            """)
    BigDecimal sumOf(UUID reference, String currency, BudgetKind kind);

    @Query("""
            select new org.undersigned.advertising.budget.ReferenceSum(e.referenceId, sum(e.amount)) from BudgetEntry e
            where e.referenceId in ?1 and e.currency = ?2 and e.kind = ?3
            group by e.referenceId
            """)
    List<ReferenceSum> sumsOf(Collection<UUID> references, String currency, BudgetKind kind);

    @Query("""
            select new org.undersigned.advertising.budget.MonthSum(e.runMonth, sum(e.amount)) from BudgetEntry e
            where e.referenceId = ?1 and e.currency = ?2 and e.kind = ?3
            group by e.runMonth
            """)
    List<MonthSum> monthsOf(UUID reference, String currency, BudgetKind kind);

    List<BudgetEntry> findByCampaignIdOrderByPostedAtDescIdDesc(UUID campaign, Limit limit);
}
