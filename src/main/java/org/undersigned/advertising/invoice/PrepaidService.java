package org.undersigned.advertising.invoice;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.advertising.budget.BudgetKind;
import org.undersigned.advertising.budget.BudgetLedger;
import org.undersigned.advertising.order.OrderService;
import org.undersigned.advertising.print.PrepaymentRow;
import org.undersigned.base.money.Money;

/** Tells what became of what was paid for ads before they ran. */
@Service
public class PrepaidService {

    private final PayableBook book;
    private final BudgetLedger ledger;
    private final OrderService orders;

    PrepaidService(PayableBook book, BudgetLedger ledger, OrderService orders) {
        this.book = book;
        this.ledger = ledger;
        this.orders = orders;
    }

    /** What was prepaid for the insertions of an order. */
    @RolesAllowed(Permission.ORDER_READ)
    @Transactional(readOnly = true)
    public List<PrepaidRow> prepaid(UUID order) {
        var currency = orders.order(order).currency();
        var payables = book.of(order, currency);
        var owed = ledger.posted(
                payables.prepayments().stream().map(PrepaymentRow::insertion).toList(), BudgetKind.COMMITTED, currency);
        return payables.prepayments().stream()
                .map(row -> payables.row(row, owed.getOrDefault(row.insertion(), Money.zero(currency))))
                .toList();
    }
}
