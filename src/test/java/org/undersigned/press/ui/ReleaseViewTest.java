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
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.campaign.CampaignChoiceService;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.press.outlet.OutletRow;
import org.undersigned.press.outlet.OutletService;
import org.undersigned.press.quote.NewQuote;
import org.undersigned.press.quote.QuoteBar;
import org.undersigned.press.quote.QuoteRow;
import org.undersigned.press.quote.QuoteService;
import org.undersigned.press.quote.QuotedBy;
import org.undersigned.press.quote.SignOffDetails;
import org.undersigned.press.release.ReleaseDetails;
import org.undersigned.press.release.ReleaseFixture;
import org.undersigned.press.release.ReleaseService;
import org.undersigned.press.release.ReleaseState;
import org.undersigned.press.release.SendingService;
import org.undersigned.press.spokesperson.SpokespersonFixture;
import org.undersigned.roster.EditionFixture;
import org.undersigned.roster.FileKind;
import org.undersigned.roster.LostName;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.act.Channel;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.SettableClock;
import org.undersigned.testing.ViewTest;
import org.undersigned.testing.Wire;

class ReleaseViewTest extends ViewTest {

    @Autowired
    private ReleaseFixture fixture;

    @Autowired
    private ReleaseService releases;

    @Autowired
    private SendingService sendings;

    @Autowired
    private OutletService outlets;

    @Autowired
    private QuoteService quotes;

    @Autowired
    private SpokespersonFixture spokespeople;

    @Autowired
    private EditionFixture editions;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private LostName name;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private CampaignChoiceService choice;

    @Autowired
    private SettableClock clock;

    private UUID campaign;
    private LetterVersionFacts words;
    private UUID edition;

