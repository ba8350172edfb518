package org.undersigned.advertising.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.undersigned.advertising.budget.BudgetFixture.JANUARY;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.undersigned.access.Role;
import org.undersigned.access.StaffUser;
import org.undersigned.base.Conflict;
import org.undersigned.base.Ids;
import org.undersigned.base.money.Money;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

@ServiceTest
class BudgetServiceTest {

    private static final String[] TABLES = {"budget", "budget_proposal", "budget_entry", "budget_override"};
    private static final UUID JOURNAL = Ids.next();
    private static final UUID TIMES = Ids.next();

    @Autowired
    private BudgetService budgets;

    @Autowired
    private BudgetProposalService proposals;

    @Autowired
    private BudgetGuard guard;

    @Autowired
    private BudgetLedger ledger;

    @Autowired
    private BudgetFixture fixture;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private Database database;

    private final StaffUser coordinator = Staff.with("Cory", Role.COORDINATOR);
    private UUID campaign;
    private Unwritten nothing;

    @BeforeEach
    void prepare() {
        Staff.signIn(coordinator);
        campaign = campaigns.campaign();
        nothing = Unwritten.in(database, TABLES);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void sumsTheLedgerByKindPaperAndMonth() {
        fixture.authorise(campaign, usd("500000"));
        fixture.commit(campaign, JOURNAL, usd("277200"), null);
        fixture.commit(campaign, TIMES, usd("64575"), null);
        fixture.post(campaign, BudgetKind.PAID, TIMES, usd("64575"));
        fixture.post(campaign, BudgetKind.PAID, TIMES, usd("-575"));
        fixture.post(campaign, BudgetKind.IN_KIND, TIMES, Money.of("9000", "EUR"));

        assertThat(budgets.budgets(campaign))
                .extracting(facts -> facts.totals().currency().getCurrencyCode())
                .containsExactly("EUR", "USD");
        var dollars = budgets.budgets(campaign).getLast();
        assertThat(dollars.authorised()).isEqualTo(usd("500000"));
        assertThat(dollars.left()).isEqualTo(usd("158225"));
        assertThat(dollars.totals().of(BudgetKind.COMMITTED)).isEqualTo(usd("341775"));
        assertThat(dollars.totals().of(BudgetKind.PAID, TIMES)).isEqualTo(usd("64000"));
        assertThat(dollars.totals().of(BudgetKind.COMMITTED, JANUARY)).isEqualTo(usd("341775"));
        assertThat(dollars.totals().of(BudgetKind.PREPAID)).isEqualTo(usd("0"));
        assertThat(budgets.entries(campaign, 3)).hasSize(3);
    }

    @Test
    void refusesWhatGoesAboveTheAuthorisedSum() {
        fixture.authorise(campaign, usd("300000"));
        fixture.commit(campaign, JOURNAL, usd("277200"), null);

        nothing.whenRefused(
                "advertising.refused.above-budget", () -> fixture.commit(campaign, TIMES, usd("22800.01"), null));
        nothing.whenRefused(
                "advertising.refused.above-budget", () -> fixture.commit(campaign, TIMES, Money.of("1", "EUR"), " "));
        assertThatThrownBy(() -> fixture.commit(campaign, TIMES, usd("354823.27"), ""))
                .hasMessage("This goes $332,023.27 above the $300,000.00 that are authorised: $354,823.27 on top of"
                        + " $277,200.00 that are committed already. Give a reason why it may, or have more authorised"
                        + " first.");
        fixture.commit(campaign, TIMES, usd("22800"), null);
        fixture.commit(campaign, TIMES, usd("-22800"), null);
    }

    @Test
    void letsWhoeverMayApproveGoAboveItWithAReasonThatIsKept() {
        fixture.authorise(campaign, usd("1000"));
        Staff.signIn(Role.AUDITOR);
        nothing.whenRefused(
                "advertising.refused.above-budget-role",
                () -> fixture.commit(campaign, TIMES, usd("1500"), "It runs tomorrow"));
        assertThatThrownBy(() -> fixture.commit(campaign, TIMES, usd("1500"), null))
                .hasMessageEndingWith("or have somebody who approves orders do it with a reason.");
        Staff.signIn(Role.APPROVER);
        fixture.commit(campaign, TIMES, usd("1500"), " It runs tomorrow ");

        assertThat(budgets.overrides(campaign)).singleElement().satisfies(override -> {
            assertThat(override.reason()).isEqualTo("It runs tomorrow");
            assertThat(override.excess().over()).isEqualTo(usd("500"));
        });
    }

    @Test
    void needsTheTransactionOfWhatItIsAskedFor() {
        assertThatThrownBy(() -> guard.expectWithin(campaign, usd("1"), null))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> ledger.post(campaign, List.of())).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void letsOneOfManyThroughWhoAskAtOnce() throws InterruptedException {
        fixture.authorise(campaign, usd("1000"));
        var let = new AtomicInteger();
        var askers = IntStream.range(0, 8)
                .mapToObj(each -> Thread.ofPlatform().start(() -> {
                    Staff.signIn(coordinator);
                    try {
                        fixture.commit(campaign, TIMES, usd("600"), null);
                        let.incrementAndGet();
                    } catch (RuntimeException refusedOrLost) {
                        // counted by its absence
                    }
                }))
                .toList();
        for (var asker : askers) {
            asker.join();
        }

        assertThat(let).hasValue(1);
        assertThat(budgets.budgets(campaign).getFirst().totals().of(BudgetKind.COMMITTED))
                .isEqualTo(usd("600"));
    }

    @Test
    void isAuthorisedBySomebodyElseThanWhoeverProposedIt() {
        var proposal = proposals.propose(campaign, usd("500000"), "The launch");
        nothing.whenRefused("advertising.refused.own-proposal", () -> proposals.authorise(proposal, 0));
        nothing.whenRefused("advertising.refused.own-proposal", () -> proposals.decline(proposal, 0, "No"));
        nothing.whenRefused("advertising.refused.proposal-open", () -> proposals.propose(campaign, usd("1"), "Less"));

        Staff.signIn(Role.APPROVER);
        nothing.whenRefused("advertising.refused.no-reason", () -> proposals.decline(proposal, 0, " "));
        nothing.whenDenied(() -> proposals.propose(campaign, usd("1"), "Less"));
        assertThatThrownBy(() -> proposals.authorise(proposal, 3)).isInstanceOf(Conflict.class);
        proposals.authorise(proposal, 0);
        nothing.whenRefused("advertising.refused.proposal-arrow", () -> proposals.authorise(proposal, 1));
    }

    @Test
    void takesThePlaceOfTheSumBefore() {
        fixture.authorise(campaign, usd("1000"));
        fixture.commit(campaign, TIMES, usd("900"), null);
        fixture.authorise(campaign, usd("2000"));
        var less = proposals.propose(campaign, usd("800"), "Less");
        Staff.signIn(Role.APPROVER);

        nothing.whenRefused("advertising.refused.less-than-committed", () -> proposals.authorise(less, 0));
        proposals.decline(less, 0, "It is committed");
        assertThat(proposals.proposals(campaign))
                .extracting(ProposalRow::state)
                .containsExactly(ProposalState.DECLINED, ProposalState.AUTHORISED, ProposalState.SUPERSEDED);
    }

    @Test
    void isTakenBackByWhoeverProposedIt() {
        nothing.whenRefused("advertising.refused.no-sum", () -> proposals.propose(campaign, usd("0"), "None"));
        nothing.whenRefused("advertising.refused.no-reason", () -> proposals.propose(campaign, usd("1"), " "));
        var proposal = proposals.propose(campaign, usd("1"), "A try");
        Staff.signIn(Role.COORDINATOR);
        nothing.whenRefused("advertising.refused.proposal-of-another", () -> proposals.withdraw(proposal, 0));
        nothing.whenRefused("advertising.refused.unknown-proposal", () -> proposals.withdraw(UUID.randomUUID(), 0));
        Staff.signIn(coordinator);
        proposals.withdraw(proposal, 0);
        proposals.propose(campaign, usd("2"), "Another try");
    }

    private static Money usd(String amount) {
        return Money.of(amount, "USD");
    }
}
