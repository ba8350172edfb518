package org.undersigned.advertising.placement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.advertising.copy.CopyVersionFacts;
import org.undersigned.advertising.order.InsertionFacts;
import org.undersigned.base.Texts;
import org.undersigned.base.store.Aggregate;

/** One version of copy in one insertion. */
@Entity
@Table(name = "ad_placement")
class Placement extends Aggregate {

    private UUID campaignId;
    private UUID insertionId;
    private String insertionLabel;
    private UUID paperEditionId;
    private UUID copyId;
    private UUID copyVersionId;
    private String copyLabel;
    private UUID editionId;
    private String contentHash;
    private String jobNumber;

    /** The same, since there is only one such; nothing of what was submitted before that was so. */
    private @Nullable String jobTaken;

    @Enumerated(EnumType.STRING)
    private PlacementState state;

    private UUID stateBy;
    private Instant stateSince;
    private UUID submittedBy;
    private Instant submittedAt;

    /** The insertion as long as this is on its way to it: there is only one such. */
    private @Nullable UUID onItsWay;

    /** What took its place, in a few words. */
    private @Nullable String replacedBy;

    /** Why it is rejected; of what was before that was kept, nothing. */
    @Enumerated(EnumType.STRING)
    private @Nullable PlacementEnd ended;

    /** The insertion as long as this is what runs in it. */
    private @Nullable UUID released;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Placement() {}

    Placement(
            CopyVersionFacts copy,
            String copyLabel,
            InsertionFacts insertion,
            String jobNumber,
            UUID user,
            Instant now) {
        super(newId());
        this.campaignId = copy.campaign();
        this.insertionId = insertion.id();
        this.insertionLabel = insertion.label();
        this.paperEditionId = insertion.paperEdition();
        this.copyId = copy.copy();
        this.copyVersionId = copy.id();
        this.copyLabel = copyLabel;
        this.editionId = copy.edition();
        this.contentHash = copy.contentHash();
        this.jobNumber = jobNumber;
        this.jobTaken = jobNumber;
        this.submittedBy = user;
        this.submittedAt = now;
        settle(PlacementState.SUBMITTED, user, now);
    }

    void enter(PlacementState to, UUID user, Instant now) {
        settle(state.become(to, facts().label()), user, now);
    }

    /** Where the paper has asked about it, the question is over with it. */
    void end(PlacementEnd how, UUID user, Instant now) {
        if (state == PlacementState.QUERIED) {
            enter(PlacementState.SUBMITTED, user, now);
        }
        enter(PlacementState.REJECTED, user, now);
        ended = how;
    }

    /** What its insertion came to after the order of that was declined. */
    void endAfterAll(PlacementEnd how, UUID user, Instant now) {
        settle(state, user, now);
        ended = how;
    }

    boolean fellWithItsOrder() {
        return ended == PlacementEnd.ORDER_DECLINED;
    }

    /**
     * Another ad takes its place.
     *
     * @param label of that, and the number of its version
     */
    void giveWay(CopyVersionFacts other, String label, UUID user, Instant now) {
        end(PlacementEnd.REPLACED, user, now);
        replacedBy = other.copy().equals(copyId)
                ? Texts.text("advertising.placement.replaced.by-version", other.number())
                : label;
    }

    private void settle(PlacementState to, UUID user, Instant now) {
        state = to;
        replacedBy = null;
        ended = null;
        stateBy = user;
        stateSince = now;
        onItsWay = to.isOnItsWay() ? insertionId : null;
        released = to.isReleased() ? insertionId : null;
    }

    UUID insertionId() {
        return insertionId;
    }

    UUID copyVersionId() {
        return copyVersionId;
    }

    UUID editionId() {
        return editionId;
    }

    PlacementState state() {
        return state;
    }

    PlacementFacts facts() {
        return new PlacementFacts(
                getId(),
                version(),
                campaignId,
                insertionId,
                insertionLabel,
                paperEditionId,
                copyId,
                copyVersionId,
                copyLabel,
                editionId,
                contentHash,
                jobNumber,
                state,
                stateBy,
                stateSince,
                submittedBy,
                submittedAt,
                replacedBy,
                ended);
    }
}
