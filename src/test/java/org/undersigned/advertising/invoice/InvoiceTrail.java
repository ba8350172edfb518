package org.undersigned.advertising.invoice;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.undersigned.advertising.order.OrderFixture;
import org.undersigned.advertising.order.OrderFixture.Made;
import org.undersigned.advertising.print.PaymentDetails;
import org.undersigned.base.money.Money;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.testing.Staff;
import org.undersigned.testing.TrailScenario;
import org.undersigned.testing.TrailScenarios;

/** What invoices and findings leave on the trail. */
@Component
@Profile("test")
class InvoiceTrail implements TrailScenarios {

    private static final Money CREDIT = Money.of("1000.00", "USD");

    private final InvoiceFixture fixture;
    private final OrderFixture orders;
    private final CampaignFixture campaigns;
    private final InvoiceService invoices;
    private final InvoiceApproval approval;
    private final InvoicePayment payments;
    private final FindingService findings;

    InvoiceTrail(
            InvoiceFixture fixture,
            OrderFixture orders,
            CampaignFixture campaigns,
            InvoiceService invoices,
            InvoiceApproval approval,
            InvoicePayment payments,
            FindingService findings) {
        this.fixture = fixture;
        this.orders = orders;
        this.campaigns = campaigns;
        this.invoices = invoices;
        this.approval = approval;
        this.payments = payments;
        this.findings = findings;
    }

    @Override
    public List<TrailScenario> scenarios() {
        return List.of(
                TrailScenario.of("InvoiceService.enter", () -> {
                            var made = filed();
                            return () -> invoices.enter(made.order(), fixture.details(fixture.line(made)), null);
                        })
                        .tells("advertising.invoice.entered"),
                step(
                                "InvoiceService.correct",
                                fixture::entered,
                                (made, row) -> invoices.correct(
                                        row.id(), row.version(), fixture.details(fixture.line(made, CREDIT))))
                        .tells("advertising.invoice.corrected"),
                step("InvoiceService.match", fixture::entered, (made, row) -> invoices.match(row.id(), row.version()))
                        .tells("advertising.invoice.matched"),
                step(
                                "InvoiceService.dispute",
                                fixture::entered,
                                (made, row) -> invoices.dispute(row.id(), row.version(), "Half a page was printed"))
                        .tellsWhy("advertising.invoice.disputed", "Half a page was printed"),
                step(
                                "InvoiceService.withdraw",
                                fixture::entered,
                                (made, row) -> invoices.withdraw(
                                        row.id(), row.version(), new Withdrawal("Billed with a surcharge", "INV-2")))
                        .tellsWhy("advertising.invoice.withdrawn", "Billed with a surcharge"),
                TrailScenario.of("InvoiceApproval.approve", () -> {
                            var made = filed();
                            fixture.matched(made);
                            var row = fixture.row(made);
                            Staff.signIn(OrderFixture.SECOND);
                            return () -> approval.approve(row.id(), row.version(), "");
                        })
                        .tells("advertising.invoice.approved"),
                step(
                                "InvoicePayment.pay",
                                fixture::approved,
                                (made, row) -> payments.pay(
                                        row.id(),
                                        row.version(),
                                        new PaymentDetails(row.total(), fixture.day(), "Wire 9")))
                        .tells("advertising.invoice.paid"),
                TrailScenario.of("InvoicePayment.settle", () -> {
                            var campaign = campaigns.campaign();
                            orders.authorise(campaign);
                            var made = orders.prepaidAndFiled(campaign, OrderFixture.PRICE);
                            var id = fixture.approved(made);
                            var seen = fixture.seen(id, made);
                            return () -> payments.settle(id, seen);
                        })
                        .tells("advertising.invoice.settled"),
                TrailScenario.of("FindingService.credit", () -> {
                            var made = filed();
                            return () -> findings.credit(InvoiceFixture.error(made, "A line is missing"), CREDIT);
                        })
                        .tellsWhy("advertising.invoice.credited", "A line is missing"),
                TrailScenario.of("FindingService.takeBack", () -> {
                            var made = filed();
                            var finding = findings.credit(InvoiceFixture.error(made, "A line is missing"), CREDIT);
                            return () -> findings.takeBack(finding, "It was another ad");
                        })
                        .tellsWhy("advertising.invoice.finding-taken-back", "It was another ad"),
                TrailScenario.of("FindingService.makeGood", () -> {
                            var campaign = campaigns.campaign();
                            orders.authorise(campaign);
                            var made = orders.filed(campaign);
                            var other =
                                    orders.drafted(campaign, edition -> OrderFixture.inKind(orders.insertion(edition)));
                            return () -> findings.makeGood(
                                    InvoiceFixture.error(made, "A line is missing"), other.insertion());
                        })
                        .tellsWhy("advertising.invoice.made-good", "A line is missing"));
    }

    private TrailScenario step(String useCase, Consumer<Made> arrangement, BiConsumer<Made, InvoiceRow> step) {
        return TrailScenario.of(useCase, () -> {
            var made = filed();
            arrangement.accept(made);
            var row = fixture.row(made);
            return () -> step.accept(made, row);
        });
    }

    private Made filed() {
        var campaign = campaigns.campaign();
        orders.authorise(campaign);
        return orders.filed(campaign);
    }
}
