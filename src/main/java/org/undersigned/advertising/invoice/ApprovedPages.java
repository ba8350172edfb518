package org.undersigned.advertising.invoice;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.undersigned.advertising.print.PageUse;
import org.undersigned.base.Texts;

/** The invoices that were approved by the pages that are kept of ads. */
@Component
class ApprovedPages implements PageUse {

    private final Invoices invoices;

    ApprovedPages(Invoices invoices) {
        this.invoices = invoices;
    }

    @Override
    public Map<UUID, String> of(Collection<UUID> insertions) {
        return insertions.isEmpty()
                ? Map.of()
                : invoices.billing(insertions, EnumSet.of(InvoiceState.APPROVED, InvoiceState.PAID)).stream()
                        .collect(Collectors.toMap(
                                BilledBy::insertion,
                                billed -> Texts.text("advertising.invoice.label", billed.reference()),
                                (one, other) -> one));
    }
}
