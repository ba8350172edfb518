package org.undersigned.roster.run;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface EditionRuns extends JpaRepository<EditionRun, UUID> {

    List<EditionRun> findByEditionIdAndTakenBackAtIsNullOrderByRanOnDescRecordedAtDesc(UUID edition);
}
