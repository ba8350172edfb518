package org.undersigned.advertising.approval;

import static org.undersigned.base.Texts.text;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.undersigned.access.CurrentUser;
import org.undersigned.advertising.copy.CopyVersionFacts;
import org.undersigned.campaign.CampaignService;

/** Begins the review of a version, with what stands already where only names went. */
@Component
class ReviewOpening {

    private final Reviews reviews;
    private final CopyDecisions decisions;
    private final PolicyService policies;
    private final CampaignService campaigns;
    private final CurrentUser user;
    private final Clock clock;

    ReviewOpening(
            Reviews reviews,
            CopyDecisions decisions,
            PolicyService policies,
            CampaignService campaigns,
            CurrentUser user,
            Clock clock) {
        this.reviews = reviews;
        this.decisions = decisions;
        this.policies = policies;
        this.campaigns = campaigns;
        this.user = user;
        this.clock = clock;
    }

    Review open(CopyVersionFacts version) {
        return earlier(version)
                .map(earlier -> keep(earlier, version))
                .orElseGet(() -> reviews.save(new Review(
                        version,
                        policies.policy(version.campaign()).steps(),
                        zone(version),
                        user.id(),
                        clock.instant())));
    }

    /**
     * The review of the version that this one strikes names of; the words have to be the same. Where nobody has approved
     * them yet there is nothing to keep, nor a step that was skipped: words and names are decided on together.
     */
    private Optional<Review> earlier(CopyVersionFacts version) {
        return Optional.ofNullable(version.strikeOf())
                .flatMap(reviews::findByCopyVersionId)
                .filter(review -> review.wordsHash().equals(version.wordsHash()))
                .filter(review -> new Standing(review.steps(), made(review)).hasApprovedWords());
    }

    private List<CopyDecision> ofWords(Review review) {
        return made(review).stream()
                .filter(CopyDecision::standsForWords)
                .filter(decision -> !review.steps().get(decision.stepNo()).namesOnly())
                .toList();
    }

    private List<CopyDecision> made(Review review) {
        return decisions.findByReviewIdOrderByDecidedAtAscIdAsc(review.getId());
    }

    private Review keep(Review earlier, CopyVersionFacts version) {
        var steps = withNames(earlier.steps());
        var review =
                reviews.save(new Review(version, steps, zone(version), user.id(), clock.instant()).keeping(earlier));
        var kept = ofWords(earlier).stream()
                .map(decision -> decision.keptIn(review))
                .toList();
        decisions.saveAll(kept);
        review.open(new Standing(steps, kept).next(), clock.instant());
        return review;
    }

    private ZoneId zone(CopyVersionFacts version) {
        return campaigns.campaign(version.campaign()).zone();
    }

    /** The steps of the words, and one for the names. */
    private static List<ApprovalStep> withNames(List<ApprovalStep> earlier) {
        var steps = new ArrayList<>(
                earlier.stream().filter(step -> !step.namesOnly()).toList());
        var names = ApprovalStep.of(text("advertising.approval.names-step"), 1);
        steps.add(new ApprovalStep(names.name(), null, names.people(), names.deputies(), names.quorum(), null, true));
        return steps;
    }
}
