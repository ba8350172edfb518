package org.undersigned.advertising.approval.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.access.UserFixture;
import org.undersigned.advertising.ads.ui.OthersNotice;
import org.undersigned.advertising.approval.ApprovalFixture;
import org.undersigned.advertising.approval.ApprovalStep;
import org.undersigned.advertising.approval.PolicyService;
import org.undersigned.advertising.approval.ReviewService;
import org.undersigned.advertising.copy.CommentPin;
import org.undersigned.advertising.copy.CommentService;
import org.undersigned.advertising.copy.CopyFixture;
import org.undersigned.advertising.copy.CopyReadings;
import org.undersigned.advertising.copy.CopyService;
import org.undersigned.advertising.copy.CopyState;
import org.undersigned.advertising.copy.CopyVersionRow;
import org.undersigned.advertising.copy.NameExtent;
import org.undersigned.campaign.CampaignChoiceService;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.roster.EditionFixture;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.Staff;
import org.undersigned.testing.ViewTest;
import org.undersigned.testing.Wire;

class CopyViewTest extends ViewTest {

    @Autowired
    private CopyFixture copies;

    @Autowired
    private ApprovalFixture approvals;

    @Autowired
    private CopyReadings readings;

    @Autowired
    private CommentService comments;

    @Autowired
    private PolicyService policies;

    @Autowired
    private EditionFixture editions;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private UserFixture users;

    @Autowired
    private CopyService written;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private CampaignChoiceService choice;

    private UUID campaign;
    private LetterVersionFacts words;
    private UUID ada;
    private UUID edition;

    @BeforeEach
    void prepare() {
        signIn(Role.COORDINATOR);
        campaign = campaigns.campaign();
        choice.choose(campaign);
        words = campaigns.letter(campaign);
        ada = signatures.confirmed(words, "Ada Abel");
        signatures.confirmed(words, "Bob Bell");
        edition = editions.seal(words, Scope.PRINT_AD);
    }

    @Test
    void beginsCopyWritesItsBlocksAndPutsItBeforeThoseWhoApprove() {
        open("ads/copy");
        assertThat(Wire.ofThisPage()).contains("No ad copy yet");
        click("New ad copy");
        assertThat(Wire.ofThisPage()).contains("Version 1", "Ada Abel", "Before it can be submitted:");
        click("Save version");
        assertThat(readings.latest(campaign)).isEmpty();
        type("Name of the ad", "Launch page");
        var words = _find(TextArea.class, area -> area.withLabel("Words"));
        assertThat(words).hasSize(2);
        _setValue(words.getLast(), "Paid for by us");
        var headline = words.getFirst();
        _setValue(headline, "More than 700 artists say: ask first");
        assertThat(Wire.ofThisPage()).contains("says more than there are");
        click("Save version");
        assertThat(readings.latest(campaign)).isEmpty();
        _setValue(headline, "2 artists say: ask first");
        click("Save version");

        assertThat(readings.latest(campaign).getFirst().number()).isOne();
        assertThat(Wire.ofThisPage())
                .contains("Version 1", "Draft", "Paid for by us")
                .doesNotContain("What changed");
        click("Write next version");
        assertThat(Wire.ofThisPage()).contains("Version 2");
        pick("What is printed", NameExtent.ALONE);
        click("Save version");

        assertThat(Wire.ofThisPage())
                .contains(
                        "Version 2",
                        "What changed",
                        "What is printed: Names with role and organisation before, Names alone now.");
        click("Submit for review");
        assertThat(readings.latest(campaign).getFirst().state()).isEqualTo(CopyState.IN_REVIEW);
        _assertNone(Button.class, button -> button.withText("Approve"));
        open("ads/copy");
        assertThat(_find(ListItem.class)).hasSize(1);
        assertThat(Wire.ofThisPage()).contains("Launch page", "In review", "2 names");
    }

    @Test
    void beginsCopyWithTheEditionFromWhosePageOneComes() {
        var newer = editions.seal(words, Scope.PRINT_AD);
        open("rosters/" + edition);
        _assertNone(Button.class, button -> button.withText("New ad copy"));
        open("rosters/" + newer);

        click("New ad copy");

        assertThat(Wire.ofThisPage()).contains("Version 1", "Ada Abel");
        type("Name of the ad", "From the edition");
        var texts = _find(TextArea.class, area -> area.withLabel("Words"));
        _setValue(texts.getFirst(), "Ask first");
        _setValue(texts.getLast(), "Paid for by us");
        click("Save version");
        assertThat(readings.latest(campaign)).singleElement().returns(newer, CopyVersionRow::edition);
    }

    @Test
    void offersNoCopyOnAnEditionToThoseWhoWriteNoneOrThatIsForAnotherUse() {
        open("rosters/" + editions.seal(words, Scope.PRESS_RELEASE));
        _assertNone(Button.class, button -> button.withText("New ad copy"));

        signIn(Role.PRESS_OFFICER);
        choice.choose(campaign);
        open("rosters/" + edition);
        _assertNone(Button.class, button -> button.withText("New ad copy"));
    }

