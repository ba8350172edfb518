package org.undersigned.advertising.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.advertising.OrderSteps;
import org.undersigned.advertising.order.OrderFixture;
import org.undersigned.base.money.Money;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

/** What was wrong with an ad stays with it, and with the credit or the ad that makes it good. */
@ServiceTest
class FindingServiceTest {

    @Autowired
    private OrderSteps steps;

    @Autowired
    private OrderFixture orders;

    @Autowired
    private FindingService findings;

    @Autowired
    private Database database;

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

    @Test
    void creditsNoMoreThanItCosts() {
        var made = orders.filed(campaign);
        findings.credit(InvoiceFixture.error(made, "A line is missing"), Money.of("64575.00", "USD"));

        refused()
                .whenRefused(
                        "advertising.invoice.refused.credit",
                        () -> findings.credit(InvoiceFixture.error(made, "Another line"), Money.of("0.01", "USD")));
        refused()
                .whenRefused(
                        "advertising.order.refused.no-reason",
                        () -> findings.credit(InvoiceFixture.error(made, " "), Money.of("1.00", "USD")));
    }

    @Test
    void keepsWhichInsertionMakesAnErrorGood() {
        var made = orders.filed(campaign);
        var paid = orders.drafted(campaign);
        var free = orders.drafted(campaign, edition -> OrderFixture.inKind(orders.insertion(edition)));
        refused()
                .whenRefused(
                        "advertising.invoice.refused.make-good",
                        () -> findings.makeGood(InvoiceFixture.error(made, "A line is missing"), paid.insertion()));
        refused()
                .whenRefused(
                        "advertising.invoice.refused.not-run",
                        () -> findings.makeGood(InvoiceFixture.error(paid, "A line is missing"), free.insertion()));

        findings.makeGood(InvoiceFixture.error(made, "A line is missing"), free.insertion());

        assertThat(findings.findings(made.order()))
                .extracting(FindingRow::makeGood)
                .containsExactly(free.insertion());
    }

    @Test
    void saysWhatAnErrorConcerns() {
        var made = orders.filed(campaign);
        var nothing = new FoundError(made.insertion(), Set.of(), "A line is missing");

        refused()
                .whenRefused(
                        "advertising.invoice.refused.no-matter",
                        () -> findings.credit(nothing, Money.of("1.00", "USD")));
    }

    private Unwritten refused() {
        return Unwritten.in(database, "ad_finding");
    }
}
