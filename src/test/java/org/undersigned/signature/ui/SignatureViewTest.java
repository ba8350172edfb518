package org.undersigned.signature.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.base.Texts;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.campaign.Speaker;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.roster.EditionFixture;
import org.undersigned.signature.SignatureCards;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.SignatureState;
import org.undersigned.signature.evidence.Authorisation;
import org.undersigned.signature.evidence.AuthorityBasis;
import org.undersigned.signature.evidence.EvidenceService;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.ViewTest;

class SignatureViewTest extends ViewTest {

    @Autowired
    private SignatureFixture fixture;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private SignatureCards cards;

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private EditionFixture editions;

    @Autowired
    private DirectoryFixture directory;

    private LetterVersionFacts words;

    @BeforeEach
    void prepare() {
        signIn(Role.COORDINATOR);
        words = campaigns.letter(campaigns.campaign());
    }

    @Test
    void saysWhatStandsAgainstConfirmingAndKeepsTheClaim() {
        var id = fixture.claimed(words, "Ada Abel");

        SignatureNavigation.toSignature(id);
        _assertOne(Span.class, span -> span.withText(Texts.text("signature.refused.no-evidence", "Ada Abel")));
        _click(_get(Button.class, button -> button.withText("Confirm signature")));

        assertThat(cards.card(id).state()).isEqualTo(SignatureState.CLAIMED);
    }

    @Test
    void withdrawsOnlyWithAReason() {
        var id = fixture.confirmed(words, "Ada Abel");
        SignatureNavigation.toSignature(id);

        _click(last("Withdraw signature"));
        var save = last("Withdraw signature");
        _click(save);
        assertThat(cards.card(id).state()).isEqualTo(SignatureState.CONFIRMED);

        _setValue(_get(TextArea.class, area -> area.withLabel("Reason")), "Changed their mind");
        _click(save);
        assertThat(cards.card(id).state()).isEqualTo(SignatureState.WITHDRAWN);
        assertThat(cards.card(id).decision().reason()).isEqualTo("Changed their mind");
    }

    @Test
    void saysWhereAWithdrawnNameStillStands() {
        var id = fixture.confirmed(words, "Ada Abel");
        editions.seal(words, Scope.WEB_LIST);
        fixture.withdraw(id);

        SignatureNavigation.toSignature(id);

        _assertOne(Anchor.class, place -> place.withText("On edition 1 · Launch ad (Sealed)."));
    }

    @Test
    void namesWhatGoesAlongBeforeItWithdraws() {
        var party = directory.person("Ada Abel");
        var id = fixture.confirmed(words, party, Set.of(Scope.WEB_LIST));
        fixture.claimed(campaigns.askedAgain(words.letterId()), party, Set.of(Scope.WEB_LIST));
        SignatureNavigation.toSignature(id);

        _click(last("Withdraw signature"));

        var other = Texts.text("signature.ui.withdraw.other", "Ada Abel", 2, "Claimed");
        _assertOne(Paragraph.class, p -> p.withText(Texts.text("signature.ui.withdraw.goes-along", other)));
    }

    @Test
    void keepsTheLastDayThatTheSignerSetForAUse() {
        var id = fixture.claimed(words, directory.person("Ada Abel"), Set.of(Scope.WEB_LIST, Scope.PRINT_AD));
        var lastDay = LocalDate.of(2030, Month.MARCH, 1);
        SignatureNavigation.toSignature(id);

        _click(_get(Button.class, button -> button.withText("Change claim")));
        _assertNone(DatePicker.class, end -> end.withLabel("Print ad until"));
        _setValue(_get(Checkbox.class, box -> box.withLabel("The signer set limits")), true);
        _assertNone(DatePicker.class, end -> end.withLabel("Quote until"));
        _setValue(_get(DatePicker.class, end -> end.withLabel("Print ad until")), lastDay);
        _click(_get(Button.class, button -> button.withText("Save")));

        assertThat(cards.card(id).until()).containsExactly(Map.entry(Scope.PRINT_AD, lastDay));
    }