    @Test
    void saysThatAnEditionIsNeededFirst() {
        choice.choose(campaigns.campaign());

        open("ads/copy/new");

        assertThat(Wire.ofThisPage()).contains("No names to print yet", "Rosters");
        _assertNone(Button.class, button -> button.withText("Save version"));
    }

    @Test
    void asksAnApproverOneAdAtATimeWithWhatChangedAndWhoIsOnIt() {
        var copy = approvals.submitted(campaign, CopyFixture.details(edition, words));
        copies.rewritten(copy, CopyFixture.saying(edition, words, "Ask us first"));
        approvals.submit(copy);
        signIn(Role.APPROVER);
        choice.choose(campaign);

        open("approvals");
        assertThat(Wire.ofThisPage())
                .contains("1 of 1", "2 names of edition", "Ask us first", "Ada Abel", "What changed", "Compared with");
        click("Approve");
        confirm("Approve");

        assertThat(copies.last(copy).state()).isEqualTo(CopyState.APPROVED);
        assertThat(Wire.ofThisPage()).contains("Nothing waits for you");
    }

    @Test
    void saysWhyAnApprovalIsRefusedAndKeepsTheDialogOpen() {
        var copy = approvals.submitted(campaign, CopyFixture.details(edition, words));
        comments.comment(copy, 1, CommentPin.name(1), "Is she sure?");
        Staff.signIn(Role.APPROVER);
        choice.choose(campaign);
        open("approvals");
        assertThat(Wire.ofThisPage()).contains("Is she sure?", "Ada Abel · version 1");

        click("Approve");
        confirm("Approve");

        assertThat(_get(Dialog.class).isOpened()).isTrue();
        assertThat(copies.last(copy).state()).isEqualTo(CopyState.IN_REVIEW);
    }

    @Test
    void namesWhoMayNotBePrintedAndStrikesThemInOneStep() {
        var copy = approvals.approved(campaign, CopyFixture.details(edition, words));
        signatures.withdraw(ada);
        open("ads/copy/" + copy);
        assertThat(Wire.ofThisPage()).contains("Ada Abel: Withdrawn", "Strike 1 name");

        click("Strike 1 name");
        confirm("Strike names");

        assertThat(copies.last(copy).strikeOf()).isNotNull();
        assertThat(Wire.ofThisPage()).contains("only names struck, 1 name left", "The words are the same.");
        click("Submit for review");
        assertThat(Wire.ofThisPage()).contains("Given to the same words in an earlier version.", "Names");

        signIn(Role.APPROVER);
        choice.choose(campaign);
        open("approvals");
        assertThat(_get(ApprovalItem.class).getElement().getTextRecursively())
                .containsSubsequence("Only names were struck", "The words are the same.", "Join us at");
    }

    @Test
    void saysToWhoeverWroteTheWordsThatSomebodyElseDecides() {
        users.active("Aaron Aalto", Role.APPROVER);
        var copy = written.add(campaign, CopyFixture.details(edition, words));
        var draft = copies.last(copy);
        reviews.submit(draft.id(), draft.version());
        open("ads/copy/" + copy);
        assertThat(_get(OthersNotice.class).getElement().getTextRecursively())
                .contains("You wrote some of the words of", "Who may: Aaron Aalto");

        signIn(Role.APPROVER);
        open("ads/copy/" + copy);

        assertThat(_find(Button.class, button -> button.withText("Approve"))).hasSize(1);
        _assertNone(OthersNotice.class);
    }

    @Test
    void staysAmongTheTabsOfAds() {
        open("ads/copy");

        assertThat(_find(RouterLink.class, link -> link.withAttribute("aria-current", "page")))
                .extracting(RouterLink::getText)
                .contains("Ad copy");
        assertThat(Wire.ofThisPage()).contains("Agenda", "Calendar", "Orders", "Ad budget");
    }

    @Test
    void keepsWhoApprovesAndLetsOthersOnlyRead() {
        open("approvals/policy");
        type("Step", "Counsel");
        _setValue(_get(IntegerField.class, field -> field.withLabel("Approvals needed")), 2);
        click("Save steps");
        assertThat(policies.policy(campaign).steps()).containsExactly(ApprovalStep.of("Counsel", 2));

        click("Add step");
        click("Save steps");
        assertThat(policies.policy(campaign).steps()).hasSize(1);

        signIn(Role.APPROVER);
        choice.choose(campaign);
        open("approvals/policy");
        _assertNone(Button.class, button -> button.withText("Save steps"));
        assertThat(_get(TextField.class, field -> field.withLabel("Step")).isReadOnly())
                .isTrue();
    }

    private static void open(String address) {
        UI.getCurrent().navigate(address);
    }

    private static void type(String label, String typed) {
        _setValue(_get(TextField.class, field -> field.withLabel(label)), typed);
    }

    @SuppressWarnings("unchecked")
    private static void pick(String label, NameExtent extent) {
        _setValue((Select<NameExtent>) _get(Select.class, field -> field.withLabel(label)), extent);
    }

    private static void click(String text) {
        _click(_get(Button.class, button -> button.withText(text)));
    }

    /** The verb of the dialog that is open, not the one of the page. */
    private static void confirm(String text) {
        _click(_find(Button.class, button -> button.withText(text)).getLast());
    }
}
