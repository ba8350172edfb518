package org.undersigned.advertising.approval;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.undersigned.advertising.copy.CommentPin;
import org.undersigned.advertising.copy.CommentService;
import org.undersigned.advertising.copy.CopyDetails;
import org.undersigned.advertising.copy.CopyFixture;
import org.undersigned.advertising.copy.CopyReadings;
import org.undersigned.advertising.copy.CopyService;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.roster.EditionFixture;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.TrailScenario;
import org.undersigned.testing.TrailScenarios;

/** What writing copy, speaking about it and approving it leaves on the trail. */
@Component
@Profile("test")
class CopyTrail implements TrailScenarios {

    private final CampaignFixture campaigns;
    private final SignatureFixture signatures;
    private final EditionFixture editions;
    private final CopyFixture copies;
    private final ApprovalFixture approvals;
    private final CopyService writing;
    private final CopyReadings readings;
    private final CommentService comments;
    private final ReviewService reviews;
    private final PolicyService policies;

    CopyTrail(
            CampaignFixture campaigns,
            SignatureFixture signatures,
            EditionFixture editions,
            CopyFixture copies,
            ApprovalFixture approvals,
            CopyService writing,
            CopyReadings readings,
            CommentService comments,
            ReviewService reviews,
            PolicyService policies) {
        this.campaigns = campaigns;
        this.signatures = signatures;
        this.editions = editions;
        this.copies = copies;
        this.approvals = approvals;
        this.writing = writing;
        this.readings = readings;
        this.comments = comments;
        this.reviews = reviews;
        this.policies = policies;
    }

    private record Written(UUID campaign, CopyDetails details) {}

    @Override
    public List<TrailScenario> scenarios() {
        return List.of(
                TrailScenario.of("CopyService.add", () -> {
                            var written = written();
                            return () -> writing.add(written.campaign(), written.details());
                        })
                        .tells("advertising.copy.added"),
                TrailScenario.of("CopyService.write", () -> {
                            var written = written();
                            var copy = writing.add(written.campaign(), written.details());
                            var seen = readings.copy(copy).version();
                            return () -> writing.write(copy, seen, CopyFixture.without(written.details(), 1));
                        })
                        .tells("advertising.copy.written"),
                TrailScenario.of("CopyService.strike", () -> {
                            var copy = drafted();
                            var seen = readings.copy(copy).version();
                            return () -> writing.strike(copy, seen, Set.of(1));
                        })
                        .tells("advertising.copy.struck"),
                TrailScenario.of("CopyService.abandon", () -> {
                            var copy = drafted();
                            var seen = readings.copy(copy).version();
                            return () -> writing.abandon(copy, seen, "No page to be had");
                        })
                        .tellsWhy("advertising.copy.abandoned", "No page to be had"),
                TrailScenario.of("CommentService.comment", () -> {
                            var copy = drafted();
                            return () -> comments.comment(copy, 1, CommentPin.WHOLE, "Too loud");
                        })
                        .tellsWhy("advertising.comment.made", "Too loud"),
                TrailScenario.of("CommentService.reply", () -> {
                            var comment = comments.comment(drafted(), 1, CommentPin.WHOLE, "Too loud");
                            return () -> comments.reply(comment, "It is meant to be");
                        })
                        .tellsWhy("advertising.comment.answered", "It is meant to be"),
                TrailScenario.of("CommentService.resolve", () -> {
                            var comment = comments.comment(drafted(), 1, CommentPin.WHOLE, "Too loud");
                            return () -> comments.resolve(comment, 0);
                        })
                        .tells("advertising.comment.resolved"),
                TrailScenario.of("PolicyService.keep", () -> {
                            var campaign = campaigns.campaign();
                            return () -> policies.keep(campaign, 0, List.of(ApprovalStep.of("Counsel", 1)));
                        })
                        .tells("advertising.approval.policy-kept"),
                TrailScenario.of("ReviewService.submit", () -> {
                            var last = copies.last(drafted());
                            return () -> reviews.submit(last.id(), last.version());
                        })
                        .tells("advertising.copy.submitted"),
                TrailScenario.of("ReviewService.decide", () -> deciding(Verdict.APPROVE, ""))
                        .tells("advertising.copy.step-approved", "advertising.copy.approved"),
                TrailScenario.of("ReviewService.decide", () -> deciding(Verdict.REQUEST_CHANGES, "Who pays?"))
                        .tellsWhy("advertising.copy.changes-requested", "Who pays?"),
                TrailScenario.of("ReviewService.decide", () -> deciding(Verdict.REJECT, "Not us"))
                        .tellsWhy("advertising.copy.rejected", "Not us"),
                TrailScenario.of("ReviewService.decide", () -> deciding(Verdict.ABSTAIN, ""))
                        .tells("advertising.copy.abstained"),
                TrailScenario.of("ReviewService.skip", () -> {
                            var written = written();
                            policies.keep(
                                    written.campaign(),
                                    0,
                                    List.of(ApprovalStep.of("Counsel", 1), ApprovalStep.of("Campaign", 1)));
                            var copy = approvals.submitted(written.campaign(), written.details());
                            var version = copies.last(copy).id();
                            var seen = approvals.sheet(copy).version();
                            return () -> reviews.skip(version, seen, "On a plane");
                        })
                        .tellsWhy("advertising.copy.step-skipped", "On a plane"));
    }

    private Runnable deciding(Verdict verdict, String reason) {
        var written = written();
        var copy = approvals.submitted(written.campaign(), written.details());
        var version = copies.last(copy).id();
        var sheet = approvals.sheet(copy);
        return () ->
                reviews.decide(version, sheet.version(), new DecisionDetails(verdict, reason, sheet.contentHash()));
    }

    private UUID drafted() {
        var written = written();
        return writing.add(written.campaign(), written.details());
    }

    private Written written() {
        var campaign = campaigns.campaign();
        var words = campaigns.letter(campaign);
        signatures.confirmed(words, "Jo Doe");
        signatures.confirmed(words, "Kim Roe");
        return new Written(campaign, CopyFixture.details(editions.seal(words, Scope.PRINT_AD), words));
    }
}
