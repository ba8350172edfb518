package org.undersigned.advertising.print;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Runs extends JpaRepository<InsertionRun, UUID> {

    List<InsertionRun> findByInsertionIdIn(Collection<UUID> insertions);

    /** With the names of an edition, by day. */
    @Query("""
            select new org.undersigned.advertising.print.PrintedPage(
                r.insertionId, r.ranOn, o.paperName, r.page, o.orderNo)
            from InsertionRun r join Insertion i on i.id = r.insertionId join InsertionOrder o on o.id = i.orderId
            where r.editionId = ?1 order by r.ranOn, o.orderNo, r.id
            """)
    List<PrintedPage> pages(UUID edition);
}
