package org.undersigned.advertising.invoice;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.undersigned.advertising.AdColour;
import org.undersigned.advertising.AdSize;
import org.undersigned.advertising.order.OrderFixture;
import org.undersigned.advertising.order.OrderFixture.Made;
import org.undersigned.base.measure.Length;
import org.undersigned.base.money.Money;
import org.undersigned.testing.Staff;

/** Invoices for tests, made through the real services. Needs a coordinator signed in. */
@Component
@Profile("test")
public class InvoiceFixture {

    public static final AdSize HALF = new AdSize(Length.inches("10.87"), Length.inches("10.5"));

    private final OrderFixture orders;
    private final InvoiceService invoices;
    private final InvoiceApproval approval;

    InvoiceFixture(OrderFixture orders, InvoiceService invoices, InvoiceApproval approval) {
        this.orders = orders;
        this.invoices = invoices;
        this.approval = approval;
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

    public InvoiceRow row(Made made) {
        return invoices.invoices(made.order()).getFirst();
    }
}
