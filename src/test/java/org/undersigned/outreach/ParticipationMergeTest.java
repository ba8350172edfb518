package org.undersigned.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.Tier;
import org.undersigned.directory.merge.MergeChoices;
import org.undersigned.directory.merge.MergeFixture;
import org.undersigned.directory.merge.Side;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** What becomes of the work with two parties when they are one. */
@ServiceTest
class ParticipationMergeTest {

    @Autowired
    private ParticipationService participations;

    @Autowired
    private PipelineService pipeline;

    @Autowired
    private TouchService touches;

    @Autowired
    private OutreachFixture fixture;

    @Autowired
    private MergeFixture merges;

    @Autowired
    private Clock clock;

    private UUID robin;
    private UUID campaign;

    @BeforeEach
    void signIn() {
        campaign = fixture.campaign();
        robin = Staff.signIn(Role.COORDINATOR);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void movesAParticipationThatTheOtherDoesNotHave() {
        var kept = fixture.party(OutreachFixture.freshName());
        var folded = fixture.at(campaign, Stage.TALKING, robin);

        var merge = merges.merge(kept, folded.partyId());

        assertThat(fixture.row(folded.id()))
                .returns(kept, ParticipationRow::partyId)
                .returns(Stage.TALKING, ParticipationRow::stage);
        merges.undo(merge);
        assertThat(fixture.row(folded.id()).partyId()).isEqualTo(folded.partyId());
    }

    @Test
    void makesOneOfTwoInACampaignWithTheTouchesOfBoth() {
        var kept = fixture.identified(campaign);
        var folded = fixture.at(campaign, Stage.TALKING, robin);
        participations.rank(folded.id(), folded.version(), Tier.MARQUEE);
        touches.log(kept.id(), TouchServiceTest.call(clock.instant()));
        touches.log(folded.id(), TouchServiceTest.call(clock.instant()));

        var merge = merges.merge(kept.partyId(), folded.partyId());

        assertThat(pipeline.ofParty(kept.partyId())).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(kept.id());
            assertThat(row.stage()).isEqualTo(Stage.TALKING);
            assertThat(row.tier()).isEqualTo(Tier.MARQUEE);
            assertThat(row.owner()).isEqualTo(robin);
        });
        assertThat(touches.touches(kept.id(), 10)).hasSize(2);
        assertThat(pipeline.stageChanges(kept.id())).hasSize(3).first().satisfies(step -> {
            assertThat(step.to()).isEqualTo(Stage.TALKING);
            assertThat(step.reason()).contains(folded.name());
        });

        merges.undo(merge);
        assertThat(fixture.row(kept.id()).stage()).isEqualTo(Stage.IDENTIFIED);
        assertThat(fixture.row(folded.id()))
                .returns(folded.partyId(), ParticipationRow::partyId)
                .returns(Tier.MARQUEE, ParticipationRow::tier);
        assertThat(touches.touches(folded.id(), 10)).hasSize(1);
        assertThat(pipeline.stageChanges(kept.id())).hasSize(1);
    }

    @Test
    void takesTheWorkOfTheOneThatIsChosen() {
        var step = NextStep.action("Call the agent", LocalDate.of(2026, Month.JANUARY, 9));
        var kept = fixture.at(campaign, Stage.CLEARED, Staff.signIn(Role.COORDINATOR));
        var folded = fixture.at(campaign, Stage.CLEARED, robin);
        participations.plan(folded.id(), folded.version(), step);
        var choices = MergeChoices.USUAL.withWork(Side.FOLDED);

        merges.merge(kept.partyId(), folded.partyId(), choices);

        assertThat(fixture.row(kept.id()))
                .returns(robin, ParticipationRow::owner)
                .returns(step, ParticipationRow::nextStep);
    }

    @Test
    void asksNobodyWhomOneOfTheTwoWasNotToBeAsked() {
        var kept = fixture.at(campaign, Stage.VERBAL_YES, null);
        var folded = fixture.identified(campaign);
        participations.move(folded.id(), folded.version(), Stage.DO_NOT_ASK, "As she wishes");

        merges.merge(kept.partyId(), folded.partyId());

        assertThat(fixture.row(kept.id()).stage()).isEqualTo(Stage.DO_NOT_ASK);
    }

    @Test
    void leavesOneParticipationThatWasMovedSince() {
        var kept = fixture.identified(campaign);
        var folded = fixture.at(campaign, Stage.CLEARED, null);
        var merge = merges.merge(kept.partyId(), folded.partyId());
        participations.move(kept.id(), fixture.row(kept.id()).version(), Stage.ASKED, null);

        merges.undo(merge);

        assertThat(fixture.row(kept.id()).stage()).isEqualTo(Stage.ASKED);
        assertThat(participations.of(campaign, List.of(folded.partyId()))).isEmpty();
    }

    @Test
    void refusesToOpenTheOneThatWentAndNamesTheOther() {
        var kept = fixture.identified(campaign);
        var folded = fixture.party(OutreachFixture.freshName());
        merges.merge(kept.partyId(), folded);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        participations.open(campaign, folded, new ParticipationDetails(Tier.B, Stage.IDENTIFIED, null)))
                .withMessageContaining(kept.name());
    }
}
