package org.undersigned.advertising.order;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface OrderLines extends JpaRepository<OrderLine, UUID> {

    @Query("select l from OrderLine l where l.revisionId = :revision order by l.place, l.id")
    List<OrderLine> of(UUID revision);

    /** What revisions of an order in some states order. */
    @Query("""
        select distinct l.insertionId from OrderLine l join OrderRevision r on r.id = l.revisionId
        where r.orderId = :order and r.state in :states
        """)
    Set<UUID> insertionsIn(UUID order, Collection<OrderState> states);

    Optional<OrderLine> findByRevisionIdAndInsertionId(UUID revision, UUID insertion);

    /** As the revision orders it that stands. */
    @Query("""
        select l from OrderLine l
            join Insertion i on i.id = l.insertionId
            join InsertionOrder o on o.id = i.orderId
            join OrderRevision r on r.orderId = o.id and r.number = o.standingNumber
        where l.insertionId = :insertion and l.revisionId = r.id
        """)
    Optional<OrderLine> standing(UUID insertion);
}
