package org.undersigned.advertising.approval;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.advertising.copy.CopyVersionFacts;
import org.undersigned.base.store.Aggregate;

/**
 * That a version of copy was put before those who approve. It moves with each decision, so that of two that are made at the
 * same moment only one is taken.
 */
@Entity
@Table(name = "ad_review")
class Review extends Aggregate {

    private UUID campaignId;
    private UUID copyVersionId;
    private String wordsHash;
    private String contentHash;
    private @Nullable UUID keptFrom;
    private UUID submittedBy;
    private Instant submittedAt;
    private int openStep;
    private Instant openedAt;
    private @Nullable Instant dueAt;
    private int decided;
    private ZoneId zone;

    @ElementCollection
    @CollectionTable(name = "ad_review_step", joinColumns = @JoinColumn(name = "review_id"))
    @OrderColumn(name = "position_no")
    private List<StoredStep> steps;

    @ElementCollection
    @CollectionTable(name = "ad_review_person", joinColumns = @JoinColumn(name = "review_id"))
    private Set<NamedPerson> people;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Review() {}

    /** @param zone in which times are told to those who are asked */
    Review(CopyVersionFacts version, List<ApprovalStep> steps, ZoneId zone, UUID user, Instant now) {
        super(newId());
        this.campaignId = version.campaign();
        this.copyVersionId = version.id();
        this.wordsHash = version.wordsHash();
        this.contentHash = version.contentHash();
        this.zone = zone;
        this.submittedBy = user;
        this.submittedAt = now;
        this.steps = StoredStep.of(steps);
        this.people = new HashSet<>(StoredStep.people(steps));
        this.openedAt = now;
        open(0, now);
    }

    Review keeping(Review earlier) {
        keptFrom = earlier.getId();
        return this;
    }

    /** @param step counted from 0; the number of steps when none is left */
    void open(int step, Instant now) {
        openStep = step;
        openedAt = now;
        var hours = step < steps.size() ? steps.get(step).dueHours() : null;
        dueAt = hours == null ? null : now.plus(Duration.ofHours(hours));
    }

    /** Nothing is due any more. */
    void close() {
        dueAt = null;
    }

    void count() {
        decided++;
    }

    UUID campaignId() {
        return campaignId;
    }

    UUID copyVersionId() {
        return copyVersionId;
    }

    String contentHash() {
        return contentHash;
    }

    String wordsHash() {
        return wordsHash;
    }

    @Nullable
    UUID keptFrom() {
        return keptFrom;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    UUID submittedBy() {
        return submittedBy;
    }

    ZoneId zone() {
        return zone;
    }

    int openStep() {
        return openStep;
    }

    Instant openedAt() {
        return openedAt;
    }

    @Nullable
    Instant dueAt() {
        return dueAt;
    }

    List<ApprovalStep> steps() {
        return StoredStep.read(steps, people);
    }
}
