package org.undersigned.work;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface JobRows extends JpaRepository<Job, UUID> {

    Optional<Job> findFirstBySubjectIdAndKindOrderByQueuedAtDesc(UUID subjectId, String kind);

    boolean existsBySubjectIdAndStateIn(UUID subjectId, Collection<JobState> states);

    List<Job> findByStateIn(Collection<JobState> states);

    /** Shows that somebody works on the jobs. */
    @Modifying
    @Query("update Job j set j.beat = j.beat + 1 where j.id in :ids and j.endedAt is null")
    void beat(Collection<UUID> ids);
}
