package org.undersigned.work.undo;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface JournalEntries extends JpaRepository<JournalEntry, UUID> {

    List<JournalEntry> findByKindAndSubjectIdOrderByMadeAtDesc(String kind, UUID subjectId);

    @Modifying
    @Query("update JournalEntry e set e.memo = '' where e.madeAt < :moment and e.memo <> ''")
    int forgetBefore(Instant moment);
}
