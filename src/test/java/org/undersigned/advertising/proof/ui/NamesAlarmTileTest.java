package org.undersigned.advertising.proof.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.advertising.proof.PlacementFixture;
import org.undersigned.campaign.CampaignChoiceService;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.testing.ViewTest;
import org.undersigned.testing.Wire;

/** What home says of pages that have lost a name, before all else. */
class NamesAlarmTileTest extends ViewTest {

    private static final String TITLE = "Pages that have lost a name";

    @Autowired
    private PlacementFixture fixture;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private CampaignChoiceService choice;

    @Test
    void tellsTheNameThePaperTheTimeLeftAndTheWayOutOfCopyForAPageThatWaits() {
        signIn(Role.COORDINATOR);
        var ready = fixture.ready();
        assertThat(home(ready.campaign())).doesNotContain(TITLE);

        signatures.withdraw(ready.ada());

        assertThat(home(ready.campaign()))
                .contains(
                        TITLE,
                        "Ada Abel (Withdrawn)",
                        "The page that waits for an ad and closes first: Order 1",
                        "The page can be changed until");
        assertThat(_get(RouterLink.class, link -> link.withText("Leave the name out: the same words without it"))
                        .getHref())
                .isEqualTo("ads/copy/" + ready.copy());
    }

    @Test
    void tellsTheSameOfAPageThatThePaperHasAboveAllOtherTiles() {
        signIn(Role.COORDINATOR);
        var ready = fixture.ready();
        fixture.released(ready);
        signatures.withdraw(ready.ada());

        assertThat(home(ready.campaign())).contains("Ada Abel (Withdrawn)", "The page can be changed until");
        assertThat(_find(H2.class)).extracting(H2::getText).startsWith(TITLE).contains("Ad deadlines");
    }

    @Test
    void leadsToTheVersionThatLeavesTheNameOutWhereThereIsOne() {
        signIn(Role.COORDINATOR);
        var ready = fixture.ready();
        fixture.released(ready);
        signatures.withdraw(ready.ada());
        assertThat(home(ready.campaign())).contains("Leave the name out: the same words without it");

        fixture.withoutNames(ready, 1);

        assertThat(home(ready.campaign())).doesNotContain("Leave the name out");
        assertThat(_get(RouterLink.class, link -> link.withText("Version 2 leaves it out: Approved"))
                        .getHref())
                .isEqualTo("ads/copy/" + ready.copy() + "?version=2");
    }

    @Test
    void leadsToTheCopyWhereItsLastVersionCarriesTheNameToo() {
        signIn(Role.COORDINATOR);
        var ready = fixture.ready();
        fixture.released(ready);
        fixture.withoutNames(ready, 2);
        signatures.withdraw(ready.ada());

        assertThat(home(ready.campaign()))
                .contains("Leave the name out: the same words without it")
                .doesNotContain("Version 2 leaves it out");
    }

    private String home(UUID campaign) {
        choice.choose(campaign);
        UI.getCurrent().navigate("");
        return Wire.ofThisPage();
    }
}
