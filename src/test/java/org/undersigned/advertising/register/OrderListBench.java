package org.undersigned.advertising.register;

import java.io.IOException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.undersigned.access.Role;
import org.undersigned.advertising.budget.BudgetService;
import org.undersigned.advertising.order.InsertionService;
import org.undersigned.advertising.order.OrderFixture;
import org.undersigned.advertising.publication.PaperFixture;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.testing.Figures;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/**
 * How long the first page of many orders takes the server, with what they come to and the sums of the budget, and the next
 * deadlines of all of them. Run by hand; it tells times and asserts none. 200 ms are wanted for 5,000 orders.
 */
@ServiceTest
@Tag("bench")
class OrderListBench {

    private static final int ORDERS = Integer.getInteger("undersigned.bench.orders", 5_000);
    private static final int BATCH = 25;
    private static final int ROUNDS = 15;
    private static final int WARM_UP = 5;
    private static final int PAGE = 50;

    @Autowired
    private OrderFixture fixture;

    @Autowired
    private PaperFixture papers;

    @Autowired
    private OrderListService lists;

    @Autowired
    private InsertionService insertions;

    @Autowired
    private BudgetService budgets;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private TransactionTemplate transaction;

    private final Figures figures = new Figures();

    @BeforeEach
    void signIn() {
        Staff.signIn(Role.COORDINATOR);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void tellsHowLongTheListTakes(TestReporter reporter) throws IOException {
        var campaign = campaigns.campaign();
        var edition = papers.known();
        for (var from = 0; from < ORDERS; from += BATCH) {
            transaction.executeWithoutResult(status -> IntStream.range(0, BATCH)
                    .forEach(i -> fixture.drafted(campaign, edition, fixture.insertion(edition))));
        }
        var all = OrderFilter.all(campaign);
        measure("first page, counted, with sums", () -> page(all));
        measure("by total, counted, with sums", () -> page(all.withOrder(OrderFilter.Order.TOTAL, true)));
        measure("searched, counted, with sums", () -> page(all.withText("stealing")));
        measure("next 40 deadlines", () -> insertions.due(campaign, 40));
        figures.publish("orders", reporter);
    }

    private void page(OrderFilter filter) {
        lists.rows(filter, 0, PAGE);
        lists.count(filter);
        lists.totals(filter);
        budgets.budgets(filter.campaign());
    }

    private void measure(String label, Runnable action) {
        for (var round = 0; round < WARM_UP; round++) {
            action.run();
        }
        figures.report(label, IntStream.range(0, ROUNDS).mapToObj(round -> Figures.time(action)));
    }
}
