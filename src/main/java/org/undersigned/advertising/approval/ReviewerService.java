package org.undersigned.advertising.approval;

import jakarta.annotation.security.RolesAllowed;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.access.StaffContacts;
import org.undersigned.advertising.copy.ReviewedCopies;

/** Tells who may decide in the step of a review that is open. */
@Service
public class ReviewerService {

    private final Reviews reviews;
    private final CopyDecisions decisions;
    private final ReviewedCopies copies;
    private final StaffContacts staff;

    ReviewerService(Reviews reviews, CopyDecisions decisions, ReviewedCopies copies, StaffContacts staff) {
        this.reviews = reviews;
        this.decisions = decisions;
        this.copies = copies;
        this.staff = staff;
    }

    /** Their names; none where nothing of the version is left to be decided. */
    @RolesAllowed(Permission.COPY_READ)
    @Transactional(readOnly = true)
    public List<String> names(UUID copyVersion) {
        var version = copies.of(copyVersion);
        return reviews.findByCopyVersionId(copyVersion)
                .filter(review -> ReviewGuard.closed(review, version).isEmpty())
                .map(review -> names(review, passedOver(review, copyVersion)))
                .orElse(List.of());
    }

    private List<String> names(Review review, Set<UUID> out) {
        var step = review.steps().get(review.openStep());
        return staff.namesOfWhoMay(
                Permission.COPY_APPROVE,
                person -> step.isFor(person.id(), person.roles()) && !out.contains(person.id()));
    }

    /** Whoever wrote some of it or has decided already. */
    Set<UUID> passedOver(Review review, UUID copyVersion) {
        var out = new HashSet<>(copies.authors(copyVersion));
        out.addAll(ReviewGuard.haveDecided(review, decisions.findByReviewIdOrderByDecidedAtAscIdAsc(review.getId())));
        return out;
    }
}