    @BeforeEach
    void prepare() {
        clock.stopAt(CampaignFixture.LAUNCH.minus(Duration.ofDays(1)));
        signIn(Role.COORDINATOR);
        campaign = campaigns.campaign();
        choice.choose(campaign);
        words = campaigns.letter(campaign);
        signatures.confirmed(words, "Ada Abel");
        edition = editions.seal(words, Scope.PRESS_RELEASE);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void beginsAReleaseAndWritesItsNextVersionWithThePreviewBesideIt() {
        open("press");
        assertThat(Wire.ofThisPage()).contains("No press releases yet");
        click("New release");
        _setValue(_get(TextField.class, field -> field.withLabel("Headline")), "Artists speak up");
        confirm("New release");

        var sent = Wire.ofThisPage();
        assertThat(sent)
                .contains(
                        "UNDER EMBARGO UNTIL Thursday 22 January 2026, 06:00 New York",
                        "Ada Abel",
                        "Version 1",
                        "Draft");
        var body = _get(TextArea.class, field -> field.withLabel("Text"));
        _setValue(body, "Signed by {clame}.");
        assertThat(Wire.ofThisPage()).contains("There is no field {clame}.");
        click("Save version");
        assertThat(body.getValue()).isEqualTo("Signed by {clame}.");
        assertThat(releases.latest(campaign).getFirst().number()).isOne();

        _setValue(body, "Signed by {claim}.");
        assertThat(Wire.ofThisPage()).contains("Signed by 1 name.");
        click("Submit for review");
        assertThat(releases.latest(campaign).getFirst().state()).isEqualTo(ReleaseState.DRAFT);
        click("Save version");
        assertThat(Wire.ofThisPage()).contains("Version 2", "Superseded");
        click("Submit for review");
        assertThat(releases.latest(campaign).getFirst().state()).isEqualTo(ReleaseState.IN_REVIEW);
        _assertNone(Button.class, button -> button.withText("Approve release"));
        open("press");
        assertThat(_find(ListItem.class)).hasSize(1);
        assertThat(Wire.ofThisPage()).contains("In review", "Version 2");
    }

    @Test
    void isApprovedBySomebodyElseAndThenSent() {
        var outlet = fixture.outlet();
        var id = fixture.submitted(ReleaseFixture.details(edition, words, ReleaseFixture.BODY), campaign);
        signIn(Role.APPROVER);
        open("");
        assertThat(Wire.ofThisPage()).contains("Artists speak up");
        open("press/" + id);
        assertThat(Wire.ofThisPage()).contains("Ada Abel", "In review");
        click("Approve release");
        confirm("Approve release");
        assertThat(Wire.ofThisPage()).contains("Approved by");

        signIn(Role.PRESS_OFFICER);
        open("press/" + id);
        click("Send release");
        confirm("Take file and keep who gets it");
        assertThat(sendings.ofRelease(id)).isEmpty();
        choose(outlet);
        confirm("Take file and keep who gets it");
        assertThat(sendings.ofRelease(id)).hasSize(1);
        assertThat(Wire.ofThisPage()).contains("Version 1 as Word document, with the names of edition 1");
        open("press/outlets/" + outlet);
        assertThat(Wire.ofThisPage())
                .contains("Artists speak up", "Version 1 as Word document")
                .doesNotContain("They hold no list of this campaign.");
    }

    @Test
    void asksForChangesWithAReason() {
        var id = fixture.submitted(ReleaseFixture.details(edition, words, ReleaseFixture.BODY), campaign);
        signIn(Role.APPROVER);
        open("press/" + id);
        click("Request changes");
        _setValue(_get(_get(Dialog.class), TextArea.class), "Say who they are");
        confirm("Request changes");

        assertThat(Wire.ofThisPage()).contains("asked for changes: Say who they are", "Changes requested");
    }

    @Test
    void decidesAndSendsNothingWhileSomethingElseIsTyped() {
        var submitted = fixture.submitted(ReleaseFixture.details(edition, words, ReleaseFixture.BODY), campaign);
        open("press/" + submitted);
        _setValue(body(), "Other words.");
        for (var step : new String[] {"Approve release", "Request changes"}) {
            click(step);
            _assertNone(Dialog.class);
            _assertNone(ConfirmDialog.class);
        }
        assertThat(fixture.last(submitted).state()).isEqualTo(ReleaseState.IN_REVIEW);

        var approved = fixture.approved(ReleaseFixture.details(edition, words, ReleaseFixture.BODY), campaign);
        open("press/" + approved);
        _setValue(body(), "Other words.");
        click("Send release");
        _assertNone(Dialog.class);
        assertThat(sendings.ofRelease(approved)).isEmpty();
    }

    @Test
    void keepsWhatIsTypedWhereThePageIsLeft() {
        var id = fixture.drafted(ReleaseFixture.details(edition, words, "The first words."), campaign);
        open("press/" + id);
        _setValue(body(), "Typed and not saved.");
        open("press");

        open("press/" + id);
        click("Submit for review");
        assertThat(fixture.last(id).state()).isEqualTo(ReleaseState.DRAFT);
        click("Go on with it");
        assertThat(body().getValue()).isEqualTo("Typed and not saved.");
        assertThat(Wire.ofThisPage()).contains("Typed and not saved.");
        click("Save version");
        assertThat(releases.details(id, 2).body()).isEqualTo("Typed and not saved.");
        open("press/" + id);
        _assertNone(Button.class, button -> button.withText("Go on with it"));
    }

    @Test
    void showsTheQuotesInTheirOrderAndWhyOneMayNotBeUsedAnyMore() {
        var first = quoted("Moira Speaker", "Ask first.");
        var second = quoted("Ned Speaker", "Then pay.");
        var chosen =
                new ReleaseDetails("Title", edition, words.id(), "", "{quotes}", "", "", "", List.of(first, second));
        var id = fixture.drafted(chosen, campaign);
        quotes.takeBack(first, row(first).version(), "Misunderstood");

        open("press/" + id);

        @SuppressWarnings("unchecked")
        MultiSelectComboBox<QuoteRow> field = _get(MultiSelectComboBox.class);
        assertThat(field.getValue()).extracting(QuoteRow::id).containsExactly(first, second);
        assertThat(field.getHelperText())
                .isEqualTo(
                        QuoteBar.NOT_SIGNED_OFF.sentence("Moira Speaker") + " Take it out and save another version.");
    }

    @ParameterizedTest
    @EnumSource
    void sendsNothingFromATabThatWasOpenedBeforeANameWasLost(LostName.Way way) {
        var signature = signatures.confirmed(words, LostName.NAME);
        var outlet = fixture.outlet();
        var id = fixture.approved(
                ReleaseFixture.details(editions.seal(words, Scope.PRESS_RELEASE), words, ReleaseFixture.BODY),
                campaign);
        open("press/" + id);
        assertThat(Wire.ofThisPage()).contains(LostName.NAME);
        click("Send release");
        choose(outlet);
        clock.advance(Duration.ofHours(1));

        name.lose(way, signature, words);
        confirm("Take file and keep who gets it");

        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("no longer stands");
        assertThat(sendings.ofRelease(id)).isEmpty();
    }

    @Test
    void showsEarlierVersionsByTheirAddress() {
        var id = fixture.drafted(ReleaseFixture.details(edition, words, "The first words."), campaign);
        releases.write(id, releases.release(id).version(), ReleaseFixture.details(edition, words, "The second words."));

        open("press/" + id + "?version=1");
        assertThat(Wire.ofThisPage()).contains("The first words.").doesNotContain("The second words.");
        _assertNone(Button.class, button -> button.withText("Save version"));
        open("press/" + id + "?version=7");
        assertThat(Wire.ofThisPage()).contains("This press release is not there");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CAMPAIGNER", "APPROVER", "ADMIN"})
    void sendsNoNameToAnyOtherRoleByADirectAddress(Role role) {
        var draft = fixture.drafted(ReleaseFixture.details(edition, words, ReleaseFixture.BODY), campaign);
        signIn(role);

        for (var address : new String[] {"press", "press/" + draft, "press/" + draft + "?version=1", "press/outlets"}) {
            open(address);
            assertThat(Wire.ofThisPage()).as(address).doesNotContain("Ada Abel", "Artists speak up");
        }
    }

    @Test
    void keepsNewsroomsAndTheirJournalistsForPressStaff() {
        editions.give(edition, FileKind.TEXT);
        open("press/outlets");
        click("Add Daily Paper");
        var field = _get(TextField.class, each -> each.withLabel("Name"));
        assertThat(field.getValue()).isEqualTo("Daily Paper");
        _setValue(field, "Daily Paper " + edition);
        confirm("Add outlet");
        click("Add journalist");
        confirm("Add journalist");
        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("Say what the journalist is called.");
        _setValue(_get(TextField.class, each -> each.withLabel("Name")), "Jo Roe");
        _setValue(_get(TextField.class, each -> each.withLabel("E-mail")), "jo.canary@example.org");
        confirm("Add journalist");
        assertThat(Wire.ofThisPage()).contains("Jo Roe", "jo.canary@example.org");
        click("Has left");
        confirm("Has left");
        assertThat(Wire.ofThisPage()).contains("No journalists are kept yet.");
    }

    private UUID quoted(String speaker, String said) {
        var by = new QuotedBy.Spokesperson(spokespeople.spokesperson(campaign, speaker));
        var quote = quotes.add(campaign, new NewQuote(by, "", said));
        quotes.signOff(
                quote,
                row(quote).version(),
                new SignOffDetails(speaker, Channel.EMAIL, LocalDate.ofInstant(clock.instant(), CampaignFixture.ZONE)));
        return quote;
    }

    private QuoteRow row(UUID quote) {
        return quotes.quotes(campaign).stream()
                .filter(row -> row.id().equals(quote))
                .findFirst()
                .orElseThrow();
    }

    private static TextArea body() {
        return _get(TextArea.class, field -> field.withLabel("Text"));
    }

    private void choose(UUID outlet) {
        @SuppressWarnings("unchecked")
        ComboBox<OutletRow> field = _get(_get(Dialog.class), ComboBox.class);
        _setValue(field, outlets.outlet(outlet));
    }

    private void open(String address) {
        choice.choose(campaign);
        var parts = address.split("\\?");
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length > 1 ? parts[1] : ""));
    }

    private static void click(String text) {
        _click(_get(Button.class, button -> button.withText(text)));
    }

    private static void confirm(String verb) {
        _click(_get((Component) _get(Dialog.class), Button.class, button -> button.withText(verb)));
    }
}
