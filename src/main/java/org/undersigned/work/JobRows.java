package org.undersigned.work;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface JobRows extends JpaRepository<Job, UUID> {

    Optional<Job> findFirstBySubjectIdAndKindOrderByQueuedAtDesc(UUID subjectId, String kind);

    List<Job> findByStateIn(Collection<JobState> states);
}
