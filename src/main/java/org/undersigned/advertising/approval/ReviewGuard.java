package org.undersigned.advertising.approval;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.advertising.copy.CopyState;
import org.undersigned.advertising.copy.CopyVersionFacts;
import org.undersigned.advertising.copy.ReviewedCopies;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;

/** Tells why the user cannot decide on a version. */
@Component
class ReviewGuard {

    private final ReviewedCopies copies;
    private final CurrentUser user;

    ReviewGuard(ReviewedCopies copies, CurrentUser user) {
        this.copies = copies;
        this.user = user;
    }

    Optional<Refusal> barred(Review review, CopyVersionFacts version, List<CopyDecision> decisions) {
        if (!user.may(Permission.COPY_APPROVE)) {
            return Optional.of(new Refusal("advertising.refused.review-not-approver"));
        }
        return closed(review, version)
                .or(() -> own(version))
                .or(() -> again(review, decisions))
                .or(() -> notTheirs(review));
    }

    /** That nothing is left to be decided. */
    static Optional<Refusal> closed(Review review, CopyVersionFacts version) {
        return version.state() == CopyState.IN_REVIEW
                        && review.openStep() < review.steps().size()
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "advertising.refused.review-closed", version.number(), Texts.label(version.state())));
    }

    /** That the user wrote some of it. */
    Optional<Refusal> own(CopyVersionFacts version) {
        return copies.authors(version.id()).contains(user.id())
                ? Optional.of(new Refusal("advertising.refused.review-own", version.title()))
                : Optional.empty();
    }

    private Optional<Refusal> again(Review review, List<CopyDecision> decisions) {
        return haveDecided(review, decisions).contains(user.id())
                ? Optional.of(new Refusal("advertising.refused.review-again"))
                : Optional.empty();
    }

    /** That the user has decided in the step that is open. */
    Optional<Refusal> decidedInOpenStep(Review review, List<CopyDecision> decisions) {
        return again(
                review,
                decisions.stream()
                        .filter(each -> each.stepNo() == review.openStep())
                        .toList());
    }

    /**
     * Who decides no more in the step that is open. Whoever approved the words before names were struck has decided on them;
     * where only the names are left, that does not count.
     */
    static Set<UUID> haveDecided(Review review, List<CopyDecision> decisions) {
        var namesOnly = review.steps().get(review.openStep()).namesOnly();
        return decisions.stream()
                .filter(each -> !namesOnly || !each.isKept())
                .map(CopyDecision::decidedBy)
                .collect(Collectors.toSet());
    }

    private Optional<Refusal> notTheirs(Review review) {
        var step = review.steps().get(review.openStep());
        return step.isFor(user.require())
                ? Optional.empty()
                : Optional.of(new Refusal("advertising.refused.review-step", step.name()));
    }
}
