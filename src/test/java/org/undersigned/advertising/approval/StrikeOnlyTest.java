package org.undersigned.advertising.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.access.StaffUser;
import org.undersigned.advertising.copy.CopyDetails;
import org.undersigned.advertising.copy.CopyFixture;
import org.undersigned.advertising.copy.CopyReadings;
import org.undersigned.advertising.copy.CopyService;
import org.undersigned.advertising.copy.CopyState;
import org.undersigned.advertising.copy.FailingName;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.roster.EditionFixture;
import org.undersigned.roster.LostName;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.SettableClock;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

/** A name is withdrawn while a page is about to close: what stands, and who has to look again. */
@ServiceTest
class StrikeOnlyTest {

    private static final String[] TABLES = {"ad_copy", "ad_copy_version", "ad_copy_strike", "ad_review", "ad_decision"};

    @Autowired
    private ApprovalFixture fixture;

    @Autowired
    private CopyFixture copies;

    @Autowired
    private CopyService writing;

    @Autowired
    private CopyReadings readings;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private PolicyService policies;

    @Autowired
    private EditionFixture editions;

    @Autowired
    private LostName lost;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private SettableClock clock;

    @Autowired
    private Database database;

    private final StaffUser counsel = Staff.with("Carla", Role.APPROVER);
    private final StaffUser second = Staff.with("Sam", Role.COORDINATOR);
    private UUID campaign;
    private LetterVersionFacts words;
    private UUID canary;
    private CopyDetails details;

    @BeforeEach
    void prepare() {
        clock.stopAt(CampaignFixture.LAUNCH.minus(Duration.ofDays(2)));
        Staff.signIn(second);
        campaign = campaigns.campaign();
        words = campaigns.letter(campaign);
        signatures.confirmed(words, "Ada Abel");
        signatures.confirmed(words, "Zoe Zell");
        canary = lost.confirmed(words);
        details = CopyFixture.details(editions.seal(words, Scope.PRINT_AD), words);
        policies.keep(campaign, 0, List.of(ApprovalStep.of("Two of us", 2), ApprovalStep.of("The last one", 1)));
    }

    @AfterEach
    void signOut() {
        clock.reset();
        Staff.signOut();
    }

    @ParameterizedTest
    @EnumSource
    void namesWhoeverWasLostKeepsTheApprovalsOfTheWordsAndAsksOnceForTheNames(LostName.Way way) {
        var copy = approved();
        clock.advance(Duration.ofHours(1));
        lost.lose(way, canary, words);
        var failing = readings.preview(copy, 1).failing();
        assertThat(failing).extracting(FailingName::credited).containsExactly(LostName.NAME);

        strike(copy, failing.getFirst().place());

        var version = copies.last(copy);
        assertThat(version.wordsHash()).isEqualTo(readings.version(copy, 1).wordsHash());
        assertThat(version.namesHash()).isNotEqualTo(readings.version(copy, 1).namesHash());
        assertThat(version.nameCount()).isEqualTo(2);
        assertThat(readings.version(copy, 1).state()).isEqualTo(CopyState.SUPERSEDED);
        Staff.signIn(second);
        submitStrike(copy);
        assertThat(fixture.sheet(copy).decisions())
                .extracting(DecisionRow::step, DecisionRow::by, DecisionRow::kept)
                .containsExactlyInAnyOrder(
                        tuple(0, counsel.id(), true),
                        tuple(0, second.id(), true),
                        tuple(1, fixture.sheet(copy).decisions().getLast().by(), true));
        assertThat(fixture.sheet(copy).openStep()).isEqualTo(2);

        assertThat(fixture.approve(copy, counsel).state()).isEqualTo(CopyState.APPROVED);
    }

    @Test
    void letsNobodyApproveTheNamesThatTheyStruckThemselves() {
        var copy = approved();
        strike(copy, 2);
        submitStrike(copy);

        refused("advertising.refused.review-own", () -> fixture.approve(copy, second));
    }

    @Test
    void voidsEveryApprovalWhenAWordIsChangedAsWell() {
        var copy = approved();
        var other = CopyFixture.without(CopyFixture.saying(details.names().edition(), words, "Ask us"), 2);
        copies.rewritten(copy, other);
        fixture.submit(copy);

        assertThat(copies.last(copy).strikeOf()).isNull();
        assertThat(fixture.sheet(copy).decisions()).isEmpty();
        assertThat(fixture.sheet(copy).steps()).hasSize(2);
    }

    @Test
    void voidsEveryApprovalWhenANameComesBack() {
        var copy = fixture.submitted(campaign, CopyFixture.without(details, 2));
        fixture.approve(copy, counsel);
        copies.rewritten(copy, details);
        fixture.submit(copy);

        assertThat(copies.last(copy).strikeOf()).isNull();
        assertThat(fixture.sheet(copy).decisions()).isEmpty();
    }

    @Test
    void keepsWhatWasApprovedSoFarWhenAReviewIsStillUnderWay() {
        var copy = fixture.submitted(campaign, details);
        fixture.approve(copy, counsel);
        strike(copy, 2);
        submitStrike(copy);

        assertThat(fixture.sheet(copy).openStep()).isZero();
        assertThat(fixture.sheet(copy).decisions()).extracting(DecisionRow::by).containsExactly(counsel.id());
        fixture.approve(copy, Staff.with("Dora", Role.APPROVER));
        fixture.approve(copy, Staff.with("Eve", Role.APPROVER));
        assertThat(fixture.approve(copy, Staff.with("Fay", Role.APPROVER)).state())
                .isEqualTo(CopyState.APPROVED);
    }

