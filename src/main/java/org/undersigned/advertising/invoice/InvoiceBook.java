package org.undersigned.advertising.invoice;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.undersigned.advertising.order.SettledSums;

/** Reads the invoices of orders with what was found, each in one query. */
@Component
class InvoiceBook implements SettledSums {

    private final Invoices invoices;
    private final Findings findings;
    private final FindingsTakenBack takenBack;

    InvoiceBook(Invoices invoices, Findings findings, FindingsTakenBack takenBack) {
        this.invoices = invoices;
        this.findings = findings;
        this.takenBack = takenBack;
    }

    Billing of(UUID order) {
        return new Billing(invoices.findByOrderIdOrderByEnteredAtDescIdDesc(order), findings(order));
    }

    /** What was found of the insertions of an order, the latest first, with what was taken back. */
    List<FindingRow> findings(UUID order) {
        var found = findings.findByOrderIdOrderByFoundAtDescIdDesc(order);
        var back = found.isEmpty()
                ? Map.<UUID, FindingTakenBack>of()
                : takenBack.findByFindingIdIn(found.stream().map(Finding::getId).toList()).stream()
                        .collect(Collectors.toMap(FindingTakenBack::findingId, Function.identity()));
        return found.stream()
                .map(finding -> finding.row(back.get(finding.getId())))
                .toList();
    }

    @Override
    public Map<UUID, Settled> of(UUID order, Currency currency) {
        return of(order).settled(currency);
    }
}
