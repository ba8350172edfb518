package org.undersigned.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface AccessLinks extends JpaRepository<AccessLink, UUID> {

    @Query("""
        select l from AccessLink l
        where l.secretHash = :secretHash and l.usedAt is null and l.expiresAt > :now
        """)
    Optional<AccessLink> findOpen(byte[] secretHash, Instant now);

    /** Compares and sets, so that of several that come at once one alone gets through. */
    @Modifying
    @Query("update AccessLink l set l.usedAt = :now, l.version = l.version + 1 where l.id = :id and l.usedAt is null")
    int use(UUID id, Instant now);

    @Modifying
    @Query("delete from AccessLink l where l.userId = :user and l.usedAt is null")
    void removeOpen(UUID user);
}
