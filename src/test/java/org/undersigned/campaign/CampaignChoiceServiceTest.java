package org.undersigned.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

@ServiceTest
class CampaignChoiceServiceTest {

    @Autowired
    private CampaignChoiceService choice;

    @Autowired
    private CampaignFixture fixture;

    @Autowired
    private Database database;

    @BeforeEach
    void signIn() {
        Staff.signIn(Role.COORDINATOR);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void fallsToTheLatestCampaign() {
        fixture.campaign();
        var latest = fixture.campaign();
        assertThat(choice.current()).map(CampaignFacts::id).contains(latest);
    }

    @Test
    void isRememberedForEachMemberOfStaff() {
        var first = fixture.campaign();
        var second = fixture.campaign();
        var robin = Staff.with("Robin", Role.CAMPAIGNER);
        var kim = Staff.with("Kim", Role.PRESS_OFFICER);
        Staff.signIn(robin);
        choice.choose(second);
        choice.choose(first);
        Staff.signIn(kim);
        choice.choose(second);
        fixtureCampaignOfSomebodyElse();
        assertThat(choice.current()).map(CampaignFacts::id).contains(second);
        Staff.signIn(robin);
        assertThat(choice.current()).map(CampaignFacts::id).contains(first);
    }

    private void fixtureCampaignOfSomebodyElse() {
        Staff.as(Staff.with("Alex", Role.COORDINATOR), fixture::campaign);
    }

    @Test
    void writesNothingWhereItIsChosenAlready() {
        var campaign = fixture.campaign();
        choice.choose(campaign);
        var before = database.fingerprint("chosen_campaign");
        choice.choose(campaign);
        assertThat(database.fingerprint("chosen_campaign")).isEqualTo(before);
    }

    @Test
    void isNothingForThoseWhoMayNotSeeCampaigns() {
        fixture.campaign();
        Staff.signIn();
        assertThat(choice.current()).isEmpty();
    }

    @Test
    void tellsTheTrailOfARefusal() {
        var user = UuidBytes.of(Staff.signIn(Role.COORDINATOR));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> choice.choose(UUID.randomUUID()));
        assertThat(database.count("audit_event where actor_id = ?", user)).isOne();
    }

    @Test
    void refusesACampaignThatDoesNotExist() {
        var before = database.fingerprint("chosen_campaign");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> choice.choose(UUID.randomUUID()))
                .returns("campaign.refused.unknown-campaign", Refusal::key);
        assertThat(database.fingerprint("chosen_campaign")).isEqualTo(before);
    }
}
