package org.undersigned.advertising.budget;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.undersigned.access.Role;
import org.undersigned.base.Ids;
import org.undersigned.base.money.Money;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.testing.Figures;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/**
 * How long the sums of a campaign take with 5,000 orders in six kinds of entry each. Run by hand; it tells times and
 * asserts none. Wanted are 200 ms.
 */
@ServiceTest
@Tag("bench")
class BudgetBench {

    private static final int ORDERS = Integer.getInteger("undersigned.bench.orders", 5_000);
    private static final int PAPERS = 40;
    private static final int MONTHS = 24;
    private static final int BATCH = 100;
    private static final int ROUNDS = 40;
    private static final int WARM_UP = 10;

    @Autowired
    private BudgetService budgets;

    @Autowired
    private BudgetLedger ledger;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private TransactionTemplate transaction;

    private final List<UUID> papers =
            IntStream.range(0, PAPERS).mapToObj(each -> Ids.next()).toList();

    @BeforeEach
    void signIn() {
        Staff.signIn(Role.COORDINATOR);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void tellsHowLongSumsTake(TestReporter reporter) throws IOException {
        var campaign = campaigns.campaign();
        for (var from = 0; from < ORDERS; from += BATCH) {
            var first = from;
            transaction.executeWithoutResult(status -> ledger.post(
                    campaign,
                    IntStream.range(first, Math.min(ORDERS, first + BATCH))
                            .boxed()
                            .flatMap(order -> postings(order).stream())
                            .toList()));
        }
        var figures = new Figures();
        var measured = new ArrayList<Figures.Took>();
        for (var round = 0; round < ROUNDS; round++) {
            measured.add(Figures.time(() -> budgets.budgets(campaign).getFirst().left()));
        }
        figures.report("sums of " + ORDERS + " orders", measured.stream().skip(WARM_UP));
        figures.publish("budget", reporter);
    }

    private List<BudgetPosting> postings(int order) {
        var planned = new BudgetPosting(
                BudgetKind.PLANNED,
                papers.get(order % PAPERS),
                YearMonth.of(2026, 1).plusMonths(order % MONTHS),
                Ids.next(),
                "Order " + order,
                Money.of("1000", "USD").times(BigDecimal.valueOf(1 + order % 9)));
        return List.of(
                planned,
                planned.as(BudgetKind.COMMITTED),
                planned.as(BudgetKind.PREPAID),
                planned.as(BudgetKind.RUN),
                planned.as(BudgetKind.INVOICED),
                planned.as(BudgetKind.PAID));
    }
}
