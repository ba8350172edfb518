package org.undersigned.directory.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.undersigned.access.Role;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.PartyDetails;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.PartyService;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

@ServiceTest
class CoalitionServiceTest {

    private static final CoalitionDetails MEMBER = new CoalitionDetails(CoalitionRole.MEMBER, false, null);

    @Autowired
    private CoalitionService coalition;

    @Autowired
    private PartyService parties;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private Database database;

    private UUID campaign;
    private UUID union;

    @BeforeEach
    void makeCampaign() {
        Staff.signIn(Role.COORDINATOR);
        campaign = campaigns.campaign();
        union = directory.organisation(DirectoryFixture.fresh("Quill Guild"));
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void takesRevisesAndLetsGoAnOrganisation() {
        var id = coalition.join(campaign, union, MEMBER);
        assertThat(coalition.coalition(campaign))
                .singleElement()
                .returns(union, CoalitionLine::party)
                .returns(MEMBER, CoalitionLine::details);
        var convenor = new CoalitionDetails(CoalitionRole.CONVENOR, true, "Mails its members");
        coalition.revise(id, 0, convenor);
        assertThat(coalition.coalition(campaign)).singleElement().returns(convenor, CoalitionLine::details);
        coalition.leave(id, 1);
        assertThat(coalition.coalition(campaign)).isEmpty();
        assertThat(entries("joined")).isOne();
        assertThat(entries("revised")).isOne();
        assertThat(entries("left")).isOne();
    }

    @Test
    void refusesALongStoryOfWhatItDelivers() {
        var tooLong = new CoalitionDetails(CoalitionRole.MEMBER, false, "a".repeat(501));
        Unwritten.in(database, "coalition_role", "party")
                .whenRefused("directory.refused.delivers-too-long", () -> coalition.join(campaign, union, tooLong));
    }

    @Test
    void showsConvenorsFirst() {
        var label = directory.organisation(DirectoryFixture.fresh("Zed Records"));
        coalition.join(campaign, union, new CoalitionDetails(CoalitionRole.SUPPORTER, false, null));
        coalition.join(campaign, label, new CoalitionDetails(CoalitionRole.CONVENOR, false, null));
        assertThat(coalition.coalition(campaign))
                .extracting(CoalitionLine::party)
                .containsExactly(label, union);
    }

    @Test
    void refusesWhatIsNoOrganisationOrIsThereAlready() {
        var person = directory.person(DirectoryFixture.fresh("Ada Quill"));
        coalition.join(campaign, union, MEMBER);
        assertRefused("directory.refused.already-in-coalition", () -> coalition.join(campaign, union, MEMBER));
        assertRefused("directory.refused.coalition-of-no-organisation", () -> coalition.join(campaign, person, MEMBER));
        assertRefused("directory.refused.unknown-party", () -> coalition.join(campaign, UUID.randomUUID(), MEMBER));
        assertRefused("campaign.refused.unknown-campaign", () -> coalition.join(UUID.randomUUID(), union, MEMBER));
    }

    @Test
    void refusesWhatHasMovedOrGone() {
        var id = coalition.join(campaign, union, MEMBER);
        coalition.revise(id, 0, new CoalitionDetails(CoalitionRole.MEMBER, true, null));
        assertRefused("base.refused.conflict", () -> coalition.leave(id, 0));
        coalition.leave(id, 1);
        assertRefused("directory.refused.unknown-coalition-role", () -> coalition.leave(id, 1));
    }

    @Test
    void keepsTheOrganisationAsItIs() {
        coalition.join(campaign, union, MEMBER);
        assertRefused("directory.refused.party-in-use", () -> parties.removeUnused(union));
        assertRefused(
                "directory.refused.kind-in-use",
                () -> parties.revise(union, 0, PartyDetails.named(PartyKind.GROUP, "Quill Guild")));
    }

    @Test
    void letsOnlyCoordinatorsChangeIt() {
        var id = coalition.join(campaign, union, MEMBER);
        Staff.signIn(Role.CAMPAIGNER);
        var before = database.fingerprint("coalition_role", "party");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> coalition.join(campaign, union, MEMBER));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> coalition.revise(id, 0, MEMBER));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> coalition.leave(id, 0));
        assertThat(coalition.coalition(campaign)).hasSize(1);
        assertThat(database.fingerprint("coalition_role", "party")).isEqualTo(before);
    }

    private void assertRefused(String key, ThrowingCallable call) {
        Unwritten.in(database, "coalition_role", "party").whenRefused(key, call);
    }

    private int entries(String change) {
        return database.count(
                "audit_event where verb = ? and subject_id = ? and campaign_id = ?",
                "directory.coalition." + change,
                UuidBytes.of(union),
                UuidBytes.of(campaign));
    }
}
