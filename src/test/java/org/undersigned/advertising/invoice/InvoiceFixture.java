package org.undersigned.advertising.invoice;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.undersigned.advertising.AdColour;
import org.undersigned.advertising.AdSize;
import org.undersigned.advertising.budget.BudgetKind;
import org.undersigned.advertising.budget.BudgetService;
import org.undersigned.advertising.order.OrderFixture;
import org.undersigned.advertising.order.OrderFixture.Made;
import org.undersigned.advertising.print.PaymentDetails;
import org.undersigned.base.measure.Length;
import org.undersigned.base.money.Money;
import org.undersigned.testing.Database;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

/** Invoices for tests, made through the real services. Needs a coordinator signed in. */
@Component
@Profile("test")
public class InvoiceFixture {

    private static final String[] TABLES = {
        "ad_invoice",
        "ad_invoice_line",
        "ad_invoice_enterer",
        "ad_invoice_prepaid",
        "ad_finding",
        "ad_finding_lowers",
        "ad_finding_matter",
        "ad_finding_taken_back",
        "ad_document",
        "ad_insertion",
        "ad_insertion_posted",
        "budget_entry",
        "budget_override"
    };

    public static final AdSize HALF = new AdSize(Length.inches("10.87"), Length.inches("10.5"));

    private final OrderFixture orders;
    private final InvoiceService invoices;
    private final InvoiceApproval approval;
    private final InvoicePayment payments;
    private final BudgetService budgets;
    private final JdbcTemplate jdbc;

    InvoiceFixture(
            OrderFixture orders,
            InvoiceService invoices,
            InvoiceApproval approval,
            InvoicePayment payments,
            BudgetService budgets,
            JdbcTemplate jdbc) {
        this.orders = orders;
        this.invoices = invoices;
        this.approval = approval;
        this.payments = payments;
        this.budgets = budgets;
        this.jdbc = jdbc;
    }

    /** As it was ordered and printed. */
    public BilledLine line(Made made) {
        return line(made, OrderFixture.PRICE);
    }

    public BilledLine line(Made made, Money amount) {
        return new BilledLine(made.insertion(), orders.past(), OrderFixture.PAGE, AdColour.BLACK, amount);
    }

    public InvoiceDetails details(BilledLine... lines) {
        return details("INV-1", lines);
    }

    /** Its total is what its lines come to. */
    public InvoiceDetails details(String reference, BilledLine... lines) {
        return details(reference, day(), lines);
    }

    public static InvoiceDetails details(String reference, LocalDate datedOn, BilledLine... lines) {
        var total = Arrays.stream(lines)
                .map(BilledLine::amount)
                .reduce(Money::plus)
                .orElseGet(() -> Money.zero(OrderFixture.USD));
        return new InvoiceDetails(reference, datedOn, total, List.of(lines));
    }

    public static FoundError error(Made made, String wrong) {
        return error(made, wrong, Matter.OTHER);
    }

    public static FoundError error(Made made, String wrong, Matter... matters) {
        return new FoundError(made.insertion(), Set.of(matters), wrong);
    }

    public LocalDate day() {
        return orders.past();
    }

    public UUID entered(Made made) {
        return invoices.enter(made.order(), details(line(made)), null);
    }

    public UUID matched(Made made) {
        var id = entered(made);
        invoices.match(id, row(made).version());
        return id;
    }

    public UUID approved(Made made) {
        var id = matched(made);
        approve(made);
        return id;
    }

    /** As another coordinator. */
    public void approve(Made made) {
        Staff.as(OrderFixture.SECOND, () -> {
            approval.approve(row(made).id(), row(made).version(), "");
            return made;
        });
    }

    /** What the paper bills for an insertion that ran. */
    public UUID billed(Made made, String reference, Money sum) {
        return invoices.enter(made.order(), details(reference, line(made, sum)), null);
    }

    public void match(UUID id, Made made) {
        invoices.match(id, seen(id, made));
    }

    /** Matched before, where it is only entered; as another coordinator. */
    public void approve(UUID id, Made made) {
        approve(id, made, "");
    }

    public void approve(UUID id, Made made, String reason) {
        if (row(id, made).state() == InvoiceState.ENTERED) {
            match(id, made);
        }
        Staff.as(OrderFixture.SECOND, () -> {
            approval.approve(id, seen(id, made), reason);
            return id;
        });
    }

    public void pay(UUID id, Made made, Money sum) {
        payments.pay(id, seen(id, made), new PaymentDetails(sum, day(), "Wire 12"));
    }

    public void settle(UUID id, Made made) {
        payments.settle(id, seen(id, made));
    }

    public long seen(UUID id, Made made) {
        return row(id, made).version();
    }

    public InvoiceRow row(UUID id, Made made) {
        return invoices.invoices(made.order()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** How far the sums of a campaign have come. */
    public Money sum(UUID campaign, BudgetKind kind) {
        return budgets.budgets(campaign).getFirst().totals().of(kind);
    }

    /** Of everything that invoices, findings and payments write. */
    public Unwritten refused() {
        return Unwritten.in(Database.by(jdbc), TABLES);
    }

    /** The latest one. */
    public InvoiceRow row(Made made) {
        return invoices.invoices(made.order()).getFirst();
    }
}
