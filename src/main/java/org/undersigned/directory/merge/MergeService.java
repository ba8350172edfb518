package org.undersigned.directory.merge;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.undersigned.access.Permission;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.Conflict;
import org.undersigned.base.Refusal;
import org.undersigned.directory.PartyFolding;
import org.undersigned.directory.PartyFolding.Known;
import org.undersigned.directory.PartyHold;
import org.undersigned.work.undo.UndoJournal;
import org.undersigned.work.undo.UndoSubject;

/** Makes one party of two. */
@Service
public class MergeService {

    static final String KIND = "party.merge";

    private final MergeWork work;
    private final PartyFolding folding;
    private final PartyHold hold;
    private final UndoJournal journal;
    private final Trail trail;
    private final TransactionTemplate takenBack;

    MergeService(
            MergeWork work,
            PartyFolding folding,
            PartyHold hold,
            UndoJournal journal,
            Trail trail,
            PlatformTransactionManager transactions) {
        this.work = work;
        this.folding = folding;
        this.hold = hold;
        this.journal = journal;
        this.trail = trail;
        this.takenBack = new TransactionTemplate(transactions);
        this.takenBack.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Which of two parties to keep when nobody decides otherwise: the one on which more hangs, else the older one. */
    @RolesAllowed(Permission.PARTY_MERGE)
    @Transactional(readOnly = true)
    public UUID richer(UUID one, UUID other) {
        var first = folding.known(one);
        var second = folding.known(other);
        var counts = work.counts(MergeWork.pair(first, second));
        var ofFirst = counts.stream().mapToInt(MergeCount::into).sum();
        var ofSecond = counts.stream().mapToInt(MergeCount::from).sum();
        if (ofFirst != ofSecond) {
            return ofFirst > ofSecond ? one : other;
        }
        return first.createdAt().isAfter(second.createdAt()) ? other : one;
    }

    /** What a merge would do, found out by doing it and taking it back. */
    @RolesAllowed(Permission.PARTY_MERGE)
    public MergePreview preview(UUID kept, UUID folded, MergeChoices choices) {
        return Objects.requireNonNull(takenBack.execute(status -> {
            status.setRollbackOnly();
            hold.hold(List.of(kept, folded));
            var one = folding.known(kept);
            var other = folding.known(folded);
            var counts = work.counts(MergeWork.pair(one, other));
            var refusals = work.refusals(one, other);
            if (!refusals.isEmpty()) {
                return preview(one, other, counts, refusals);
            }
            try {
                var merged = work.merge(one, other, choices);
                return new MergePreview(
                        side(one), side(other), counts, merged.memo().after(), merged.decisions(), List.of());
            } catch (Refusal refusal) {
                return preview(one, other, counts, List.of(refusal));
            }
        }));
    }

    private static MergePreview preview(Known one, Known other, List<MergeCount> counts, List<Refusal> refusals) {
        var sentences = refusals.stream().map(Refusal::getMessage).toList();
        return new MergePreview(side(one), side(other), counts, one.details(), List.of(), sentences);
    }

    private static MergePreview.MergeSide side(Known known) {
        return new MergePreview.MergeSide(known.id(), known.version(), known.createdAt(), known.details());
    }

    /** @return the id by which the merge is taken back */
    @RolesAllowed(Permission.PARTY_MERGE)
    @Transactional
    public UUID merge(MergeOrder order) {
        hold.hold(List.of(order.kept(), order.folded()));
        var kept = folding.known(order.kept());
        var folded = folding.known(order.folded());
        Conflict.check(order.keptVersion(), kept.version(), kept.name());
        Conflict.check(order.foldedVersion(), folded.version(), folded.name());
        work.refusals(kept, folded).stream().findFirst().ifPresent(refusal -> {
            throw refusal;
        });
        var merged = merged(kept, folded, order.choices());
        var subject = new UndoSubject(KIND, kept.id(), folded.name());
        var id = journal.keep(subject, merged.memo().written(), merged.recording());
        trail.record(told(kept, folded, merged));
        return id;
    }

    /** What somebody adds in the same moment to the party that goes would be lost; it is looked at again instead. */
    private MergeWork.Merged merged(Known kept, Known folded, MergeChoices choices) {
        try {
            return work.merge(kept, folded, choices);
        } catch (DataIntegrityViolationException changedMeanwhile) {
            throw new Refusal("directory.refused.merge-meanwhile", folded.name());
        }
    }

    private static Entry told(Known kept, Known folded, MergeWork.Merged merged) {
        var entry = Entry.of("directory.party.merged", "party", kept.id(), kept.name())
                .changedErasably("merged-party", null, folded.name());
        for (var count : merged.recording().counts().entrySet()) {
            if (!count.getKey().isEmpty()) {
                entry = entry.with(count.getKey(), count.getValue());
            }
        }
        return entry;
    }
}
