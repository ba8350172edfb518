package org.undersigned.directory;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Parties extends JpaRepository<Party, UUID> {

    /** Notes the time without moving the version, which belongs to what {@link Party#revise} changes. */
    @Modifying
    @Query("update Party p set p.changedAt = :now where p.id = :id")
    int touch(UUID id, Instant now);
}
