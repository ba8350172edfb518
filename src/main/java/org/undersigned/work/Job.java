package org.undersigned.work;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.store.Aggregate;

/** Work in the background: what about, how far, how it ended. */
@Entity
@Table(name = "job")
class Job extends Aggregate {

    private String kind;
    private UUID subjectId;

    @Enumerated(EnumType.STRING)
    private JobState state;

    private int doneCount;
    private int totalCount;
    private @Nullable String message;
    private @Nullable UUID startedBy;
    private Instant queuedAt;
    private @Nullable Instant startedAt;
    private @Nullable Instant endedAt;

    /** Moved by {@link JobRows#beat} alone. */
    @Column(updatable = false)
    private long beat;

    @SuppressWarnings("NullAway.Init")
    protected Job() {}

    Job(String kind, UUID subject, @Nullable UUID startedBy, Instant now) {
        super(newId());
        this.kind = kind;
        this.subjectId = subject;
        this.state = JobState.QUEUED;
        this.startedBy = startedBy;
        this.queuedAt = now;
    }

    void start(Instant now) {
        state = JobState.RUNNING;
        startedAt = now;
    }

    void progress(int done, int total) {
        doneCount = done;
        totalCount = total;
    }

    /** Ends it, unless it has been ended already. */
    void end(JobState how, @Nullable String why, Instant now) {
        if (!isOver()) {
            state = how;
            message = why;
            endedAt = now;
        }
    }

    boolean isOver() {
        return state.isOver();
    }

    long beat() {
        return beat;
    }

    JobFacts facts() {
        return new JobFacts(getId(), kind, subjectId, state, doneCount, totalCount, message);
    }
}
