package org.undersigned.advertising.approval;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.advertising.approval.ReviewMail.Occasion;
import org.undersigned.advertising.copy.CopyReadings;
import org.undersigned.advertising.copy.CopyService;
import org.undersigned.advertising.copy.CopyState;
import org.undersigned.advertising.copy.CopyVersionFacts;
import org.undersigned.advertising.copy.CopyWords;
import org.undersigned.advertising.copy.ReviewedCopies;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.Conflict;
import org.undersigned.base.Refusal;

/** Puts copy before those who approve, and takes what they decide. */
@Service
public class ReviewService {

    private final Reviews reviews;
    private final CopyDecisions decisions;
    private final ReviewOpening opening;
    private final ReviewGuard guard;
    private final ReviewMail mail;
    private final ReviewedCopies copies;
    private final CopyReadings readings;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    ReviewService(
            Reviews reviews,
            CopyDecisions decisions,
            ReviewOpening opening,
            ReviewGuard guard,
            ReviewMail mail,
            ReviewedCopies copies,
            CopyReadings readings,
            CurrentUser user,
            Trail trail,
            Clock clock) {
        this.reviews = reviews;
        this.decisions = decisions;
        this.opening = opening;
        this.guard = guard;
        this.mail = mail;
        this.copies = copies;
        this.readings = readings;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Puts a version before those who approve, by the policy as it is now.
     *
     * @param seenVersion of the copy version
     * @throws Refusal when it is no draft, lacks something, or anything stands against printing it
     */
    @RolesAllowed(Permission.COPY_WRITE)
    @Transactional
    public void submit(UUID copyVersion, long seenVersion) {
        var version = copies.submit(copyVersion, seenVersion);
        mail.tell(Occasion.OPENED, opening.open(version), version);
        trail.record(told("advertising.copy.submitted", version));
    }

    /** How the review of a version stands; nothing for one that was never submitted. */
    @RolesAllowed(Permission.COPY_READ)
    @Transactional(readOnly = true)
    public Optional<ReviewSheet> sheet(UUID copyVersion) {
        var version = readings.byId(copyVersion);
        return reviews.findByCopyVersionId(copyVersion).map(review -> sheet(review, version));
    }

    private ReviewSheet sheet(Review review, CopyVersionFacts version) {
        var made = decisions.findByReviewIdOrderByDecidedAtAscIdAsc(review.getId());
        return new ReviewSheet(
                review.getId(),
                review.version(),
                review.contentHash(),
                review.submittedBy(),
                review.submittedAt(),
                review.steps(),
                made.stream().map(CopyDecision::row).toList(),
                review.openStep(),
                review.openedAt(),
                review.dueAt(),
                ReviewGuard.closed(review, version).isEmpty(),
                guard.barred(review, version, made));
    }

    /** The versions of a campaign that the user may decide on now, those that were submitted first at the beginning. */
    @RolesAllowed(Permission.COPY_READ)
    @Transactional(readOnly = true)
    public List<UUID> waiting(UUID campaign) {
        return copies.inReview(campaign).stream()
                .filter(row -> reviews.findByCopyVersionId(row.id())
                        .filter(review -> mayDecide(review, copies.of(row.id())))
                        .isPresent())
                .map(row -> row.id())
                .toList();
    }

    private boolean mayDecide(Review review, CopyVersionFacts version) {
        return guard.barred(review, version, decisions.findByReviewIdOrderByDecidedAtAscIdAsc(review.getId()))
                .isEmpty();
    }

    /**
     * Takes a decision, for good.
     *
     * @param seenVersion of the review
     * @throws Refusal when the review is over, the user wrote some of the words, has decided already (also on the words
     *     before names were struck, unless only the names are left) or is not asked in the step that is open, something
     *     else was looked at than is in review, it is not said why; and for an approval, when a comment is open or
     *     anything stands against printing it at this moment
     */
    @RolesAllowed(Permission.COPY_APPROVE)
    @Transactional
    public void decide(UUID copyVersion, long seenVersion, DecisionDetails details) {
        if (details.verdict() == Verdict.SKIP) {
            throw new Refusal("advertising.refused.review-skip-verdict");
        }
        var version = copies.of(copyVersion);
        var review = find(copyVersion);
        var made = decisions.findByReviewIdOrderByDecidedAtAscIdAsc(review.getId());
        guard.barred(review, version, made).ifPresent(refusal -> {
            throw refusal;
        });
        expectUndecided(review, seenVersion, version.title());
        expectSeen(review, version, details.contentHash());
        if (details.verdict() == Verdict.APPROVE) {
            copies.expectApprovable(copyVersion);
        }
        take(review, version, made, details.verdict(), reason(details));
    }

    /** Words that are before those who approve do not change; what moves a review on is a decision of somebody else. */
    private static void expectUndecided(Review review, long seenVersion, String title) {
        if (review.version() != seenVersion) {
            throw new Conflict("advertising.refused.review-moved", title);
        }
    }

    /**
     * Takes the open step as passed, with the reason, under the user's name.
     *
     * @param seenVersion of the review
     * @throws Refusal when the review is over, the user wrote some of the words or has decided in this step already, no
     *     reason is said, or nobody would have approved the words or the names
     */
    @RolesAllowed(Permission.COPY_WRITE)
    @Transactional
    public void skip(UUID copyVersion, long seenVersion, String reason) {
        var version = copies.of(copyVersion);
        var review = find(copyVersion);
        var why = CopyWords.required(reason);
        ReviewGuard.closed(review, version).or(() -> guard.own(version)).ifPresent(refusal -> {
            throw refusal;
        });
        expectUndecided(review, seenVersion, version.title());
        var made = decisions.findByReviewIdOrderByDecidedAtAscIdAsc(review.getId());
        guard.decidedInOpenStep(review, made).ifPresent(refusal -> {
            throw refusal;
        });
        if (!new Standing(review.steps(), made).maySkip(review.openStep())) {
            throw new Refusal(
                    "advertising.refused.review-skip-last",
                    review.steps().get(review.openStep()).name());
        }
        copies.expectApprovable(copyVersion);
        take(review, version, made, Verdict.SKIP, why);
    }

    private void take(
            Review review, CopyVersionFacts version, List<CopyDecision> made, Verdict verdict, String reason) {
        var step = review.steps().get(review.openStep()).name();
        var decision = new CopyDecision(review, verdict, reason, user.id(), clock.instant());
        var all = new ArrayList<>(made);
        all.add(decision);
        review.count();
        var entry = told(verb(verdict), version).with("step", step);
        trail.record(reason.isEmpty() ? entry : entry.because(reason));
        store(review, decision);
        mail.drop(review, user.id());
        advance(review, version, verdict, new Standing(review.steps(), all));
    }

    private static String verb(Verdict verdict) {
        return switch (verdict) {
            case APPROVE -> "advertising.copy.step-approved";
            case REQUEST_CHANGES -> "advertising.copy.changes-requested";
            case REJECT -> "advertising.copy.rejected";
            case ABSTAIN -> "advertising.copy.abstained";
            case SKIP -> "advertising.copy.step-skipped";
        };
    }

    private void advance(Review review, CopyVersionFacts version, Verdict verdict, Standing standing) {
        switch (verdict) {
            case REQUEST_CHANGES -> end(review, version, CopyState.CHANGES_REQUESTED);
            case REJECT -> end(review, version, CopyState.ABANDONED);
            case APPROVE, SKIP -> goOn(review, version, standing.next());
            case ABSTAIN -> {}
        }
    }

    private void goOn(Review review, CopyVersionFacts version, int next) {
        if (next == review.openStep()) {
            return;
        }
        review.open(next, clock.instant());
        mail.drop(review);
        if (next == review.steps().size()) {
            copies.enter(version.id(), CopyState.APPROVED);
            trail.record(told("advertising.copy.approved", version));
        } else {
            mail.tell(Occasion.OPENED, review, version);
        }
    }

    private void end(Review review, CopyVersionFacts version, CopyState state) {
        copies.enter(version.id(), state);
        review.close();
        mail.drop(review);
    }

    /** Writes at once, so that of decisions that are made in the same moment the others are refused in words. */
    private void store(Review review, CopyDecision decision) {
        try {
            decisions.save(decision);
            reviews.saveAndFlush(review);
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException e) {
            throw new Refusal("advertising.refused.review-decided-meanwhile");
        }
    }

    private static void expectSeen(Review review, CopyVersionFacts version, String contentHash) {
        if (!review.contentHash().equals(contentHash) || !version.contentHash().equals(contentHash)) {
            throw new Refusal("advertising.refused.review-other-content", version.title());
        }
    }

    private static String reason(DecisionDetails details) {
        return details.verdict().needsReason() || !details.reason().isEmpty()
                ? CopyWords.required(details.reason())
                : "";
    }

    private Review find(UUID copyVersion) {
        return reviews.findByCopyVersionId(copyVersion)
                .orElseThrow(() -> new Refusal("advertising.refused.review-none"));
    }

    private static Entry told(String verb, CopyVersionFacts version) {
        return Entry.of(verb, CopyService.KIND, version.copy(), version.title())
                .in(version.campaign())
                .with("copy-version", version.number());
    }
}
