package org.undersigned.advertising.proof;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ReadBacks extends JpaRepository<ReadBack, UUID> {

    /** Those of the pages that are filed for an order and not taken back, the latest last. */
    @Query("""
            select new org.undersigned.advertising.proof.ReadTearSheet(p.insertionId, b)
            from ReadBack b join Placement p on p.id = b.placementId join Insertion i on i.id = p.insertionId
            where i.orderId = ?1 and b.documentId is not null and not exists (
                select 1 from TearSheet s join TearSheetTakenBack t on t.tearSheetId = s.id
                where s.documentId = b.documentId)
            order by b.readAt, b.id
            """)
    List<ReadTearSheet> ofTearSheets(UUID order);

    List<ReadBack> findByPlacementIdOrderByReadAtDescIdDesc(UUID placement);
}
