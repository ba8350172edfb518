package org.undersigned.advertising.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.undersigned.advertising.AdColour;
import org.undersigned.advertising.order.OrderFacts;
import org.undersigned.advertising.order.OrderFixture;
import org.undersigned.advertising.print.PaymentDetails;
import org.undersigned.advertising.print.PrepaymentRow;
import org.undersigned.base.money.Money;

/** What is to be paid of invoices, as one would add it up by hand. */
class PayablesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 20);
    private static final Instant NOW = Instant.parse("2026-01-20T15:00:00Z");
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);
    private static final UUID ENTERER = new UUID(1, 1);
    private static final UUID APPROVER = new UUID(1, 2);

    private final OrderFacts order = new OrderFacts(
            new UUID(2, 1), 0, new UUID(2, 2), 3, new UUID(2, 3), "The Gazette", OrderFixture.USD, 1, 1, ENTERER, NOW);

    @Test
    void asksForWhatIsBilledWhereNothingWasPrepaid() {
        var invoice = approved(1, Map.of(ONE, usd("900")));

        assertThat(payables(Map.of(), invoice).sums(invoice))
                .returns(usd("900"), InvoiceSums::outstanding)
                .returns(List.of(), InvoiceSums::prepaid);
    }

    @Test
    void takesOffOfEachLineNoMoreThanWasPrepaidForItsAd() {
        var invoice = approved(1, Map.of(ONE, usd("900"), OTHER, usd("500")));
        var payables = payables(Map.of(ONE, usd("1000"), OTHER, usd("200")), invoice);

        assertThat(payables.prepaid(invoice)).isEqualTo(Map.of(ONE, usd("900"), OTHER, usd("200")));
        assertThat(payables.sums(invoice).outstanding()).isEqualTo(usd("300"));
        assertThat(back(payables, ONE, "900")).isEqualTo(usd("100"));
        assertThat(back(payables, OTHER, "500")).isEqualTo(usd("0"));
    }

    @Test
    void takesACreditOffBeforeAPrepayment() {
        var invoice = approved(1, Map.of(ONE, usd("900")));
        var payables = payables(Map.of(ONE, usd("850")), List.of(credit(invoice, "100")), invoice);

        assertThat(payables.sums(invoice))
                .returns(usd("100"), InvoiceSums::credited)
                .returns(usd("800"), InvoiceSums::settled)
                .returns(usd("0"), InvoiceSums::outstanding);
        assertThat(back(payables, ONE, "800")).isEqualTo(usd("50"));
    }

    @Test
    void servesFirstWhatWasApprovedFirst() {
        var later = approved(2, Map.of(ONE, usd("400")));
        var earlier = approved(1, Map.of(ONE, usd("300")));
        var payables = payables(Map.of(ONE, usd("500")), later, earlier);

        assertThat(payables.sums(earlier).outstanding()).isEqualTo(usd("0"));
        assertThat(payables.sums(later).outstanding()).isEqualTo(usd("200"));
        assertThat(back(payables, ONE, "700")).isEqualTo(usd("0"));
    }

    @Test
    void tellsBeforeAnApprovalWhatWouldSettleIt() {
        var before = approved(1, Map.of(ONE, usd("300")));
        var invoice = entered(2, Map.of(ONE, usd("400")));
        var payables = payables(Map.of(ONE, usd("500")), before, invoice);

        assertThat(payables.sums(invoice))
                .returns(usd("200"), InvoiceSums::settled)
                .returns(usd("0"), InvoiceSums::outstanding);
    }

    @Test
    void keepsOfAPaidInvoiceWhatHasSettledIt() {
        var invoice = approved(1, Map.of(ONE, usd("900")));
        invoice.pay(new PaymentDetails(usd("300"), DAY, "Wire 4"), Map.of(ONE, usd("600")), ENTERER, NOW);
        var credited = payables(Map.of(), Map.of(invoice, usd("900")), List.of(credit(invoice, "100")), invoice);

        assertThat(credited.sums(invoice))
                .returns(usd("600"), InvoiceSums::settled)
                .returns(usd("300"), InvoiceSums::paid)
                .returns(usd("-100"), InvoiceSums::outstanding);
        assertThat(credited.row(prepayment(ONE, usd("600")), usd("800")))
                .returns(List.of(new PrepaidRow.Use("Invoice INV-1", usd("600"))), PrepaidRow::uses)
                .returns(usd("0"), PrepaidRow::back);
    }

    @Test
    void waitsWithWhatIsOwedBackUntilAllIsBilled() {
        var invoice = approved(1, Map.of(ONE, usd("300")));
        var payables = payables(Map.of(ONE, usd("900")), invoice);

        assertThat(back(payables, ONE, "900")).isEqualTo(usd("0"));
        assertThat(back(payables, ONE, "300")).isEqualTo(usd("600"));
        assertThat(back(payables(Map.of(ONE, usd("900"))), ONE, "0")).isEqualTo(usd("900"));
    }

    private static Money back(Payables payables, UUID insertion, String owed) {
        return payables.row(prepayment(insertion, usd("1")), usd(owed)).back();
    }

    private Invoice approved(int number, Map<UUID, Money> lines) {
        var invoice = entered(number, lines);
        invoice.match(ENTERER, NOW);
        invoice.approve(APPROVER, NOW.plusSeconds(number));
        return invoice;
    }

    private Invoice entered(int number, Map<UUID, Money> lines) {
        var billed = lines.entrySet().stream()
                .map(line -> new BilledLine(line.getKey(), DAY, OrderFixture.PAGE, AdColour.BLACK, line.getValue()))
                .toArray(BilledLine[]::new);
        return new Invoice(order, InvoiceFixture.details("INV-" + number, DAY, billed), null, ENTERER, NOW);
    }

    private static FindingRow credit(Invoice invoice, String sum) {
        return new FindingRow(
                UUID.randomUUID(),
                ONE,
                Set.of(Matter.OTHER),
                "A line is missing",
                Remedy.CREDIT,
                usd(sum),
                null,
                null,
                Map.of(invoice.getId(), usd(sum)),
                ENTERER,
                NOW,
                null);
    }

    private static Payables payables(Map<UUID, Money> unused, Invoice... invoices) {
        return payables(unused, List.of(), invoices);
    }

    private static Payables payables(Map<UUID, Money> unused, List<FindingRow> found, Invoice... invoices) {
        return payables(unused, Map.of(), found, invoices);
    }

    private static Payables payables(
            Map<UUID, Money> unused, Map<Invoice, Money> paid, List<FindingRow> found, Invoice... invoices) {
        var sums = new HashMap<UUID, Money>();
        paid.forEach((invoice, sum) -> sums.put(invoice.getId(), sum));
        return new Payables(
                new Billing(List.of(invoices), found),
                OrderFixture.USD,
                List.of(prepayment(ONE, usd("1")), prepayment(OTHER, usd("1"))),
                unused,
                sums);
    }

    private static PrepaymentRow prepayment(UUID insertion, Money sum) {
        return new PrepaymentRow(insertion, new PaymentDetails(sum, DAY, "Wire 3"), ENTERER, NOW);
    }

    private static Money usd(String sum) {
        return Money.of(sum, "USD");
    }
}
