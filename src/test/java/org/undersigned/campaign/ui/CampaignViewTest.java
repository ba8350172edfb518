package org.undersigned.campaign.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.base.Ids;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.InstantLabel;
import org.undersigned.campaign.CampaignChoiceService;
import org.undersigned.campaign.CampaignFacts;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.CampaignService;
import org.undersigned.campaign.EvidenceForm;
import org.undersigned.campaign.EvidencePolicyService;
import org.undersigned.campaign.LetterFacts;
import org.undersigned.campaign.LetterService;
import org.undersigned.campaign.PolicyRule;
import org.undersigned.campaign.Speaker;
import org.undersigned.campaign.Tier;
import org.undersigned.campaign.VersionStep;
import org.undersigned.testing.ViewTest;

class CampaignViewTest extends ViewTest {

    @Autowired
    private CampaignFixture fixture;

    @Autowired
    private CampaignService campaigns;

    @Autowired
    private CampaignChoiceService choice;

    @Autowired
    private LetterService letters;

    @Autowired
    private EvidencePolicyService policy;

    private UUID campaign;

    @BeforeEach
    void signInAndMakeACampaign() {
        signIn(Role.COORDINATOR);
        campaign = fixture.campaign();
    }

    @Test
    void showsTheFactsInTheZoneOfTheCampaign() {
        CampaignNavigation.toCampaign(campaign);
        assertThat(_get(H1.class).getText())
                .isEqualTo(campaigns.campaign(campaign).name());
        assertThat(_find(InstantLabel.class))
                .extracting(label -> label.getElement().getTextRecursively())
                .startsWith("22 Jan 2026, 06:00", "22 Jan 2026, 06:00");
        assertThat(pageText()).contains("America/New_York", "700 names");
    }

    @Test
    void showsLettersWithTheirTextsTheLatestFirst() {
        var letter = fixture.letter(campaign);
        fixture.correction(letter.letterId());
        CampaignNavigation.toCampaign(campaign);
        assertThat(_get(H3.class).getText()).isEqualTo(letter.letterTitle());
        assertThat(_find(NativeTableRow.class)).hasSize(3);
        assertThat(pageText()).containsSubsequence("Number 2", "Correction", "Number 1", "First text");
    }

    @Test
    void saysWhatBelongsWhereNoLetterIs() {
        CampaignNavigation.toCampaign(campaign);
        _assertOne(H2.class, spec -> spec.withText(Texts.text("campaign.letters.empty.title")));
    }

    @Test
    void saysOnceWhatSufficesForSeveralTiers() {
        CampaignNavigation.toCampaign(campaign);
        var common = PolicyRule.standard(Tier.A).sentence();

        assertThat(pageText().replaceAll(" +", " "))
                .contains("Marquee " + PolicyRule.standard(Tier.MARQUEE).sentence())
                .contains("A, B, and C " + common)
                .doesNotContain("B " + common);
        assertThat(changes()).containsExactly("Change", "Change A", "Change B", "Change C");
    }

    @Test
    void addsALetter() {
        CampaignNavigation.toCampaign(campaign);
        _find(Button.class, spec -> spec.withText(Texts.text("campaign.letter.add")))
                .getFirst()
                .click();
        _setValue(_get(TextField.class, spec -> spec.withLabel("Title")), "To Congress");
        saveDialog("campaign.letter.add");
        _assertNone(Dialog.class);
        assertThat(letters.letters(campaign)).extracting(LetterFacts::title).containsExactly("To Congress");
        assertThat(_get(H3.class).getText()).isEqualTo("To Congress");
    }

    @Test
    void publishesTheFirstText() {
        var letter = fixture.unwritten(campaign);
        CampaignNavigation.toCampaign(campaign);
        click(Texts.text("campaign.publish.first"));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Text")), "To whom it may concern");
        saveDialog("campaign.publish.save");
        assertThat(letters.versions(letter))
                .singleElement()
                .returns("To whom it may concern", version -> version.text())
                .returns("en", version -> version.locale());
        assertThat(path()).startsWith("campaigns/" + campaign + "/letters/" + letter + "/versions/");
    }

    @Test
    @SuppressWarnings("unchecked")
    void nextTextNeedsADecisionAndACorrectionAReason() {
        var letter = fixture.letter(campaign);
        CampaignNavigation.toCampaign(campaign);
        click(Texts.text("campaign.publish.next", 2));
        RadioButtonGroup<VersionStep> decision = _get(RadioButtonGroup.class);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Text")), letter.text() + " And more.");
        saveDialog("campaign.publish.save");
        assertThat(decision.isInvalid()).isTrue();
        _setValue(decision, VersionStep.CORRECTION);
        saveDialog("campaign.publish.save");
        assertThat(letters.letter(letter.letterId()).currentNumber()).isOne();
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Reason")), "A line was lost");
        saveDialog("campaign.publish.save");
        _assertNone(Dialog.class);
        assertThat(letters.numbersCovering(letter.letterId(), 2)).containsExactly(1, 2);
    }

