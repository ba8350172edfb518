package org.undersigned.advertising.invoice;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Invoices extends JpaRepository<Invoice, UUID> {

    List<Invoice> findByOrderIdOrderByEnteredAtDescIdDesc(UUID order);

    /** Whether another invoice bills an insertion, and is not in dispute. */
    @Query("""
        select count(i) > 0 from Invoice i join i.lines l
        where l.insertionId = :insertion and i.id <> :invoice and i.state <> :disputed
        """)
    boolean isBilledElsewhere(UUID insertion, UUID invoice, InvoiceState disputed);
}
