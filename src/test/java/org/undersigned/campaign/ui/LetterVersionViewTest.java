package org.undersigned.campaign.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.campaign.ui.CampaignViewTest.assertRefused;
import static org.undersigned.campaign.ui.CampaignViewTest.pageText;
import static org.undersigned.campaign.ui.CampaignViewTest.path;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.base.Texts;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.LetterService;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.campaign.LetterVersionRow;
import org.undersigned.campaign.VersionDraft;
import org.undersigned.testing.ViewTest;

class LetterVersionViewTest extends ViewTest {

    @Autowired
    private CampaignFixture fixture;

    @Autowired
    private LetterService letters;

    private UUID campaign;
    private LetterVersionFacts first;
    private LetterVersionFacts second;

    @BeforeEach
    void publishTwoTexts() {
        signIn(Role.COORDINATOR);
        campaign = fixture.campaign();
        var letter = fixture.unwritten(campaign);
        first = letters.version(letters.publish(letter, VersionDraft.first("en", "We ask Congress to act.")));
        var next = VersionDraft.askAgain(1, "en", "We ask Parliament to act.", "Another addressee");
        second = letters.version(letters.publish(letter, next));
    }

    @Test
    void showsTheTextAsItIsPrintedWithNumberLanguageAndHash() {
        open(second, null);
        assertThat(_get(H1.class).getText()).isEqualTo(second.letterTitle());
        assertThat(words().getText()).isEqualTo("We ask Parliament to act.");
        assertThat(words().getElement().getAttribute("lang")).isEqualTo("en");
        assertThat(pageText())
                .contains(second.sha256(), "Number 2, English", "Another addressee", "Those given to number 2");
    }

    @Test
    void tellsWhichEarlierSignaturesCount() {
        var third = fixture.correction(second.letterId());
        open(third, null);
        assertThat(pageText()).contains("Those given to numbers 2 and 3");
    }

    @Test
    void marksTheDifferenceToAnotherTextWordByWord() {
        open(second, first.id());
        assertThat(_get(MarkedText.Deleted.class).getText()).isEqualTo("Congress");
        assertThat(_get(MarkedText.Inserted.class).getText()).isEqualTo("Parliament");
        assertThat(words().getElement().getTextRecursively()).isEqualTo("We ask CongressParliament to act.");
        assertThat(pageText()).contains("1 word added and 1 left out against number 1.");
    }

    @Test
    @SuppressWarnings("unchecked")
    void keepsTheComparisonInTheAddress() {
        open(second, null);
        Select<LetterVersionRow> comparison = _get(Select.class);
        assertThat(comparison.getListDataView().getItems().toList())
                .singleElement()
                .returns(first.id(), LetterVersionRow::id);
        chooseAsUser(comparison, comparison.getListDataView().getItem(0));
        assertThat(path()).endsWith("/versions/" + second.id() + "?compare=" + first.id());
        assertThat(_find(MarkedText.Deleted.class)).hasSize(1);
        chooseAsUser(comparison, null);
        assertThat(path()).endsWith("/versions/" + second.id());
        assertThat(_find(MarkedText.Deleted.class)).isEmpty();
    }

    @Test
    void passesOverAComparisonThatIsNone() {
        for (var compare : new String[] {
            "nonsense", UUID.randomUUID().toString(), second.id().toString()
        }) {
            UI.getCurrent().navigate(address(campaign, second), QueryParameters.of("compare", compare));
            assertThat(words().getText()).isEqualTo(second.text());
        }
    }

    @Test
    void showsMarkupAsWords() {
        var draft = VersionDraft.askAgain(2, "en", "<img src=x onerror=alert(1)> & <b>bold</b>", null);
        var hostile = letters.version(letters.publish(second.letterId(), draft));
        open(hostile, second.id());
        assertThat(words().getElement().getTextRecursively()).contains("<img src=x onerror=alert(1)>");
        assertThat(words().getElement().getOuterHTML()).doesNotContain("<img");
    }

    @Test
    void offersTheNextTextToCoordinatorsOnly() {
        open(first, null);
        assertThat(_find(Button.class, spec -> spec.withText(Texts.text("campaign.publish.next", 3))))
                .hasSize(1);
        signIn(Role.APPROVER);
        open(second, null);
        assertThat(_find(Button.class, spec -> spec.withText(Texts.text("campaign.publish.next", 3))))
                .isEmpty();
    }

    @Test
    void answersWhatDoesNotBelongTogetherLikeWhatDoesNotExist() {
        var other = fixture.letter(fixture.campaign());
        assertRefused(address(campaign, other), "campaign.refused.unknown-version");
        assertRefused(
                "campaigns/" + campaign + "/letters/" + second.letterId() + "/versions/" + other.id(),
                "campaign.refused.unknown-version");
        assertRefused(
                "campaigns/" + campaign + "/letters/" + second.letterId() + "/versions/nonsense",
                "campaign.refused.unknown-version");
        assertRefused(
                "campaigns/" + campaign + "/letters/" + UUID.randomUUID() + "/versions/" + second.id(),
                "campaign.refused.unknown-letter");
    }

    private void open(LetterVersionFacts version, @Nullable UUID compare) {
        CampaignNavigation.toVersion(campaign, version.letterId(), version.id(), compare);
    }

    private static String address(UUID campaign, LetterVersionFacts version) {
        return "campaigns/" + campaign + "/letters/" + version.letterId() + "/versions/" + version.id();
    }

    private static void chooseAsUser(Select<LetterVersionRow> comparison, @Nullable LetterVersionRow row) {
        _setValue(comparison, row, true);
    }

    private static Div words() {
        return _get(Div.class, spec -> spec.withClasses("letter-text"));
    }
}
