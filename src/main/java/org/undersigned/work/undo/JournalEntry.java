package org.undersigned.work.undo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.store.Aggregate;

/** A step that can be taken back, and whether it was. */
@Entity
@Table(name = "undo_journal")
class JournalEntry extends Aggregate {

    private String kind;
    private UUID subjectId;
    private String label;

    @Column(length = 1_000_000)
    private String memo;

    private UUID madeBy;
    private Instant madeAt;
    private @Nullable UUID undoneBy;
    private @Nullable Instant undoneAt;

    @SuppressWarnings("NullAway.Init")
    protected JournalEntry() {}

    JournalEntry(UndoSubject subject, String memo, UUID madeBy, Instant madeAt) {
        super(newId());
        this.kind = subject.kind();
        this.subjectId = subject.id();
        this.label = subject.label();
        this.memo = memo;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    void undone(UUID by, Instant at) {
        if (undoneAt != null) {
            throw new IllegalStateException("Undone twice: " + getId());
        }
        this.undoneBy = by;
        this.undoneAt = at;
    }

    JournalFacts facts() {
        return new JournalFacts(getId(), version(), kind, subjectId, label, memo, madeBy, madeAt, undoneBy, undoneAt);
    }
}
