package org.undersigned.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.undersigned.access.Permission;
import org.undersigned.access.Role;
import org.undersigned.access.StaffUser;
import org.undersigned.audit.TrailRow;
import org.undersigned.audit.TrailService;
import org.undersigned.base.Ids;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.campaign.Tier;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

@ServiceTest
class ParticipationServiceTest {

    private static final ParticipationDetails IDENTIFIED = new ParticipationDetails(Tier.B, Stage.IDENTIFIED, null);

    @Autowired
    private ParticipationService participations;

    @Autowired
    private PipelineService pipeline;

    @Autowired
    private TouchService touches;

    @Autowired
    private OutreachFixture fixture;

    @Autowired
    private TrailService trail;

    @Autowired
    private Database database;

    @Autowired
    private Clock clock;

    private final StaffUser robin = Staff.with("Robin", Role.CAMPAIGNER);
    private final StaffUser kim = Staff.with("Kim", Role.CAMPAIGNER);
    private UUID campaign;

    @BeforeEach
    void signIn() {
        campaign = fixture.campaign();
        Staff.signIn(robin);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void opensAParticipationOnce() {
        var party = fixture.party("Sean Astin");

        var id = participations.open(campaign, party, IDENTIFIED);

        var row = pipeline.row(id);
        assertThat(row.name()).isEqualTo("Sean Astin");
        assertThat(row.stage()).isEqualTo(Stage.IDENTIFIED);
        assertThat(participations.of(campaign, party))
                .hasValueSatisfying(facts -> assertThat(facts.id()).isEqualTo(id));
        assertRefused("outreach.refused.already-open", () -> participations.open(campaign, party, IDENTIFIED));
    }

    @Test
    void writesOneEntryForEachChange() {
        var participation = fixture.identified(campaign);

        participations.assign(participation.id(), 0, robin.id());
        participations.rank(participation.id(), 1, Tier.MARQUEE);
        participations.plan(participation.id(), 2, NextStep.action("Call the agent", LocalDate.parse("2026-01-09")));
        participations.move(participation.id(), 3, Stage.CLEARED, null);

        assertThat(verbs(participation.id()))
                .containsExactly(
                        "outreach.participation.moved",
                        "outreach.participation.planned",
                        "outreach.participation.ranked",
                        "outreach.participation.assigned",
                        "outreach.participation.opened");
        assertThat(history(participation.id())).allSatisfy(entry -> {
            assertThat(entry.campaign()).isEqualTo(campaign);
            assertThat(entry.subject().label()).isEqualTo(participation.name());
        });
    }

    @Test
    void writesNothingWhenNothingChanges() {
        var participation = fixture.identified(campaign);

        participations.assign(participation.id(), 0, null);
        participations.rank(participation.id(), 0, participation.tier());
        participations.plan(participation.id(), 0, null);

        assertThat(fixture.row(participation.id()).version()).isZero();
        assertThat(history(participation.id())).hasSize(1);
    }

    @Test
    void letsOnlyACoordinatorRankAMarqueeNameLower() {
        var participation = fixture.identified(campaign);
        participations.rank(participation.id(), 0, Tier.MARQUEE);

        assertRefused("outreach.refused.lower-marquee", () -> participations.rank(participation.id(), 1, Tier.A));

        Staff.signIn(Role.COORDINATOR);
        participations.rank(participation.id(), 1, Tier.A);
        assertThat(fixture.row(participation.id()).tier()).isEqualTo(Tier.A);
    }

    @Test
    void opensAtALaterStageWithTheDayOnWhichItWasReached() {
        var asked = Instant.parse("2025-11-03T09:00:00Z");
        var details =
                new ParticipationDetails(Tier.A, Stage.ASKED, null).since(asked).because("From the old list");

        var id = participations.open(campaign, fixture.party("Flea"), details);

        assertThat(pipeline.row(id).stageSince()).isEqualTo(asked);
        assertThat(pipeline.stageChanges(id)).singleElement().satisfies(change -> {
            assertThat(change.from()).isNull();
            assertThat(change.to()).isEqualTo(Stage.ASKED);
            assertThat(change.at()).isEqualTo(asked);
            assertThat(change.reason()).isEqualTo("From the old list");
        });
    }

    @Test
    void refusesToOpenWhatOnlyASignatureReachesOrNeedsAReasonOrLiesInTheFuture() {
        var party = fixture.party("Questlove");
        var signed = new ParticipationDetails(Tier.B, Stage.SIGNED, null);
        var withdrawn = new ParticipationDetails(Tier.B, Stage.WITHDRAWN, null);
        var declined = new ParticipationDetails(Tier.B, Stage.DECLINED, null);
        var tomorrow = IDENTIFIED.since(clock.instant().plus(1, ChronoUnit.DAYS));

        assertRefused("outreach.refused.by-signature", () -> participations.open(campaign, party, signed));
        assertRefused("outreach.refused.by-signature", () -> participations.open(campaign, party, withdrawn));
        assertRefused("outreach.refused.reason-missing", () -> participations.open(campaign, party, declined));
        assertRefused("outreach.refused.opened-in-future", () -> participations.open(campaign, party, tomorrow));
        assertRefused("outreach.refused.unknown-party", () -> participations.open(campaign, Ids.next(), IDENTIFIED));
    }

    @Test
    void keepsEachStepOfTheWay() {
        var participation = fixture.identified(campaign);

        participations.move(participation.id(), 0, Stage.CLEARED, null);
        participations.move(participation.id(), 1, Stage.DECLINED, "  Too busy this month ");
        participations.move(participation.id(), 2, Stage.RESEARCHED, "A new agent");

        assertThat(pipeline.stageChanges(participation.id()))
                .extracting(StageChangeRow::from, StageChangeRow::to, StageChangeRow::reason)
                .containsExactly(
                        tuple(Stage.DECLINED, Stage.RESEARCHED, "A new agent"),
                        tuple(Stage.CLEARED, Stage.DECLINED, "Too busy this month"),
                        tuple(Stage.IDENTIFIED, Stage.CLEARED, null),
                        tuple(null, Stage.IDENTIFIED, null));
    }

    @Test
    void refusesAMoveAgainstTheArrowsOrWithoutAReason() {
        var participation = fixture.at(campaign, Stage.CLEARED, null);

        assertMoveRefused("outreach.refused.arrow", participation, Stage.RESEARCHED, "Back again");
        assertMoveRefused("outreach.refused.reason-missing", participation, Stage.DECLINED, null);
        assertMoveRefused("outreach.refused.reason-missing", participation, Stage.NO_ANSWER, "  ");
        assertMoveRefused("outreach.refused.by-signature", participation, Stage.SIGNED, "Said so");
        assertMoveRefused("outreach.refused.by-signature", participation, Stage.WITHDRAWN, "Said so");
        assertMoveRefused("outreach.refused.too-long", participation, Stage.DECLINED, "x".repeat(2001));
    }

    @Test
    void letsAnybodyNoteThatSomebodyDeclined() {
        var participation = fixture.at(campaign, Stage.ASKED, kim.id());

        participations.move(participation.id(), 0, Stage.DECLINED, "Told us at the premiere");

        assertThat(fixture.row(participation.id()).stage()).isEqualTo(Stage.DECLINED);
    }

    @Test
    void refusesAChangeOfWhatHasChangedSince() {
        var participation = fixture.identified(campaign);
        participations.rank(participation.id(), 0, Tier.A);

        assertRefused("base.refused.conflict", () -> participations.move(participation.id(), 0, Stage.CLEARED, null));
        assertRefused("base.refused.conflict", () -> participations.plan(participation.id(), 0, null));
    }

    @Test
    void plansAnActionOrWaits() {
        var participation = fixture.identified(campaign);
        var call = NextStep.action("Call the agent", LocalDate.parse("2026-01-09"));
        var wait = NextStep.waiting("On tour until March", null);

        participations.plan(participation.id(), 0, call);
        assertThat(fixture.row(participation.id()).nextStep()).isEqualTo(call);

        participations.plan(participation.id(), 1, wait);
        assertThat(fixture.row(participation.id()).nextStep()).isEqualTo(wait);

        participations.plan(participation.id(), 2, null);
        assertThat(fixture.row(participation.id()).nextStep()).isNull();
    }

    @Test
    void keepsTheWordsOfAPlanOutOfTheTrail() {
        var participation = fixture.identified(campaign);

        participations.plan(participation.id(), 0, NextStep.waiting("In hospital until May", null));

        assertThat(history(participation.id()).getFirst().toString()).doesNotContain("hospital");
    }

    @Test
    void dropsThePlanAtTheEndOfTheWay() {
        var participation = fixture.identified(campaign);
        participations.plan(participation.id(), 0, NextStep.waiting("On tour", null));

        participations.move(participation.id(), 1, Stage.DO_NOT_ASK, "Asked us to stop");

        assertThat(fixture.row(participation.id()).nextStep()).isNull();
    }

    @Test
    void takesAwayOnlyWhatNobodyHasUsed() {
        var unused = fixture.identified(campaign);
        var moved = fixture.identified(campaign);
        var touched = fixture.identified(campaign);
        participations.move(moved.id(), 0, Stage.CLEARED, null);
        touches.log(touched.id(), TouchServiceTest.call(clock.instant()));

        participations.removeUnused(List.of(unused.id()));

        assertThat(participations.of(campaign, unused.partyId())).isEmpty();
        assertThat(verbs(unused.id())).startsWith("outreach.participation.removed");
        assertRefused("outreach.refused.used", () -> participations.removeUnused(List.of(moved.id())));
        assertRefused("outreach.refused.used", () -> participations.removeUnused(List.of(touched.id())));
        assertRefused(
                "outreach.refused.unknown-participation", () -> participations.removeUnused(List.of(unused.id())));
    }

    @Test
    void takesBackTheLastMoveWithTheOwnerThatItMade() {
        var before = fixture.identified(campaign);
        participations.move(before.id(), 0, Stage.ASKED, null);
        assertThat(fixture.row(before.id()).owner()).isNotNull();

        assertThat(participations.takeBackMove(before.id(), 1, Stage.IDENTIFIED, null, "Undone"))
                .isTrue();

        assertThat(fixture.row(before.id()))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(before);
        assertThat(database.count("stage_change where participation_id = ?", UuidBytes.of(before.id())))
                .isEqualTo(1);
    }

    @Test
    void takesNoMoveBackThatLedElsewhere() {
        var row = fixture.identified(campaign);
        participations.move(row.id(), 0, Stage.CLEARED, null);
        participations.move(row.id(), 1, Stage.TALKING, null);
        var before = database.fingerprint("participation", "stage_change");

        assertThat(participations.takeBackMove(row.id(), 2, Stage.IDENTIFIED, null, "Undone"))
                .isFalse();
        assertThat(database.fingerprint("participation", "stage_change")).isEqualTo(before);
    }

    @Test
    void leavesAnOwnerWhoCameAfterTheMove() {
        var row = fixture.identified(campaign);
        participations.move(row.id(), 0, Stage.ASKED, null);
        var other = Staff.signIn(Role.COORDINATOR);
        participations.assign(row.id(), 1, other);

        participations.takeBackMove(row.id(), 2, Stage.IDENTIFIED, null, "Undone");

        assertThat(participations.of(campaign, row.partyId()).orElseThrow())
                .returns(Stage.IDENTIFIED, ParticipationFacts::stage)
                .returns(other, ParticipationFacts::owner);
    }

    @Test
    void deniesWritingToThoseWhoOnlyRead() {
        var participation = fixture.identified(campaign);
        Staff.signIn(Role.PRESS_OFFICER);

        assertThat(pipeline.row(participation.id())).isEqualTo(participation);
        assertThatThrownBy(() -> participations.move(participation.id(), 0, Stage.CLEARED, null))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(robin.permissions()).doesNotContain(Permission.OUTREACH_ASSIGN);
    }

    private void assertMoveRefused(String key, ParticipationRow participation, Stage to, String reason) {
        assertRefused(key, () -> participations.move(participation.id(), participation.version(), to, reason));
    }

    private void assertRefused(String key, ThrowingCallable useCase) {
        Unwritten.in(database, "participation", "stage_change", "touch").whenRefused(key, useCase);
    }

    private List<String> verbs(UUID participation) {
        return history(participation).stream().map(TrailRow::verb).toList();
    }

    private List<TrailRow> history(UUID participation) {
        return trail.history("participation", participation, 50);
    }
}
