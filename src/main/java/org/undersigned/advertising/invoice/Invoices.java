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

    /** Those of an insertion with which something is still to be done; each is at a new version from now on. */
    @Lock(LockModeType.PESSIMISTIC_FORCE_INCREMENT)
    @Query("""
        select i from Invoice i
        where i.state in :open and exists (select 1 from i.lines l where l.insertionId = :insertion)
        """)
    List<Invoice> open(UUID insertion, Collection<InvoiceState> open);

    /** The invoices of some insertions that stand so, the first one first. */
    @Query("""
        select new org.undersigned.advertising.invoice.BilledBy(l.insertionId, i.reference)
        from Invoice i join i.lines l where l.insertionId in :insertions and i.state in :states
        order by i.enteredAt, i.id
        """)
    List<BilledBy> billing(Collection<UUID> insertions, Collection<InvoiceState> states);

    List<Invoice> findByCampaignIdAndStateInOrderByStateSinceAscIdAsc(UUID campaign, Collection<InvoiceState> states);
}
