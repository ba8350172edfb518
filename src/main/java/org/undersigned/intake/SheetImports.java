package org.undersigned.intake;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.undersigned.base.Refusal;

interface SheetImports extends JpaRepository<SheetImport, UUID> {

    default SheetImport require(UUID id) {
        return findById(id).orElseThrow(() -> new Refusal("intake.refused.unknown"));
    }

    /** Keeps others from changing it until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from SheetImport i where i.id = :id")
    Optional<SheetImport> findAndHold(UUID id);

    @Query("from SheetImport i where i.campaignId = :campaign order by i.startedAt desc, i.id desc"
            + " limit :limit offset :offset")
    List<SheetImport> newestOf(UUID campaign, int offset, int limit);

    /** Those that were uploaded before a moment and still have their rows. */
    @Query("select i.id from SheetImport i where i.rowsGoneAt is null and i.startedAt <= :moment order by i.startedAt")
    List<UUID> withRowsOfBefore(Instant moment);

    /** Those that are closed and of whose rows something is left. */
    @Query("select i.id from SheetImport i where i.rowsLeft order by i.startedAt")
    List<UUID> withRowsLeft();

    @Query("from SheetImport i where i.campaignId = :campaign and i.state = org.undersigned.intake.ImportState.WAITING"
            + " order by i.startedAt, i.id")
    List<SheetImport> waitingIn(UUID campaign);

    /** Those of which something has been entered. */
    @Query("from SheetImport i where i.campaignId = :campaign and i.begunAt is not null and i.undoneAt is null")
    List<SheetImport> begunIn(UUID campaign);

    int countByCampaignId(UUID campaign);
}
