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
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.CopyButton;
import org.undersigned.campaign.CampaignChoiceService;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.press.spokesperson.SpokespersonFixture;
import org.undersigned.press.spokesperson.SpokespersonRow;
import org.undersigned.press.spokesperson.SpokespersonService;
import org.undersigned.testing.ViewTest;

class SpokespersonListViewTest extends ViewTest {

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private CampaignChoiceService choice;

    @Autowired
    private SpokespersonService spokespeople;

    @Autowired
    private SpokespersonFixture fixture;

    private UUID campaign;

    @BeforeEach
    void prepare() {
        signIn(Role.COORDINATOR);
        campaign = campaigns.campaign();
        open("press/spokespeople");
    }

    @Test
    void keepsWhoSpeaksAndOffersThemOnTheDeskToBeCopied() {
        assertThat(pageText()).contains("No spokespeople yet");
        click("Add spokesperson");
        fill("Name", "Moira Speaker");
        fill("Phone for the press", "+1 212 555 0100");
        fill("Hours", "9 to 18");
        confirm("Add spokesperson");
        assertThat(_find(ListItem.class)).hasSize(1);
        assertThat(pageText()).contains("Moira Speaker", "9 to 18, New York time (now");

        open("desk");
        assertThat(pageText()).contains("Moira Speaker");
        assertThat(_find(CopyButton.class)).extracting(CopyButton::text).contains("+1 212 555 0100");
    }

    @Test
    void changesThemAndTheirOrder() {
        fixture.spokesperson(campaign, "Moira Speaker");
        fixture.spokesperson(campaign, "Ned Speaker");
        open("press/spokespeople");
        click("Move up");
        assertThat(spokespeople.speaking(campaign))
                .extracting(SpokespersonRow::name)
                .containsExactly("Ned Speaker", "Moira Speaker");

        _click(_find(Button.class, button -> button.withText("Edit")).getFirst());
        fill("Name", "Edward Speaker");
        confirm("Save");
        assertThat(pageText()).contains("Edward Speaker").doesNotContain("Ned Speaker");
    }

    @Test
    void saysInTheDialogWhatIsMissing() {
        click("Add spokesperson");
        fill("Name", "Moira Speaker");
        confirm("Add spokesperson");

        assertThat(pageText()).contains(Texts.text("press.refused.spokesperson-without-contact", "Moira Speaker"));
        assertThat(spokespeople.spokespeople(campaign)).isEmpty();
    }

    @Test
    void letsAuditorsReadAndOthersNotEvenThat() {
        fixture.spokesperson(campaign, "Moira Speaker");
        signIn(Role.AUDITOR);
        open("press/spokespeople");
        assertThat(_find(ListItem.class)).hasSize(1);
        _assertNone(Button.class, button -> button.withText("Add spokesperson"));
        _assertNone(Button.class, button -> button.withText("Edit"));

        signIn(Role.CAMPAIGNER);
        open("press/spokespeople");
        assertThat(pageText()).doesNotContain("Moira Speaker");
    }

    private void open(String address) {
        choice.choose(campaign);
        UI.getCurrent().navigate(address);
    }

    private static void fill(String label, String text) {
        _setValue(_get(TextField.class, field -> field.withLabel(label)), text);
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
