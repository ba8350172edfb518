package org.undersigned.advertising.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.access.StaffUser;
import org.undersigned.advertising.copy.CommentPin;
import org.undersigned.advertising.copy.CommentService;
import org.undersigned.advertising.copy.CopyFixture;
import org.undersigned.advertising.copy.CopyState;
import org.undersigned.base.Conflict;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.roster.EditionFixture;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

/** Who may decide on copy, when, and what comes of it. */
@ServiceTest
class ReviewServiceTest {

    private static final String[] TABLES = {"ad_copy_version", "ad_review", "ad_decision", "ad_policy"};

    @Autowired
    private ApprovalFixture fixture;

    @Autowired
    private CopyFixture copies;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private PolicyService policies;

    @Autowired
    private CommentService comments;

    @Autowired
    private EditionFixture editions;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private Database database;

    private final StaffUser counsel = Staff.with("Carla", Role.APPROVER);
    private final StaffUser second = Staff.with("Sam", Role.COORDINATOR);
    private UUID campaign;
    private LetterVersionFacts words;
    private UUID ada;
    private UUID edition;

    @BeforeEach
    void prepare() {
        Staff.signIn(Role.COORDINATOR);
        campaign = campaigns.campaign();
        words = campaigns.letter(campaign);
        ada = signatures.confirmed(words, "Ada Abel");
        signatures.confirmed(words, "Bob Bell");
        edition = editions.seal(words, Scope.PRINT_AD);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void isApprovedWhenEveryStepHasItsQuorumInTheirOrder() {
        keep(step("Counsel", Role.APPROVER), step("Campaign", Role.COORDINATOR));
        var copy = fixture.submitted(campaign, CopyFixture.details(edition, words));
        refused("advertising.refused.review-step", () -> fixture.approve(copy, second));

        assertThat(fixture.approve(copy, counsel).state()).isEqualTo(CopyState.IN_REVIEW);
        assertThat(fixture.sheet(copy).openStep()).isEqualTo(1);
        refused("advertising.refused.review-again", () -> fixture.approve(copy, counsel));
        assertThat(fixture.approve(copy, second).state()).isEqualTo(CopyState.APPROVED);

        assertThat(fixture.sheet(copy).decisions())
                .extracting(DecisionRow::step, DecisionRow::verdict, DecisionRow::by)
                .containsExactly(tuple(0, Verdict.APPROVE, counsel.id()), tuple(1, Verdict.APPROVE, second.id()));
        refused("advertising.refused.review-closed", () -> fixture.approve(copy, Staff.with("Eve", Role.APPROVER)));
    }

    @Test
    void needsAsManyApprovalsAsTheStepAsksFor() {
        keep(ApprovalStep.of("Two of us", 2));
        var copy = fixture.submitted(campaign, CopyFixture.details(edition, words));

        assertThat(fixture.approve(copy, counsel).state()).isEqualTo(CopyState.IN_REVIEW);
        assertThat(fixture.approve(copy, second).state()).isEqualTo(CopyState.APPROVED);
    }

    @Test
    void neverTakesAnApprovalOfWhoeverWroteSomeOfIt() {
        var copy = fixture.submitted(campaign, CopyFixture.details(edition, words));
        refused("advertising.refused.review-own", () -> fixture.approve(copy, CopyFixture.WRITER));

        Staff.as(second, () -> copies.rewrittenByMe(copy, CopyFixture.saying(edition, words, "Ask us")));
        fixture.submit(copy);

        refused("advertising.refused.review-own", () -> fixture.approve(copy, CopyFixture.WRITER));
        refused("advertising.refused.review-own", () -> fixture.approve(copy, second));
        assertThat(fixture.approve(copy, counsel).state()).isEqualTo(CopyState.APPROVED);
    }

    @Test
    void endsWithTheFirstRequestForChangesAndSaysWhy() {
        keep(ApprovalStep.of("Two of us", 2));
        var copy = fixture.submitted(campaign, CopyFixture.details(edition, words));
        fixture.approve(copy, second);
        refused("advertising.refused.copy-no-reason", () -> decide(copy, counsel, Verdict.REQUEST_CHANGES, " "));

        decide(copy, counsel, Verdict.REQUEST_CHANGES, "Say who pays");

        assertThat(copies.last(copy).state()).isEqualTo(CopyState.CHANGES_REQUESTED);
        assertThat(fixture.sheet(copy).decisions().getLast().reason()).isEqualTo("Say who pays");
        copies.rewritten(copy, CopyFixture.saying(edition, words, "Ask us first"));
        fixture.submit(copy);
        assertThat(fixture.sheet(copy).decisions()).isEmpty();
    }

    @Test
    void givesAVersionUpThatIsRejectedAndCountsNoAbstention() {
        var copy = fixture.submitted(campaign, CopyFixture.details(edition, words));
        decide(copy, second, Verdict.ABSTAIN, "");
        assertThat(copies.last(copy).state()).isEqualTo(CopyState.IN_REVIEW);
        refused("advertising.refused.copy-no-reason", () -> decide(copy, counsel, Verdict.REJECT, ""));

        decide(copy, counsel, Verdict.REJECT, "Not our fight");

        assertThat(copies.last(copy).state()).isEqualTo(CopyState.ABANDONED);
    }

    @Test
    void copiesThePolicyWhenItIsSubmitted() {
        var copy = fixture.submitted(campaign, CopyFixture.details(edition, words));
        keep(ApprovalStep.of("All of us", 5));

        assertThat(fixture.approve(copy, counsel).state()).isEqualTo(CopyState.APPROVED);
    }

    @Test
    void letsNamedPeopleAndTheirDeputiesDecideAndNobodyElse() {
        keep(new ApprovalStep("Counsel", null, Set.of(counsel.id()), Set.of(second.id()), 1, 4, false));
        var first = fixture.submitted(campaign, CopyFixture.details(edition, words));
        var other = fixture.submitted(campaign, CopyFixture.details(edition, words));
        refused("advertising.refused.review-step", () -> fixture.approve(first, Staff.with("Eve", Role.APPROVER)));

        fixture.approve(first, counsel);
        fixture.approve(other, second);

        assertThat(copies.last(first).state()).isEqualTo(CopyState.APPROVED);
        assertThat(copies.last(other).state()).isEqualTo(CopyState.APPROVED);
        assertThat(fixture.sheet(first).submittedAt()).isNotNull();
    }

    @Test
    void takesNoDecisionOnSomethingElseThanWasLookedAt() {
        var copy = fixture.submitted(campaign, CopyFixture.details(edition, words));
        var version = copies.last(copy);
        var seen = fixture.sheet(copy).version();
        Staff.signIn(counsel);

        refused(
                "advertising.refused.review-other-content",
                () -> reviews.decide(version.id(), seen, DecisionDetails.approving(version.wordsHash())));
        var before = database.fingerprint(TABLES);
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(
                        () -> reviews.decide(version.id(), seen + 1, DecisionDetails.approving(version.contentHash())));
        assertThat(database.fingerprint(TABLES)).isEqualTo(before);
        refused(
                "advertising.refused.review-skip-verdict",
                () -> reviews.decide(
                        version.id(), seen, new DecisionDetails(Verdict.SKIP, "Late", version.contentHash())));
        copies.rewritten(copy, CopyFixture.saying(edition, words, "Ask us first"));
        refused(
                "advertising.refused.review-closed",
                () -> reviews.decide(version.id(), seen, DecisionDetails.approving(version.contentHash())));
        refused(
                "advertising.refused.review-none",
                () -> reviews.decide(copies.last(copy).id(), 0, DecisionDetails.approving(version.contentHash())));
    }

    @Test
    void waitsUntilEveryCommentIsResolved() {
        var copy = fixture.submitted(campaign, CopyFixture.details(edition, words));
        Staff.signIn(counsel);
        var id = comments.comment(copy, 1, CommentPin.block(1), "Who says so?");
        refused("advertising.refused.copy-comments", () -> fixture.approve(copy, counsel));

        comments.resolve(id, comments.comments(copy).getFirst().version());

        assertThat(fixture.approve(copy, counsel).state()).isEqualTo(CopyState.APPROVED);
    }

    @Test
    void asksForEachNameAgainAtTheMomentOfTheApproval() {
        var copy = fixture.submitted(campaign, CopyFixture.details(edition, words));
        Staff.signIn(Role.COORDINATOR);
        signatures.withdraw(ada);

        refused("advertising.refused.copy-name", () -> fixture.approve(copy, counsel));
        decide(copy, counsel, Verdict.REQUEST_CHANGES, "Ada is out");
    }

    @Test
    void skipsAStepOnlyWithAReasonUnderACoordinatorsNameAndNeverTheLastApproval() {
        keep(step("Counsel", Role.APPROVER), step("Campaign", Role.COORDINATOR));
        var copy = fixture.submitted(campaign, CopyFixture.details(edition, words));
        Staff.signIn(second);
        refused("advertising.refused.copy-no-reason", () -> skip(copy, " "));

        skip(copy, "Carla is on a plane");
        assertThat(fixture.sheet(copy).openStep()).isEqualTo(1);
        refused("advertising.refused.review-skip-last", () -> skip(copy, "Nobody is there"));
        Staff.signIn(CopyFixture.WRITER);
        refused("advertising.refused.review-own", () -> skip(copy, "Mine"));
        fixture.approve(copy, Staff.with("Cora", Role.COORDINATOR));

        assertThat(copies.last(copy).state()).isEqualTo(CopyState.APPROVED);
        assertThat(fixture.sheet(copy).decisions())
                .extracting(DecisionRow::verdict, DecisionRow::reason, DecisionRow::by)
                .startsWith(tuple(Verdict.SKIP, "Carla is on a plane", second.id()));
    }

    @Test
    void letsNobodySkipTheRestOfAStepInWhichTheyApproved() {
        keep(ApprovalStep.of("Two of us", 2), ApprovalStep.of("The last one", 1));
        var copy = fixture.submitted(campaign, CopyFixture.details(edition, words));
        fixture.approve(copy, second);
        Staff.signIn(second);

        refused("advertising.refused.review-again", () -> skip(copy, "Nobody else is there"));
    }

    @Test
    void tellsWhatWaitsForWhom() {
        keep(step("Counsel", Role.APPROVER));
        var copy = fixture.submitted(campaign, CopyFixture.details(edition, words));

        assertThat(Staff.as(counsel, () -> reviews.waiting(campaign)))
                .containsExactly(copies.last(copy).id());
        assertThat(Staff.as(second, () -> reviews.waiting(campaign))).isEmpty();
        fixture.approve(copy, counsel);
        assertThat(Staff.as(counsel, () -> reviews.waiting(campaign))).isEmpty();
    }

    private void decide(UUID copy, StaffUser user, Verdict verdict, String reason) {
        var last = copies.last(copy);
        var sheet = fixture.sheet(copy);
        Staff.as(user, () -> {
            reviews.decide(last.id(), sheet.version(), new DecisionDetails(verdict, reason, sheet.contentHash()));
            return copy;
        });
    }

    private void skip(UUID copy, String reason) {
        reviews.skip(copies.last(copy).id(), fixture.sheet(copy).version(), reason);
    }

    private void keep(ApprovalStep... steps) {
        policies.keep(campaign, policies.policy(campaign).version(), List.of(steps));
    }

    private static ApprovalStep step(String name, Role role) {
        return new ApprovalStep(name, role, Set.of(), Set.of(), 1, null, false);
    }

    private void refused(String key, Runnable step) {
        Unwritten.in(database, TABLES).whenRefused(key, step::run);
    }
}
