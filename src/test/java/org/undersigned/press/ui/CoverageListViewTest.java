package org.undersigned.press.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.base.Texts;
import org.undersigned.campaign.CampaignChoiceService;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.press.coverage.CoverageService;
import org.undersigned.roster.EditionFixture;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.ViewTest;

class CoverageListViewTest extends ViewTest {

    @Autowired
    private EditionFixture editions;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private CampaignChoiceService choice;

    @Autowired
    private CoverageService coverage;

    private UUID campaign;

    @BeforeEach
    void prepare() {
        signIn(Role.COORDINATOR);
        campaign = campaigns.campaign();
        var words = campaigns.letter(campaign);
        signatures.confirmed(words, "OneRepublic");
        editions.seal(words, Scope.PRINT_AD);
    }

    @Test
    void logsAReadArticleAndThatItsOutletWasTold() {
        open("press/coverage");
        assertThat(pageText()).contains("No article logged yet");
        read();
        log("Daily Paper", "https://example.org/stars");

        open("press/coverage");
        assertThat(_get(Anchor.class, anchor -> anchor.withText("Daily Paper: Stars sign"))
                        .getHref())
                .isEqualTo("https://example.org/stars");
        assertThat(pageText())
                .contains(
                        "One to correct",
                        "no signer named",
                        "A name is written otherwise than it is credited: “OneRepublic”.",
                        "read against edition 1 · Launch ad");
        _get(
                        Details.class,
                        details -> details.withPredicate(
                                each -> each.getSummaryText().equals("Correction to the outlet")))
                .setOpened(true);
        assertThat(pageText()).contains("There is no correction to send");
        click("Edit entry");
        _setValue(_get(TextField.class, field -> field.withLabel("Headline")), "Stars have signed");
        confirm("Save");
        assertThat(pageText()).contains("Stars have signed");
        click("Mark correction sent");
        confirm("Mark correction sent");
        assertThat(pageText()).contains("Correction sent");
        _assertNone(Button.class, button -> button.withText("Mark correction sent"));
    }

    @Test
    void saysInTheDialogWhatIsMissing() {
        read();
        log("", "");
        assertThat(_get(TextField.class, field -> field.withLabel("Outlet")).getErrorMessage())
                .isEqualTo(Texts.text("press.refused.coverage-without-outlet"));

        _setValue(_get(TextField.class, field -> field.withLabel("Outlet")), "Daily Paper");
        _setValue(_get(TextField.class, field -> field.withLabel("Headline")), "");
        confirm("Log article");
        assertThat(_get(TextField.class, field -> field.withLabel("Headline")).getErrorMessage())
                .isEqualTo(Texts.text("press.refused.coverage-without-headline"));
        assertThat(coverage.latest(campaign, 1)).isEmpty();
    }

    @Test
    void letsAuditorsReadOnly() {
        read();
        log("Daily Paper", "");
        signIn(Role.AUDITOR);
        open("press/coverage");
        assertThat(pageText()).contains("Daily Paper: Stars sign");
        _assertNone(Button.class, button -> button.withText("Mark correction sent"));
        read();
        _assertNone(Button.class, button -> button.withText("Log article"));

        signIn(Role.CAMPAIGNER);
        open("press/coverage");
        assertThat(pageText()).doesNotContain("Stars sign");
    }

    private void read() {
        open("press/article");
        _setValue(_get(TextArea.class), "It was signed by One Republic.");
        click("Read article");
    }

    private static void log(String outlet, String link) {
        click("Log article");
        _setValue(_get(TextField.class, field -> field.withLabel("Outlet")), outlet);
        _setValue(_get(TextField.class, field -> field.withLabel("Headline")), "Stars sign");
        _setValue(_get(TextField.class, field -> field.withLabel("Link")), link);
        confirm("Log article");
    }

    private void open(String address) {
        choice.choose(campaign);
        UI.getCurrent().navigate(address);
    }

    private static void click(String text) {
        _click(_get(Button.class, button -> button.withText(text)));
    }

    private static void confirm(String verb) {
        _click(_get(_get(Dialog.class), Button.class, button -> button.withText(verb)));
    }

    private static String pageText() {
        return _find(Component.class).stream()
                .map(component -> component.getElement().getText())
                .collect(Collectors.joining(" "));
    }
}
