package org.undersigned.roster.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.audit.TrailRow;
import org.undersigned.audit.TrailService;
import org.undersigned.base.Texts;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.roster.EditionDossierService;
import org.undersigned.roster.EditionFixture;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.SettableClock;
import org.undersigned.testing.ViewTest;

class EditionDossierViewTest extends ViewTest {

    @Autowired
    private EditionFixture editions;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private TrailService trail;

    @Autowired
    private SettableClock clock;

    private LetterVersionFacts words;

    @BeforeEach
    void prepare() {
        signIn(Role.COORDINATOR);
        words = campaigns.letter(campaigns.campaign());
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void opensFromTheEditionAndLeadsToTheDossierOfEachName() {
        var edition = sealed(1);

        RosterNavigation.toEdition(edition);
        click("Dossier");

        assertThat(_get(H1.class).getText()).isEqualTo("Consent dossier: 1 · Launch ad");
        assertThat(_find(ListItem.class)).hasSize(1);
        assertThat(_find(RouterLink.class, link -> link.withText("Ada N001"))).hasSize(1);
        assertThat(pageText()).contains("Names 1 to 1 of 1.", "Confirmed · 1 item of evidence");
        click("Take dossier");
        assertThat(trail.history("edition", edition, 1))
                .extracting(TrailRow::verb)
                .containsExactly("roster.edition.dossier-taken");
    }

    @Test
    void pagesThroughALongListByTheAddress() {
        var edition = sealed(EditionDossierService.PAGE + 1);
        var address = "rosters/" + edition + "/dossier";

        UI.getCurrent().navigate(address);
        assertThat(_find(ListItem.class)).hasSize(EditionDossierService.PAGE);
        _assertNone(RouterLink.class, link -> link.withText("Names before"));
        UI.getCurrent().navigate(address, QueryParameters.fromString("from=" + EditionDossierService.PAGE));
        assertThat(_find(RouterLink.class, link -> link.withText("Ada N051"))).hasSize(1);
        assertThat(_find(RouterLink.class, link -> link.withText("Names before")))
                .hasSize(1);
        _assertNone(RouterLink.class, link -> link.withText("Names after"));
        UI.getCurrent().navigate(address, QueryParameters.fromString("from=nonsense"));
        assertThat(_find(ListItem.class)).hasSize(EditionDossierService.PAGE);
    }

    @Test
    void isNotOfferedAndNotShownToWhoeverMayNotReadIt() {
        var edition = sealed(1);
        clock.stopAt(CampaignFixture.LAUNCH.minusSeconds(1));
        for (var role : new Role[] {Role.CAMPAIGNER, Role.PRESS_OFFICER, Role.APPROVER}) {
            signIn(role);
            RosterNavigation.toEdition(edition);
            _assertNone(Button.class, button -> button.withText("Dossier"));

            UI.getCurrent().navigate("rosters/" + edition + "/dossier");
            assertThat(pageText()).doesNotContain("Ada N001", "Take dossier");
        }
    }

    @Test
    void answersAnAddressThatIsNoneLikeAnEditionThatDoesNotExist() {
        for (var id : new String[] {UUID.randomUUID().toString(), "nonsense"}) {
            UI.getCurrent().navigate("rosters/" + id + "/dossier");
            assertThat(pageText()).contains(Texts.text("roster.refused.unknown"));
        }
    }

    private UUID sealed(int names) {
        IntStream.rangeClosed(1, names).forEach(n -> signatures.confirmed(words, "Ada N%03d".formatted(n)));
        return editions.seal(words, Scope.PRINT_AD);
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