    @Test
    void decidesOnWordsAndNamesTogetherWhereNobodyHadApprovedTheWords() {
        var copy = fixture.submitted(campaign, details);
        strike(copy, 2);
        submitStrike(copy);

        assertThat(fixture.sheet(copy)).returns(false, ReviewSheet::keepsWords);
        assertThat(fixture.sheet(copy).steps())
                .extracting(ApprovalStep::namesOnly)
                .containsExactly(false, false);
        fixture.approve(copy, counsel);
        fixture.approve(copy, Staff.with("Dora", Role.APPROVER));
        assertThat(fixture.approve(copy, Staff.with("Eve", Role.APPROVER)).state())
                .isEqualTo(CopyState.APPROVED);
    }

    @Test
    void strikesAgainOnWhatStandsAndStillHasOneStepForTheNames() {
        var copy = approved();
        strike(copy, 2);
        strike(copy, 1);
        submitStrike(copy);

        assertThat(copies.last(copy).nameCount()).isOne();
        assertThat(fixture.sheet(copy).steps())
                .extracting(ApprovalStep::namesOnly)
                .containsExactly(false, false, true);
        assertThat(fixture.approve(copy, counsel).state()).isEqualTo(CopyState.APPROVED);
        Staff.signIn(second);
        var only = readings.preview(copy, 3).running().getFirst().position();
        refused("advertising.refused.copy-strike-none", () -> strike(copy, 1));
        refused(
                "advertising.refused.copy-strike-none",
                () -> writing.strike(copy, readings.copy(copy).version(), Set.of()));
        refused("advertising.refused.copy-strike", () -> strike(copy, 99));
        assertThat(only).isEqualTo(3);
    }

    @Test
    void keepsNoSkippedStepWhereNobodyHasApprovedTheWords() {
        policies.keep(
                campaign,
                policies.policy(campaign).version(),
                List.of(ApprovalStep.of("Counsel", 1), ApprovalStep.of("Campaign", 1)));
        var copy = fixture.submitted(campaign, details);
        skip(copy, second);
        strike(copy, 2);
        submitStrike(copy);

        assertThat(fixture.sheet(copy).keepsWords()).isFalse();
        assertThat(fixture.sheet(copy).decisions()).isEmpty();
        var other = Staff.with("Cora", Role.COORDINATOR);
        skip(copy, other);
        refused("advertising.refused.review-skip-last", () -> skip(copy, other));
        assertThat(fixture.approve(copy, counsel).state()).isEqualTo(CopyState.APPROVED);
    }

    @Test
    void letsNobodyPassTwoStepsOfTheSameWords() {
        policies.keep(
                campaign,
                policies.policy(campaign).version(),
                List.of(ApprovalStep.of("Counsel", 1), ApprovalStep.of("Campaign", 1)));
        var copy = fixture.submitted(campaign, details);
        fixture.approve(copy, counsel);
        refused("advertising.refused.review-again", () -> fixture.approve(copy, counsel));
        strike(copy, 2);
        submitStrike(copy);

        assertThat(fixture.sheet(copy).openStep()).isOne();
        refused("advertising.refused.review-again", () -> fixture.approve(copy, counsel));
        assertThat(Staff.as(counsel, () -> reviews.waiting(campaign))).isEmpty();
        var dora = Staff.with("Dora", Role.APPROVER);
        fixture.approve(copy, dora);
        refused("advertising.refused.review-again", () -> fixture.approve(copy, dora));
        assertThat(fixture.approve(copy, counsel).state()).isEqualTo(CopyState.APPROVED);
    }

    @Test
    void letsNobodySkipTheRestOfAStepInWhichTheyApprovedTheWords() {
        var copy = fixture.submitted(campaign, details);
        var cora = Staff.with("Cora", Role.COORDINATOR);
        fixture.approve(copy, cora);
        strike(copy, 2);
        submitStrike(copy);

        assertThat(fixture.sheet(copy).openStep()).isZero();
        refused("advertising.refused.review-again", () -> fixture.approve(copy, cora));
        refused("advertising.refused.review-again", () -> skip(copy, cora));
        assertThat(Staff.as(cora, () -> reviews.waiting(campaign))).isEmpty();
    }

    private UUID approved() {
        var copy = fixture.submitted(campaign, details);
        fixture.approve(copy, counsel);
        fixture.approve(copy, second);
        fixture.approve(copy, Staff.with("Gus", Role.APPROVER));
        assertThat(copies.last(copy).state()).isEqualTo(CopyState.APPROVED);
        return copy;
    }

    private void strike(UUID copy, int place) {
        writing.strike(copy, readings.copy(copy).version(), Set.of(place));
    }

    private void skip(UUID copy, StaffUser user) {
        var version = copies.last(copy).id();
        var seen = fixture.sheet(copy).version();
        Staff.as(user, () -> {
            reviews.skip(version, seen, "Nobody else is there");
            return copy;
        });
    }

    private void submitStrike(UUID copy) {
        fixture.submit(copy);
    }

    private void refused(String key, Runnable step) {
        Unwritten.in(database, TABLES).whenRefused(key, step::run);
    }
}
