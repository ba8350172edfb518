package org.undersigned.signature.dossier.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Pre;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.audit.TrailRow;
import org.undersigned.audit.TrailService;
import org.undersigned.base.Texts;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.ui.SignatureNavigation;
import org.undersigned.testing.ViewTest;

class DossierViewTest extends ViewTest {

    @Autowired
    private SignatureFixture fixture;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private TrailService trail;

    private LetterVersionFacts words;
    private UUID signature;

    @BeforeEach
    void prepare() {
        signIn(Role.COORDINATOR);
        words = campaigns.letter(campaigns.campaign());
        signature = fixture.confirmed(words, "Ada Abel");
    }

    @Test
    void opensFromTheSignatureAndShowsAllOfItInOrder() {
        SignatureNavigation.toSignature(signature);
        click("Dossier");

        assertThat(_get(H1.class).getText()).isEqualTo("Consent dossier: Ada Abel");
        assertThat(_find(H2.class))
                .extracting(H2::getText)
                .startsWith("The yes", "Uses", "Steps", "Evidence", "Corrections");
        assertThat(_find(Pre.class)).extracting(Pre::getText).containsExactly("Yes, add my name.", words.text());
        assertThat(pageText()).contains("Nothing was corrected.", words.sha256());
    }

    @Test
    void tellsTheTrailWhoTookIt() {
        DossierNavigation.toDossier(signature);
        assertThat(trail.history("signature", signature, 10))
                .extracting(TrailRow::verb)
                .doesNotContain("signature.signature.dossier-taken");

        click("Take dossier");

        assertThat(trail.history("signature", signature, 1))
                .extracting(TrailRow::verb)
                .containsExactly("signature.signature.dossier-taken");
    }

    @Test
    void isNotOfferedAndNotShownToWhoeverMayNotReadTheEvidence() {
        for (var role : new Role[] {Role.CAMPAIGNER, Role.PRESS_OFFICER}) {
            signIn(role);
            SignatureNavigation.toSignature(signature);
            _assertNone(Button.class, button -> button.withText("Dossier"));

            UI.getCurrent().navigate("signatures/" + signature + "/dossier");
            assertThat(pageText()).doesNotContain("Yes, add my name.", "Take dossier");
        }
    }

    @Test
    void answersAnAddressThatIsNoneLikeASignatureThatDoesNotExist() {
        for (var id : new String[] {UUID.randomUUID().toString(), "nonsense"}) {
            UI.getCurrent().navigate("signatures/" + id + "/dossier");
            assertThat(pageText()).contains(Texts.text("signature.refused.unknown"));
        }
    }

    private static void click(String text) {
        _click(_get(Button.class, button -> button.withText(text)));
    }

    private static String pageText() {
        return _find(Component.class).stream()
                .map(component -> component.getElement().getText())
                .collect(Collectors.joining(" "));
    }
}
