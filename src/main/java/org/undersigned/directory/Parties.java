package org.undersigned.directory;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Parties extends JpaRepository<Party, UUID> {

    /** As they are now, to stay so until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Party p where p.id in :ids")
    List<Party> findAndHold(Collection<UUID> ids);

    /** Notes the time without moving the version, which belongs to what {@link Party#revise} changes. */
    @Modifying
    @Query("update Party p set p.changedAt = :now where p.id in :ids")
    int touch(Collection<UUID> ids, Instant now);
}
