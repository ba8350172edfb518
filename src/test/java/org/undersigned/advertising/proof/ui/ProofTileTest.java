package org.undersigned.advertising.proof.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.advertising.proof.PlacementFixture;
import org.undersigned.campaign.CampaignChoiceService;
import org.undersigned.testing.ViewTest;
import org.undersigned.testing.Wire;

/** Whoever approves is told on the home page of the proofs that wait for them. */
class ProofTileTest extends ViewTest {

    private static final String TITLE = "Proofs that wait for you";

    @Autowired
    private PlacementFixture fixture;

    @Autowired
    private CampaignChoiceService choice;

    @Test
    void leadsToAProofThatSomebodyElseBrought() {
        signIn(Role.COORDINATOR);
        var ready = fixture.ready();
        var placement = fixture.cleared(ready);
        signIn(Role.APPROVER);
        assertThat(home(ready.campaign())).doesNotContain(TITLE);

        signIn(Role.COORDINATOR);
        fixture.make(placement);
        signIn(Role.APPROVER);

        assertThat(home(ready.campaign())).contains(TITLE);
        assertThat(_get(
                                RouterLink.class,
                                link -> link.withText(fixture.facts(placement).label()))
                        .getHref())
                .isEqualTo("ads/placements/" + placement);
    }

    @Test
    void saysNothingToWhoBroughtItNorOfOneThatIsApproved() {
        signIn(Role.COORDINATOR);
        var ready = fixture.ready();
        var placement = fixture.proofed(ready);
        assertThat(home(ready.campaign())).doesNotContain(TITLE);

        fixture.approveProof(placement);
        signIn(Role.APPROVER);

        assertThat(home(ready.campaign())).doesNotContain(TITLE);
    }

    private String home(UUID campaign) {
        choice.choose(campaign);
        UI.getCurrent().navigate("");
        return Wire.ofThisPage();
    }
}
