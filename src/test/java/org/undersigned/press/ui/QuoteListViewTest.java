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
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.undersigned.access.Role;
import org.undersigned.base.Texts;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.base.ui.CopyButton;
import org.undersigned.campaign.CampaignChoiceService;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.press.PressFixture;
import org.undersigned.press.quote.QuoteService;
import org.undersigned.press.quote.QuotedBy;
import org.undersigned.press.spokesperson.SpokespersonFixture;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.testing.ViewTest;

class QuoteListViewTest extends ViewTest {

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private CampaignChoiceService choice;

    @Autowired
    private QuoteService quotes;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private PressFixture press;

    @Autowired
    private SpokespersonFixture spokespeople;

    @Autowired
    private JdbcTemplate jdbc;

    private UUID campaign;

    @BeforeEach
    void prepare() {
        signIn(Role.COORDINATOR);
        campaign = campaigns.campaign();
        spokespeople.spokesperson(campaign, "Moira Speaker");
        open("press/quotes");
    }

    @Test
    void keepsAQuoteItsSignOffAndThatItWasTakenBack() {
        assertThat(pageText()).contains("No quotes yet");
        add("Moira Speaker", "Ask first.");
        assertThat(listed()).isOne();
        assertThat(pageText()).contains("“Ask first.”", "Moira Speaker, advisor", "Not to be used");
        open("desk");
        assertThat(pageText()).doesNotContain("No quote may be used yet.");
        click("Quotes");
        assertThat(pageText()).contains("Moira Speaker, advisor");
        publish();
        open("desk");
        assertThat(pageText()).contains("No quote may be used yet.");

        open("press/quotes");
        click("Record sign-off");
        confirm("Record sign-off");
        assertThat(pageText()).contains("May be quoted", "Agreed to by Moira Speaker on");
        open("desk");
        assertThat(_find(CopyButton.class))
                .extracting(CopyButton::text)
                .contains("“Ask first.” — Moira Speaker, advisor");

        open("press/quotes");
        click("Take back sign-off");
        _setValue(_get(TextArea.class), "Misunderstood");
        confirm("Take back sign-off");
        assertThat(quotes.quotable(campaign)).isEmpty();
        assertThat(pageText()).contains("Not to be used");
    }

    /** Before that the desk shows no quote: who speaks for a letter may be one who signs it. */
    private void publish() {
        var words = campaigns.letter(campaign);
        signatures.confirmed(words, "Jo Doe");
        press.publish(words, "Daily Paper");
    }

    @Test
    void saysInTheDialogWhatIsMissing() {
        add("", "Ask first.");

        assertThat(pageText()).contains(Texts.text("press.refused.quote-without-speaker"));
        assertThat(quotes.quotes(campaign)).isEmpty();
    }

    @Test
    void letsAuditorsReadAndOthersNotEvenThat() {
        add("Moira Speaker", "Ask first.");
        signIn(Role.AUDITOR);
        open("press/quotes");
        assertThat(listed()).isOne();
        _assertNone(Button.class, button -> button.withText("Add quote"));
        _assertNone(Button.class, button -> button.withText("Record sign-off"));

        signIn(Role.CAMPAIGNER);
        open("press/quotes");
        assertThat(pageText()).doesNotContain("Ask first.");
    }

    @Test
    void saysWhyAQuoteOfASignerMayNotBeUsedAndLeadsToTheSignature() {
        signatures.claimed(campaigns.letter(campaign), "Pia Pending");
        add("Pia Pending", "Ask first.");

        assertThat(pageText())
                .contains("Not to be used", "The signature of Pia Pending is not confirmed.")
                .contains("Pia Pending has not agreed to these words.");
        assertThat(_find(RouterLink.class, link -> link.withText("Signature")))
                .singleElement()
                .satisfies(link -> assertThat(link.getHref()).startsWith("signatures/"));
    }

    @Test
    void isSaidToWhoeverWithdrawsItsSignature() {
        var signature = signatures.confirmed(campaigns.letter(campaign), "Kim Roe");
        add("Kim Roe", "Ask first.");
        open("signatures/" + signature);
        click("Withdraw signature");

        assertThat(pageText()).contains("A quote of theirs is offered to nobody any more.");
    }

    @Test
    void asksWhoSpeaksInAQuoteThatNamesItsSpeakerAsText() {
        add("Moira Speaker", "Ask first.");
        var quote = quotes.quotes(campaign).getFirst().id();
        jdbc.update("update press_quote set spokesperson_id = null where id = ?", UuidBytes.of(quote));
        open("press/quotes");
        assertThat(pageText()).contains("It names Moira Speaker as text only.");

        click("Say who speaks");
        confirm("Say who speaks");
        assertThat(pageText()).contains(Texts.text("press.refused.quote-without-speaker"));
        choose("Moira Speaker");
        confirm("Say who speaks");
        assertThat(quotes.quotes(campaign).getFirst().by()).isInstanceOf(QuotedBy.Spokesperson.class);
        assertThat(pageText()).doesNotContain("as text only");
    }

    private static int listed() {
        return _get(UnorderedList.class, list -> list.withClasses("quote-list")).getComponentCount();
    }

    private static void choose(String speaker) {
        var field = _get(SpeakerField.class);
        var found =
                field.getLazyDataView().getItems().filter(each -> each.name().equals(speaker));
        _setValue(field, found.findFirst().orElseThrow());
    }

    private static void add(String speaker, String words) {
        click("Add quote");
        if (!speaker.isEmpty()) {
            choose(speaker);
        }
        _setValue(_get(TextField.class, field -> field.withLabel("Speaks as")), "advisor");
        _setValue(_get(TextArea.class), words);
        confirm("Add quote");
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
