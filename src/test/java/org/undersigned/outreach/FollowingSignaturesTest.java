package org.undersigned.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.access.StaffUser;
import org.undersigned.campaign.Tier;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

/** A participation goes where the signatures of its party lead. */
@ServiceTest
class FollowingSignaturesTest {

    @Autowired
    private ParticipationService participations;

    @Autowired
    private PipelineService pipeline;

    @Autowired
    private OutreachFixture fixture;

    @Autowired
    private Database database;

    private final StaffUser robin = Staff.with("Robin", Role.CAMPAIGNER);
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
    void leavesASignedOneToTheSignature() {
        var participation = fixture.signed(campaign);

        assertMoveRefused("outreach.refused.signed-stays", participation, Stage.DECLINED, "Changed his mind");
    }

    @Test
    void followsTheSignatureFromAnyStage() {
        var declined = fixture.identified(campaign);
        participations.move(declined.id(), 0, Stage.DECLINED, "Not now");
        Staff.signIn(Role.COORDINATOR);

        participations.signed(campaign, declined.partyId(), "Signed the form after all");
        assertThat(fixture.row(declined.id()).stage()).isEqualTo(Stage.SIGNED);

        participations.withdrawn(campaign, declined.partyId(), "Her publicist wrote");
        assertThat(fixture.row(declined.id()).stage()).isEqualTo(Stage.WITHDRAWN);

        participations.signed(campaign, declined.partyId(), "Gave it anew");
        assertThat(fixture.row(declined.id()).stage()).isEqualTo(Stage.SIGNED);
        assertThat(pipeline.stageChanges(declined.id()))
                .extracting(StageChangeRow::reason)
                .contains("Signed the form after all", "Her publicist wrote", "Gave it anew");
    }

    @Test
    void changesNothingWhenSomebodySignsASecondLetter() {
        var signed = fixture.signed(campaign);
        Staff.signIn(Role.COORDINATOR);

        participations.signed(campaign, signed.partyId(), "The other letter");

        assertThat(fixture.row(signed.id())).isEqualTo(signed);
    }

    @Test
    void opensAParticipationForASignatureOutOfTheBlue() {
        var party = fixture.party("Out Of The Blue");
        Staff.signIn(Role.COORDINATOR);

        participations.signed(campaign, party, "Wrote to us");

        assertThat(participations.of(campaign, party)).hasValueSatisfying(facts -> {
            assertThat(facts.stage()).isEqualTo(Stage.SIGNED);
            assertThat(facts.tier()).isEqualTo(Tier.C);
        });
    }

    @Test
    void neverHoldsAWithdrawalBack() {
        var participation = fixture.identified(campaign);
        var unknown = fixture.party("In No Pipeline");

        participations.withdrawn(campaign, participation.partyId(), "Wrote to us");
        participations.withdrawn(campaign, unknown, "Wrote to us");

        assertThat(fixture.row(participation.id())).isEqualTo(participation);
    }

    private void assertMoveRefused(String key, ParticipationRow participation, Stage to, String reason) {
        assertRefused(key, () -> participations.move(participation.id(), participation.version(), to, reason));
    }

    private void assertRefused(String key, ThrowingCallable useCase) {
        Unwritten.in(database, "participation", "stage_change", "touch").whenRefused(key, useCase);
    }
}
