package org.undersigned.advertising.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.advertising.OrderSteps;
import org.undersigned.advertising.budget.BudgetKind;
import org.undersigned.advertising.budget.BudgetService;
import org.undersigned.advertising.limit.OrderLimitService;
import org.undersigned.advertising.limit.OrderLimits;
import org.undersigned.advertising.order.OrderFixture;
import org.undersigned.advertising.order.OrderFixture.Made;
import org.undersigned.base.money.Money;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** An invoice of which something is credited already bills what is left of it. */
@ServiceTest
class CreditedInvoiceTest {

    private static final Money CREDIT = Money.of("6457.50", "USD");
    private static final Money TOO_MUCH = OrderFixture.PRICE.plus(CREDIT);
    private static final Money CENT = Money.of("0.01", "USD");

    @Autowired
    private InvoiceFixture fixture;

    @Autowired
    private OrderSteps steps;

    @Autowired
    private OrderFixture orders;

    @Autowired
    private InvoiceService invoices;

    @Autowired
    private InvoiceApproval approval;

    @Autowired
    private FindingService findings;

    @Autowired
    private OrderLimitService limits;

    @Autowired
    private BudgetService budgets;

    private UUID campaign;

    @BeforeEach
    void prepare() {
        Staff.signIn(Role.COORDINATOR);
        campaign = steps.campaign();
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void isNotCorrectedBelowWhatIsCreditedOfIt(boolean disputed) {
        var made = orders.filed(campaign);
        var id = billed(made);
        if (disputed) {
            invoices.dispute(id, seen(made), "It bills more than was ordered");
        }
        var finding = credited(made, id);
        var below = fixture.details(fixture.line(made, CREDIT.minus(CENT)));
        fixture.refused().whenRefused("advertising.invoice.refused.below-credit", () -> correct(id, made, below));

        findings.takeBack(finding, "The paper did not grant it");
        correct(id, made, below);

        assertThat(invoiced()).isEqualTo(below.total());
    }

    @Test
    void isCorrectedDownToWhatIsCreditedOfIt() {
        var made = orders.filed(campaign);
        var id = billed(made);
        credited(made, id);

        correct(id, made, fixture.details(fixture.line(made, CREDIT)));

        assertThat(invoiced()).isEqualTo(Money.of("0.00", "USD"));
    }

    @Test
    void isApprovedUpToALimitByWhatIsLeftOfIt() {
        limit(OrderFixture.PRICE);
        var made = orders.filed(campaign);
        var id = billed(made);
        assertThat(mayApproveAsSecond(made, id)).isFalse();

        credited(made, id);
        invoices.match(id, seen(made));
        assertThat(mayApprove(made, id)).isFalse();
        assertThat(mayApproveAsSecond(made, id)).isTrue();

        limit(OrderFixture.PRICE.minus(CENT));
        assertThat(mayApproveAsSecond(made, id)).isFalse();
        fixture.refused().whenRefused("advertising.order.refused.above-limit", () -> fixture.approve(made));

        limit(OrderFixture.PRICE);
        fixture.approve(made);

        assertThat(fixture.row(made).state()).isEqualTo(InvoiceState.APPROVED);
    }

    private void limit(Money most) {
        limits.decide(
                campaign, limits.limits(campaign), new OrderLimits(OrderFixture.USD, null, most, BigDecimal.ZERO));
    }

    private boolean mayApprove(Made made, UUID id) {
        return approval.approvers(made.order()).get(id).you() == Approvers.Standing.MAY;
    }

    private boolean mayApproveAsSecond(Made made, UUID id) {
        return Staff.as(OrderFixture.SECOND, () -> mayApprove(made, id));
    }

    private UUID billed(Made made) {
        return invoices.enter(made.order(), fixture.details(fixture.line(made, TOO_MUCH)), null);
    }

    private UUID credited(Made made, UUID id) {
        return findings.credit(FoundError.ofBilling(made.insertion(), id, "Billed for a Sunday"), CREDIT);
    }

    private void correct(UUID id, Made made, InvoiceDetails details) {
        invoices.correct(id, seen(made), details);
    }

    private long seen(Made made) {
        return fixture.row(made).version();
    }

    private Money invoiced() {
        return budgets.budgets(campaign).getFirst().totals().of(BudgetKind.INVOICED);
    }
}
