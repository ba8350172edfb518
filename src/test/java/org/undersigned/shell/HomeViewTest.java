package org.undersigned.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.base.Ids;
import org.undersigned.base.Texts;
import org.undersigned.campaign.CampaignChoiceService;
import org.undersigned.campaign.CampaignDetails;
import org.undersigned.campaign.CampaignService;
import org.undersigned.testing.ViewTest;

class HomeViewTest extends ViewTest {

    @Autowired
    private CampaignService campaigns;

    @Autowired
    private CampaignChoiceService choice;

    @Test
    void showsTheChosenCampaign() {
        signIn(Role.COORDINATOR);
        var first = campaigns.create(details("Stealing Isn’t Innovation"));
        campaigns.create(details("Hands Off Our Songs"));
        choice.choose(first);

        UI.getCurrent().navigate(HomeView.class);

        assertThat(_get(H1.class).getText()).isEqualTo("Stealing Isn’t Innovation");
        assertThat(page()).contains(Texts.text("shell.home.no-launch"));
    }

    @Test
    void tellsTheLaunchInTheZoneOfTheCampaign() {
        signIn(Role.COORDINATOR);
        var launch = Instant.parse("2020-01-22T11:00:00Z");
        choice.choose(campaigns.create(new CampaignDetails(
                "Stealing Isn’t Innovation", "c-" + Ids.next(), ZoneId.of("America/New_York"), launch, null, 0)));

        UI.getCurrent().navigate(HomeView.class);

        assertThat(page()).contains("launched 22 Jan 2020, 06:00 (America/New_York)");
    }

    @Test
    void tellsWhoHasNoRoleToAskForOne() {
        signIn();

        UI.getCurrent().navigate(HomeView.class);

        assertThat(page()).contains(Texts.text("shell.home.no-role.text"));
    }

    @Test
    void beginsWithWhatWaitsThenWhatIsDueThenHowItGoes() {
        signIn(Role.COORDINATOR);
        choice.choose(campaigns.create(details("Stealing Isn’t Innovation")));

        UI.getCurrent().navigate(HomeView.class);

        assertThat(_find(H2.class))
                .extracting(H2::getText)
                .startsWith("Waits for you", "Due for me")
                .containsSubsequence("Ad deadlines", "Money for ads", "Names", "By stage");
        assertThat(page()).contains(Texts.text("shell.home.waiting.none"));
    }

    @Test
    void saysNothingOfDecisionsToWhoMakesNone() {
        signIn(Role.COORDINATOR);
        var campaign = campaigns.create(details("Stealing Isn’t Innovation"));
        signIn(Role.CAMPAIGNER);
        choice.choose(campaign);

        UI.getCurrent().navigate(HomeView.class);

        assertThat(_find(H2.class))
                .extracting(H2::getText)
                .startsWith("Due for me")
                .contains("Names");
        assertThat(page()).doesNotContain(Texts.text("shell.home.waiting.none"));
    }

    private static CampaignDetails details(String name) {
        return new CampaignDetails(name, "c-" + Ids.next(), ZoneId.of("America/New_York"), null, null, 1_000);
    }

    private static String page() {
        return _get(Main.class).getElement().getTextRecursively();
    }
}
