package org.undersigned.advertising.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.access.StaffUser;
import org.undersigned.advertising.budget.BudgetFixture;
import org.undersigned.advertising.budget.BudgetKind;
import org.undersigned.advertising.budget.BudgetService;
import org.undersigned.advertising.limit.OrderLimitService;
import org.undersigned.advertising.limit.OrderLimits;
import org.undersigned.base.money.Money;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

/** An order is approved once, by somebody else, exactly as it stands, within what they may and what there is. */
@ServiceTest
class OrderApprovalTest {

    private static final int AT_ONCE = 50;

    @Autowired
    private OrderFixture fixture;

    @Autowired
    private OrderService orders;

    @Autowired
    private OrderReview review;

    @Autowired
    private OrderLimitService limits;

    @Autowired
    private BudgetFixture budgets;

    @Autowired
    private BudgetService money;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private Database database;

    private UUID campaign;

    @BeforeEach
    void prepare() {
        Staff.signIn(Role.COORDINATOR);
        campaign = campaigns.campaign();
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void givesOneApprovalWhereFiftyApproveAtOnce() throws Exception {
        fixture.authorise(campaign);
        var last = fixture.last(fixture.submitted(campaign).order());
        var attempts = new ArrayList<Callable<UUID>>();
        for (var i = 0; i < AT_ONCE; i++) {
            var approver = Staff.with("Approver" + i, Role.COORDINATOR);
            attempts.add(() -> Staff.as(approver, () -> {
                review.approve(last.order(), 1, last.version(), last.sha256(), "");
                return last.order();
            }));
        }
        try (var pool = Executors.newFixedThreadPool(AT_ONCE)) {
            var given = pool.invokeAll(attempts).stream().filter(this::isGiven).count();
            assertThat(given).isOne();
        }

        assertThat(review.decisions(last.order(), 1)).hasSize(1);
        assertThat(committed()).isEqualTo(OrderFixture.PRICE);
        assertThat(fixture.last(last.order()).state()).isEqualTo(OrderState.APPROVED);
    }

    private boolean isGiven(Future<UUID> attempt) {
        try {
            attempt.get();
            return true;
        } catch (ExecutionException refused) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Test
    void isNotApprovedByAnybodyWhoHadAHandInIt() {
        fixture.authorise(campaign);
        var made = fixture.drafted(campaign);
        Staff.as(OrderFixture.SECOND, () -> {
            orders.revise(made.order(), 1, fixture.last(made.order()).version(), OrderFixture.details());
            return made;
        });
        fixture.submit(made.order());

        refused().whenRefused("advertising.order.refused.order-own", () -> approve(made.order()));
        refused().whenRefused("advertising.order.refused.order-own", () -> fixture.approve(made.order()));
    }

    @Test
    void isNotApprovedTwiceNorFromAnEarlierLookNorForOtherContent() {
        fixture.authorise(campaign);
        var before = fixture.last(fixture.drafted(campaign).order());
        fixture.submit(before.order());
        var last = fixture.last(before.order());
        refused().whenRefused("base.refused.conflict", () -> approve(before, last.sha256()));
        refused().whenRefused("advertising.order.refused.other-content", () -> approve(last, "0".repeat(64)));

        fixture.approve(before.order());

        refused().whenRefused("base.refused.conflict", () -> approve(last, last.sha256()));
        refused().whenRefused("advertising.order.refused.order-arrow", () -> fixture.approve(before.order()));
    }

    @Test
    void isNotApprovedWhenWhatIsStoredIsNotWhatWasSubmitted() {
        fixture.authorise(campaign);
        var made = fixture.submitted(campaign);
        database.jdbc()
                .update(
                        "update ad_order_revision set headline = 'Another headline' where headline like 'Stealing%'"
                                + " and order_id in (select id from ad_order where campaign_id = ?)",
                        UuidBytes.of(campaign));

        refused().whenRefused("advertising.order.refused.order-altered", () -> fixture.approve(made.order()));
    }

    @Test
    void isNotApprovedAboveTheLimitOfTheRole() {
        fixture.authorise(campaign);
        var made = fixture.submitted(campaign);
        var approver = Staff.with("Avery", Role.APPROVER);
        decide(Money.of("64574.99", "USD"), null);
        refused().whenRefused("advertising.order.refused.above-limit", () -> as(approver, made.order()));

        decide(OrderFixture.PRICE, Money.of("0.00", "USD"));
        refused().whenRefused("advertising.order.refused.above-limit", () -> fixture.approve(made.order()));
        as(approver, made.order());

        assertThat(fixture.last(made.order()).state()).isEqualTo(OrderState.APPROVED);
    }

    @Test
    void goesAboveTheBudgetOnlyByACoordinatorWithAReason() {
        budgets.authorise(campaign, Money.of("64574.99", "USD"));
        var made = fixture.submitted(campaign);
        refused()
                .whenRefused(
                        "advertising.order.refused.above-budget",
                        () -> Staff.as(
                                Staff.with("Avery", Role.APPROVER), () -> approve(made.order(), "It is worth it")));
        refused()
                .whenRefused(
                        "advertising.refused.above-budget",
                        () -> Staff.as(OrderFixture.SECOND, () -> approve(made.order(), " ")));

        Staff.as(OrderFixture.SECOND, () -> approve(made.order(), "It is worth it"));

        assertThat(review.decisions(made.order(), 1))
                .extracting(OrderDecisionRow::reason)
                .containsExactly("It is worth it");
        assertThat(money.overrides(campaign)).hasSize(1);
    }

    @Test
    void asksForAReasonOnlyWhereTheBudgetIsNotEnough() {
        fixture.authorise(campaign);
        var made = fixture.submitted(campaign);

        assertThat(asked(made.order(), 1).isAbove()).isFalse();

        budgets.authorise(campaign, Money.of("64574.99", "USD"));
        assertThat(asked(made.order(), 1))
                .returns(true, BudgetQuestion::isAbove)
                .returns(true, BudgetQuestion::mayGoAbove)
                .returns("", BudgetQuestion::givenBefore)
                .returns(Money.of("0.01", "USD"), question -> question.excess().over());
        Staff.as(Staff.with("Avery", Role.APPROVER), () -> {
            assertThat(asked(made.order(), 1).mayGoAbove()).isFalse();
            return made;
        });
    }

    @Test
    void asksForNoReasonWhereNothingMoreIsCommittedThanBefore() {
        budgets.authorise(campaign, Money.of("64574.99", "USD"));
        var made = fixture.submitted(campaign);
        Staff.as(OrderFixture.SECOND, () -> approve(made.order(), "It is worth it"));
        fixture.send(made.order());
        orders.writeNext(made.order(), fixture.last(made.order()).version());
        fixture.submit(made.order());

        assertThat(asked(made.order(), 2).isAbove()).isFalse();
        fixture.approve(made.order());

        assertThat(money.overrides(campaign)).hasSize(1);
    }

    /** It is committed anew, since the first approval has fallen with its revision. */
    @Test
    void showsTheReasonThatWasGivenBeforeAndNeedsItAllTheSame() {
        budgets.authorise(campaign, Money.of("64574.99", "USD"));
        var made = fixture.submitted(campaign);
        Staff.as(OrderFixture.SECOND, () -> approve(made.order(), "It is worth it"));
        orders.writeNext(made.order(), fixture.last(made.order()).version());
        fixture.submit(made.order());

        assertThat(asked(made.order(), 2))
                .returns(true, BudgetQuestion::isAbove)
                .returns("It is worth it", BudgetQuestion::givenBefore);
        refused().whenRefused("advertising.refused.above-budget", () -> fixture.approve(made.order()));
    }

    private BudgetQuestion asked(UUID order, int revision) {
        return review.budget(order, revision);
    }

    @Test
    void refusesLimitsThatAreNone() {
        var seen = limits.limits(campaign);
        refused().whenRefused("advertising.order.refused.limit", () -> decide(Money.of("-1.00", "USD"), null));
        refused().whenRefused("advertising.order.refused.limit", () -> decide(Money.of("1.00", "EUR"), null));
        refused()
                .whenRefused(
                        "advertising.order.refused.tolerance",
                        () -> limits.decide(
                                campaign,
                                seen,
                                new OrderLimits(OrderFixture.USD, null, null, new BigDecimal("10.01"))));
        decide(OrderFixture.PRICE, null);
        refused()
                .whenRefused(
                        "advertising.order.refused.limits-moved",
                        () -> limits.decide(
                                campaign, seen, new OrderLimits(OrderFixture.USD, null, null, BigDecimal.ONE)));
        Staff.signIn(Role.APPROVER);
        refused().whenDenied(() -> limits.decide(campaign, limits.limits(campaign), seen));
    }

    @Test
    void declinesWithAReasonAndOnlyWhatWaits() {
        fixture.authorise(campaign);
        var made = fixture.submitted(campaign);
        refused().whenRefused("advertising.order.refused.no-reason", () -> decline(made.order(), " "));
        decline(made.order(), "Too dear");
        refused().whenRefused("advertising.order.refused.not-pending", () -> decline(made.order(), "Too dear"));
        assertThat(committed()).isEqualTo(Money.zero(OrderFixture.USD));
    }

    private void decide(Money approver, @Nullable Money coordinator) {
        limits.decide(
                campaign,
                limits.limits(campaign),
                new OrderLimits(OrderFixture.USD, approver, coordinator, BigDecimal.ZERO));
    }

    private void decline(UUID order, String reason) {
        review.decline(order, 1, fixture.last(order).version(), reason);
    }

    private void as(StaffUser user, UUID order) {
        Staff.as(user, () -> approve(order, ""));
    }

    private void approve(UUID order) {
        approve(order, "");
    }

    private UUID approve(UUID order, String reason) {
        var last = fixture.last(order);
        review.approve(order, last.number(), last.version(), last.sha256(), reason);
        return order;
    }

    private void approve(RevisionRow seen, String sha256) {
        Staff.as(OrderFixture.SECOND, () -> {
            review.approve(seen.order(), 1, seen.version(), sha256, "");
            return seen;
        });
    }

    private Money committed() {
        return money.budgets(campaign).getFirst().totals().of(BudgetKind.COMMITTED);
    }

    private Unwritten refused() {
        return Unwritten.in(database, OrderFixture.TABLES);
    }
}
