package org.undersigned.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.access.StaffUser;
import org.undersigned.audit.TrailRow;
import org.undersigned.audit.TrailService;
import org.undersigned.campaign.Tier;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

/** Who owns a participation, and who gives it away. */
@ServiceTest
class OwnershipTest {

    private static final ParticipationDetails IDENTIFIED = new ParticipationDetails(Tier.B, Stage.IDENTIFIED, null);

    @Autowired
    private ParticipationService participations;

    @Autowired
    private PipelineService pipeline;

    @Autowired
    private OutreachFixture fixture;

    @Autowired
    private TrailService trail;

    @Autowired
    private Database database;

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
    void takesOwnershipByAsking() {
        var participation = fixture.identified(campaign);

        participations.move(participation.id(), 0, Stage.ASKED, null);

        assertThat(fixture.row(participation.id()).owner()).isEqualTo(robin.id());
        assertThat(history(participation.id()).getFirst().particulars())
                .extracting("name")
                .containsExactly("stage", "owner");
    }

    @Test
    void doesNotTakeOwnershipBeforeAsking() {
        var participation = fixture.identified(campaign);

        participations.move(participation.id(), 0, Stage.CLEARED, null);

        assertThat(fixture.row(participation.id()).owner()).isNull();
    }

    @Test
    void refusesToAskWhomSomebodyElseOwns() {
        var participation = fixture.at(campaign, Stage.CLEARED, kim.id());
        var asked = fixture.at(campaign, Stage.ASKED, kim.id());

        assertMoveRefused("outreach.refused.owned-by-other", participation, Stage.ASKED, null);
        assertMoveRefused("outreach.refused.owned-by-other", asked, Stage.TALKING, null);
    }

    @Test
    void letsACoordinatorAskForTheOwner() {
        var participation = fixture.at(campaign, Stage.CLEARED, kim.id());
        Staff.signIn(Role.COORDINATOR);

        participations.move(participation.id(), 0, Stage.ASKED, null);

        assertThat(fixture.row(participation.id()).owner()).isEqualTo(kim.id());
    }

    @Test
    void givesAwayOnlyWhatOneOwns() {
        var nobodys = fixture.identified(campaign);
        var kims = fixture.at(campaign, Stage.CLEARED, kim.id());

        assertRefused("outreach.refused.assign-to-other", () -> participations.assign(nobodys.id(), 0, kim.id()));
        assertRefused("outreach.refused.owned-by-other", () -> participations.assign(kims.id(), 0, robin.id()));
        assertRefused("outreach.refused.owned-by-other", () -> participations.assign(kims.id(), 0, null));

        participations.assign(nobodys.id(), 0, robin.id());
        participations.assign(nobodys.id(), 1, kim.id());
        assertThat(fixture.row(nobodys.id()).owner()).isEqualTo(kim.id());

        Staff.signIn(Role.COORDINATOR);
        participations.assign(kims.id(), 0, robin.id());
        assertThat(fixture.row(kims.id()).owner()).isEqualTo(robin.id());
    }

    @Test
    void opensForOneselfButNotForOthers() {
        var party = fixture.party("Nobody's Yet");
        var forKim = new ParticipationDetails(Tier.B, Stage.IDENTIFIED, kim.id());
        var forRobin = new ParticipationDetails(Tier.B, Stage.IDENTIFIED, robin.id());

        assertRefused("outreach.refused.assign-to-other", () -> participations.open(campaign, party, forKim));

        assertThat(pipeline.row(participations.open(campaign, party, forRobin)).owner())
                .isEqualTo(robin.id());
    }

    private void assertMoveRefused(String key, ParticipationRow participation, Stage to, String reason) {
        assertRefused(key, () -> participations.move(participation.id(), participation.version(), to, reason));
    }

    private void assertRefused(String key, ThrowingCallable useCase) {
        Unwritten.in(database, "participation", "stage_change", "touch").whenRefused(key, useCase);
    }

    private List<TrailRow> history(UUID participation) {
        return trail.history("participation", participation, 50);
    }
}
