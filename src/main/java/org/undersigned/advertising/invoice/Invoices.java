package org.undersigned.advertising.invoice;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Invoices extends JpaRepository<Invoice, UUID> {

    List<Invoice> findByOrderIdOrderByEnteredAtDescIdDesc(UUID order);

    /** Those of an insertion that are still to be decided on or paid; each is at a new version from now on. */
    @Lock(LockModeType.PESSIMISTIC_FORCE_INCREMENT)
    @Query("""
        select i from Invoice i
        where i.state <> :paid and exists (select 1 from i.lines l where l.insertionId = :insertion)
        """)
    List<Invoice> unpaid(UUID insertion, InvoiceState paid);

    List<Invoice> findByCampaignIdAndStateInOrderByStateSinceAscIdAsc(UUID campaign, Collection<InvoiceState> states);
}