    @Test
    void publishDialogTellsTheDifferenceToTheCurrentText() {
        var letter = fixture.letter(campaign);
        CampaignNavigation.toCampaign(campaign);
        click(Texts.text("campaign.publish.next", 2));
        assertThat(pageText())
                .contains(Texts.text("campaign.difference.none", 1))
                .contains(Texts.text("campaign.publish.consequence.CORRECTION", 0, 1, 2))
                .contains(Texts.text("campaign.publish.consequence.ASK_AGAIN", 0, 1, 2));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Text")), letter.text() + " And more");
        assertThat(pageText()).contains(Texts.text("campaign.difference.counts", 2, 0, 1));
    }

    @Test
    void saysWhenTheSameTextIsPublishedAgain() {
        var letter = fixture.letter(campaign);
        CampaignNavigation.toCampaign(campaign);
        var before = database.fingerprint("letter_version");
        click(Texts.text("campaign.translation.add"));
        _setValue(_get(ComboBox.class), "de");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Text")), letter.text());
        saveDialog("campaign.publish.save");
        assertThat(pageText()).contains(Texts.text("campaign.refused.same-text", 1, "English"));
        assertThat(database.fingerprint("letter_version")).isEqualTo(before);
    }

    @Test
    @SuppressWarnings("unchecked")
    void changesThePolicyOfATier() {
        CampaignNavigation.toCampaign(campaign);
        _click(_get(Button.class, spec -> spec.withText("Change A")));
        CheckboxGroup<EvidenceForm> forms =
                _get(CheckboxGroup.class, spec -> spec.withLabel(Texts.text("campaign.policy.forms")));
        _setValue(forms, Set.of(EvidenceForm.SIGNED_FORM));
        _setValue(_get(IntegerField.class), 30);
        saveDialog("campaign.policy.save");
        assertThat(policy.rule(campaign, Tier.A)).isEqualTo(PolicyRule.standard(Tier.A));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Reason")), "Counsel asks for it");
        saveDialog("campaign.policy.save");
        assertThat(policy.rule(campaign, Tier.A))
                .isEqualTo(
                        new PolicyRule(Tier.A, Set.of(EvidenceForm.SIGNED_FORM), Set.of(Speaker.values()), false, 30));
    }

    @Test
    void neverOffersANameInAFileAsEvidence() {
        CampaignNavigation.toCampaign(campaign);
        _find(Button.class, spec -> spec.withText(Texts.text("campaign.policy.change")))
                .getFirst()
                .click();
        var offered = _get(CheckboxGroup.class, spec -> spec.withLabel(Texts.text("campaign.policy.forms")))
                .getListDataView()
                .getItems()
                .toList();
        assertThat(offered).hasSize(5).doesNotContain(EvidenceForm.FILE_ONLY);
    }

    @Test
    void revisesTheFactsAndKeepsWhatWasTypedWhenSomebodyElseDidBefore() {
        CampaignNavigation.toCampaign(campaign);
        var seen = campaigns.campaign(campaign);
        click(Texts.text("campaign.form.revise"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "Typed " + Ids.next());
        var other = fixture.fresh("Renamed");
        campaigns.revise(campaign, seen.version(), other);
        saveDialog("campaign.form.revise.save");
        assertThat(_get(Section.class, spec -> spec.withClasses("conflict"))
                        .getElement()
                        .getTextRecursively())
                .contains(other.name(), "Typed");
        assertThat(campaigns.campaign(campaign).name()).isEqualTo(other.name());
    }

    @Test
    void switchesToTheCampaign() {
        fixture.campaign();
        CampaignNavigation.toCampaign(campaign);
        assertThat(choice.current()).map(CampaignFacts::id).isNotEqualTo(campaign);
        click(Texts.text("campaign.choose"));
        assertThat(choice.current()).map(CampaignFacts::id).contains(campaign);
        assertThat(buttons("campaign.choose")).isZero();
    }

    @Test
    void offersNoChangeToThoseWhoOnlyRead() {
        fixture.letter(campaign);
        choice.choose(campaign);
        signIn(Role.PRESS_OFFICER);
        choice.choose(campaign);
        CampaignNavigation.toCampaign(campaign);
        _assertOne(H3.class);
        for (var key : new String[] {
            "campaign.letter.add",
            "campaign.letter.revise",
            "campaign.translation.add",
            "campaign.form.revise",
            "campaign.policy.change",
            "campaign.choose"
        }) {
            assertThat(buttons(key)).as(key).isZero();
        }
    }

    @Test
    void answersAnAddressThatIsNoneLikeACampaignThatDoesNotExist() {
        for (var id : new String[] {UUID.randomUUID().toString(), "nonsense", "1-1-1-1-1"}) {
            assertRefused("campaigns/" + id, "campaign.refused.unknown-campaign");
        }
    }

    static void assertRefused(String address, String key) {
        UI.getCurrent().navigate(address);
        assertThat(pageText()).contains(Texts.text(key));
    }

    /** What can be read on the page, in the order in which it stands there. */
    static String pageText() {
        return _find(Component.class).stream()
                .map(component -> component.getElement().getText())
                .collect(Collectors.joining(" "));
    }

    static String path() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    static void saveDialog(String key) {
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText(Texts.text(key))));
    }

    private static List<String> changes() {
        return _find(Button.class).stream()
                .map(Button::getText)
                .filter(text -> text.matches("Change( \\p{Lu}\\w*)?"))
                .toList();
    }

    private static int buttons(String key) {
        return _find(Button.class, spec -> spec.withText(Texts.text(key))).size();
    }
}
