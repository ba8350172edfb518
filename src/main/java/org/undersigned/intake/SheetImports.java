package org.undersigned.intake;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.undersigned.base.Refusal;

interface SheetImports extends JpaRepository<SheetImport, UUID> {

    default SheetImport require(UUID id) {
        return findById(id).orElseThrow(() -> new Refusal("intake.refused.unknown"));
    }

    @Query("from SheetImport i where i.campaignId = :campaign order by i.startedAt desc, i.id desc"
            + " limit :limit offset :offset")
    List<SheetImport> newestOf(UUID campaign, int offset, int limit);

    int countByCampaignId(UUID campaign);
}
