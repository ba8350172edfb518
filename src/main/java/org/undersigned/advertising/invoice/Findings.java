package org.undersigned.advertising.invoice;

import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.undersigned.base.money.Money;

interface Findings extends JpaRepository<Finding, UUID> {

    List<Finding> findByOrderIdOrderByFoundAtDescIdDesc(UUID order);

    List<Finding> findByInvoiceId(UUID invoice);

    /** What is credited of an insertion of a sum that an invoice bills too much. */
    default Money creditOfInvoice(UUID invoice, UUID insertion, Currency currency) {
        var ofInsertion = findByInvoiceId(invoice).stream()
                .map(Finding::row)
                .filter(finding -> finding.insertion().equals(insertion))
                .toList();
        return FindingRow.creditOfInvoice(ofInsertion, invoice, currency);
    }
}