    @Test
    void correctsTheCreditAndShowsTheNewOne() {
        var id = fixture.confirmed(words, "Ada Abel");
        SignatureNavigation.toSignature(id);

        _click(_get(Button.class, button -> button.withText("Correct signature")));
        _setValue(_get(TextField.class, field -> field.withLabel("Name as credited")), "Ada B. Abel");
        _setValue(_get(TextField.class, field -> field.withLabel("Asked by")), "Her publicist");
        _setValue(_get(TextArea.class, area -> area.withLabel("Reason")), "The middle initial was missing");
        _click(last("Correct signature"));
        assertThat(cards.card(id).corrections()).isEmpty();
        assertThat(_get(Div.class, refused -> refused.withClasses("form-refused"))
                        .getText())
                .isEqualTo(Texts.text("signature.refused.correction-unshown", "Ada Abel"));
        assertThat(_get(TextField.class, field -> field.withLabel("Name as credited"))
                        .getValue())
                .isEqualTo("Ada B. Abel");

        chooseNewEvidence();
        _setValue(_get(TextArea.class, area -> area.withLabel("What was said")), "Please print Ada B. Abel.");
        _click(last("Correct signature"));

        assertThat(_get(H1.class).getText()).isEqualTo("Ada B. Abel");
        assertThat(cards.card(id).corrections()).hasSize(1);
    }

    @Test
    void asksOnWhatBasisAnOfficerSpeaks() {
        var id = fixture.claimed(words, directory.organisation("Local 802"), Set.of(Scope.WEB_LIST));
        SignatureNavigation.toSignature(id);
        _click(_get(Button.class, button -> button.withText("Add evidence")));
        assertThat(_get(TextField.class, field -> field.withLabel("Name of the speaker"))
                        .getValue())
                .isEmpty();
        assertThat(speaker().getListDataView().getItems()).containsExactly(Speaker.REPRESENTATIVE, Speaker.OFFICER);

        assertThat(speaker().getValue()).isEqualTo(Speaker.OFFICER);
        _setValue(_get(TextField.class, field -> field.withLabel("Name of the speaker")), "Pat Poe");
        _setValue(_get(TextField.class, field -> field.withLabel("On what authority")), "By the statutes");
        var today = _get(DatePicker.class, day -> day.withLabel("Received on")).getValue();
        _setValue(_get(DatePicker.class, day -> day.withLabel("Authority last checked on")), today);
        _setValue(_get(TextArea.class, area -> area.withLabel("What was said")), "We sign.");
        _click(last("Add evidence"));
        assertThat(cards.card(id).evidence()).isZero();

        basis().setValue(AuthorityBasis.STANDING_PERMISSION);
        _setValue(_get(TextField.class, field -> field.withLabel("Office")), "President");
        _click(last("Add evidence"));
        assertThat(cards.card(id).evidence()).isZero();

        _setValue(_get(DatePicker.class, day -> day.withLabel("Can speak until")), today.plusDays(30));
        _click(last("Add evidence"));
        assertThat(evidence.look(id))
                .singleElement()
                .satisfies(item -> assertThat(item.authorisation())
                        .isEqualTo(new Authorisation(
                                AuthorityBasis.STANDING_PERMISSION, "President", today.plusDays(30))));
    }

    @SuppressWarnings("unchecked")
    private static Select<Speaker> speaker() {
        return _get(Select.class, select -> select.withLabel("Who spoke"));
    }

    @SuppressWarnings("unchecked")
    private static Select<AuthorityBasis> basis() {
        return _get(Select.class, select -> select.withLabel("On what basis"));
    }

    @SuppressWarnings("unchecked")
    private static void chooseNewEvidence() {
        var shownBy = (Select<Object>) _get(Select.class, select -> select.withLabel("Shown by"));
        var options = shownBy.getListDataView();
        shownBy.setValue(options.getItem(1));
    }

    /** The one on top: a dialog has the same verb as the button that opened it. */
    private static Button last(String text) {
        return _find(Button.class, button -> button.withText(text)).getLast();
    }
}
