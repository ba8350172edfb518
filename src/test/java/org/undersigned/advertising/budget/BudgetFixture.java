package org.undersigned.advertising.budget;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Role;
import org.undersigned.access.StaffUser;
import org.undersigned.base.Ids;
import org.undersigned.base.money.Money;
import org.undersigned.testing.Staff;

/** Budgets for tests, made through the real services. Needs a coordinator signed in. */
@Component
@Profile("test")
public class BudgetFixture {

    public static final YearMonth JANUARY = YearMonth.of(2026, 1);

    private static final StaffUser APPROVER = Staff.with("Avery", Role.APPROVER);

    private final BudgetProposalService proposals;
    private final BudgetLedger ledger;
    private final BudgetGuard guard;

    BudgetFixture(BudgetProposalService proposals, BudgetLedger ledger, BudgetGuard guard) {
        this.proposals = proposals;
        this.ledger = ledger;
        this.guard = guard;
    }

    /** Proposes a sum, and has another person authorise it. */
    public void authorise(UUID campaign, Money sum) {
        var proposal = proposals.propose(campaign, sum, "The launch");
        Staff.as(APPROVER, () -> {
            proposals.authorise(proposal, 0);
            return proposal;
        });
    }

    /** As an order does it: asks, and posts in the same transaction. */
    @Transactional
    public UUID commit(UUID campaign, UUID publication, Money sum, @Nullable String reason) {
        guard.expectWithin(campaign, sum, reason);
        return post(campaign, BudgetKind.COMMITTED, publication, sum);
    }

    @Transactional
    public UUID post(UUID campaign, BudgetKind kind, UUID publication, Money sum) {
        var insertion = Ids.next();
        var posting = new BudgetPosting(kind, publication, JANUARY, insertion, "Order 1", sum);
        ledger.post(campaign, List.of(posting));
        return insertion;
    }
}
