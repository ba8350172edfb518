package org.undersigned.press.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.base.ui.CopyButton;
import org.undersigned.campaign.CampaignChoiceService;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.press.PressFixture;
import org.undersigned.roster.EditionFacts;
import org.undersigned.roster.ExportRow;
import org.undersigned.roster.ExportService;
import org.undersigned.roster.RosterService;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.testing.SettableClock;
import org.undersigned.testing.ViewTest;

class DeskViewTest extends ViewTest {

    private static final String ONLY_PUBLISHED = "I can confirm only names on the published list.";

    @Autowired
    private PressFixture press;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private CampaignChoiceService choice;

    @Autowired
    private ExportService exports;

    @Autowired
    private RosterService rosters;

    @Autowired
    private SettableClock clock;

    private UUID campaign;
    private LetterVersionFacts words;

    @BeforeEach
    void prepare() {
        clock.stopAt(CampaignFixture.LAUNCH.plus(Duration.ofHours(1)));
        signIn(Role.COORDINATOR);
        campaign = campaigns.campaign();
        words = campaigns.letter(campaign);
        signatures.confirmed(words, "Jo Doe");
        signatures.claimed(words, "Pia Pending");
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void answersATypedNameWithASentenceToSayAndToCopy() {
        press.publish(words, "Daily Paper");
        open("");
        assertThat(pageText()).contains("The sentence to say stands here.");

        ask("jo doe");
        var yes = "Yes. Jo Doe is on the published list of “" + words.letterTitle() + "”.";
        assertThat(pageText()).contains(yes);
        assertThat(_find(CopyButton.class)).extracting(CopyButton::text).contains(yes);

        ask("Pia Pending");
        assertThat(pageText()).contains(ONLY_PUBLISHED).doesNotContain("Yes.");
        var pending = answer();
        ask("Ulf Unknown");
        assertThat(answer()).isEqualTo(pending);
    }

    @Test
    void putsForwardANameThatMayHaveBeenMeant() {
        signatures.confirmed(words, "Martina Roe");
        press.publish(words, "Daily Paper");
        open("q=Martnia Roe");

        assertThat(pageText()).contains(ONLY_PUBLISHED);
        click("Martina Roe");
        assertThat(_get(TextField.class).getValue()).isEqualTo("Martina Roe");
        assertThat(pageText()).contains("Yes. Martina Roe");
    }

    @Test
    void showsTheFigureAndWhatIsNewForANewsroomAndGivesTheListWithOneClick() {
        press.publish(words, "Daily Paper");
        signatures.confirmed(words, "Kim Roe");
        var second = press.publish(words, "Evening Post");
        signIn(Role.PRESS_OFFICER);
        open("newsroom=Daily Paper");

        assertThat(pageText())
                .contains("2 names", "Exactly 2 names: 2 persons.", "They hold edition 1 · Launch ad")
                .contains("New since then, one name: Kim Roe.");
        click("Plain names");
        assertThat(exports.exports(second))
                .extracting(ExportRow::givenTo)
                .containsExactlyInAnyOrder("Daily Paper", "Evening Post");
        assertThat(pageText()).contains("Nothing is new since then.");
    }

    @Test
    void givesNothingOutWithoutANewsroomOrToThoseWhoMayNot() {
        var edition = press.publish(words, "Daily Paper");
        open("");
        click("Plain names");
        assertThat(exports.exports(edition)).hasSize(1);

        signIn(Role.AUDITOR);
        open("newsroom=Daily Paper");
        _assertNone(Button.class, button -> button.withText("Plain names"));
        assertThat(pageText()).contains("Nothing is new since then.");
    }

    @Test
    void saysNothingOfANameBeforeTheEmbargoLifts() {
        press.publish(words, "Daily Paper");
        clock.stopAt(CampaignFixture.LAUNCH.minusSeconds(1));
        open("q=Jo Doe");

        assertThat(pageText()).contains(ONLY_PUBLISHED, "the embargo lifts").doesNotContain("Daily Paper", "Exactly");
        _assertNone(ComboBox.class);
    }

    @Test
    void opensByItselfWhenTheEmbargoLifts() {
        press.publish(words, "Daily Paper");
        clock.stopAt(CampaignFixture.LAUNCH.minusSeconds(1));
        open("q=Jo Doe");
        _fireDomEvent(_get(Alarm.class), Alarm.DUE);
        assertThat(pageText()).contains(ONLY_PUBLISHED, "the embargo lifts").doesNotContain("Exactly");

        clock.stopAt(CampaignFixture.LAUNCH);
        _fireDomEvent(_get(Alarm.class), Alarm.DUE);

        assertThat(pageText()).contains("Yes. Jo Doe", "Exactly one name").doesNotContain("the embargo lifts");
        _assertNone(Alarm.class);
    }

    @Test
    void asksAnewAtEachNameWhetherTheListIsPublic() {
        var edition = press.publish(words, "Daily Paper");
        clock.stopAt(CampaignFixture.LAUNCH.minusSeconds(1));
        open("");
        ask("Jo Doe");
        assertThat(pageText()).contains(ONLY_PUBLISHED).doesNotContain("Yes.");

        clock.stopAt(CampaignFixture.LAUNCH);
        ask("Jo doe");
        assertThat(pageText()).contains("Yes. Jo Doe", "Exactly one name");

        rosters.recall(edition, rosters.edition(edition).version(), "Wrong words");
        ask("Jo Doe");
        assertThat(pageText()).contains(ONLY_PUBLISHED).doesNotContain("Yes.", "Exactly");
    }

    @Test
    void asksTheListOfTheChosenLetter() {
        press.publish(words, "Daily Paper");
        var other = campaigns.letter(campaign);
        signatures.confirmed(other, "Kim Roe");
        press.publish(other, "Daily Paper");
        open("q=Jo Doe");
        assertThat(pageText()).contains(ONLY_PUBLISHED);

        @SuppressWarnings("unchecked")
        Select<EditionFacts> letters = _get(Select.class);
        _setValue(letters, letters.getListDataView().getItems().toList().getLast());

        assertThat(pageText()).contains("Yes. Jo Doe");
    }

    private void open(String query) {
        choice.choose(campaign);
        UI.getCurrent().navigate("desk", QueryParameters.simple(parameters(query)));
    }

    private static Map<String, String> parameters(String query) {
        var parts = query.split("=");
        return query.isEmpty() ? Map.of() : Map.of(parts[0], parts[1]);
    }

    private static void ask(String name) {
        _setValue(_get(TextField.class), name);
    }

    private static void click(String text) {
        _click(_get(Button.class, button -> button.withText(text)));
    }

    private static String answer() {
        return _get(AskPanel.class).getElement().getOuterHTML().replaceAll("value=\"[^\"]*\"", "");
    }

    private static String pageText() {
        return _find(Component.class).stream()
                .map(component -> component.getElement().getText())
                .collect(Collectors.joining(" "));
    }
}
