package org.undersigned.signature.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.base.Texts;
import org.undersigned.campaign.CampaignChoiceService;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.campaign.Tier;
import org.undersigned.outreach.NextStep;
import org.undersigned.outreach.ParticipationDetails;
import org.undersigned.outreach.ParticipationService;
import org.undersigned.outreach.PipelineService;
import org.undersigned.outreach.Stage;
import org.undersigned.signature.SignatureCards;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.SignatureState;
import org.undersigned.signature.evidence.EvidenceService;
import org.undersigned.signature.evidence.EvidenceUpload;
import org.undersigned.testing.ViewTest;

class ConfirmQueueViewTest extends ViewTest {

    @Autowired
    private SignatureFixture fixture;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private CampaignChoiceService choice;

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private SignatureCards cards;

    @Autowired
    private ParticipationService participations;

    @Autowired
    private PipelineService pipeline;

    private UUID campaign;
    private LetterVersionFacts words;

    @BeforeEach
    void prepare() {
        signIn(Role.COORDINATOR);
        campaign = campaigns.campaign();
        words = campaigns.letter(campaign);
        choice.choose(campaign);
    }

    @Test
    void saysThatNothingWaits() {
        fixture.confirmed(words, "Ada Abel");

        open();

        _assertOne(H2.class, title -> title.withText("Nothing waits to be confirmed"));
        _assertNone(Button.class, button -> button.withText("Confirm signature"));
    }

    @Test
    void showsTheNameWithTheWordsAndWhatShowsIt() throws IOException {
        var id = fixture.claimed(words, "Ada Abel");
        evidence.show(
                campaign,
                SignatureFixture.written(),
                List.of(
                        EvidenceUpload.of("mail.eml", "Subject: Yes".getBytes(StandardCharsets.UTF_8)),
                        EvidenceUpload.of("form.png", picture())),
                List.of(id));

        open();

        assertThat(name()).isEqualTo("Ada Abel");
        _assertOne(Pre.class, text -> text.withText(words.text()));
        _assertOne(Pre.class, text -> text.withText("Yes, add my name."));
        _assertOne(Pre.class, text -> text.withText("Subject: Yes"));
        assertThat(_get(Image.class).getAlt()).hasValue("What form.png looks like");
        _assertOne(Span.class, span -> span.withText(Texts.text("signature.ui.against.nothing")));
    }

    @Test
    void confirmsOneAndGoesOnToTheNext() {
        var first = fixture.claimed(words, "Ada Abel");
        var second = fixture.claimed(words, "Ben Boro");
        fixture.show(words, List.of(first, second));
        open();
        assertThat(name()).isEqualTo("Ada Abel");
        _assertOne(Span.class, span -> span.withText("1 of 2 claims"));

        press("c");

        assertThat(cards.card(first).state()).isEqualTo(SignatureState.CONFIRMED);
        assertThat(cards.card(second).state()).isEqualTo(SignatureState.CLAIMED);
        assertThat(name()).isEqualTo("Ben Boro");
        _assertOne(Span.class, span -> span.withText("1 of 1 claim"));
    }

    @Test
    void staysAtOneThatIsRefusedAndSaysWhy() {
        var id = fixture.claimed(words, "Ada Abel");
        open();

        press("c");

        assertThat(cards.card(id).state()).isEqualTo(SignatureState.CLAIMED);
        assertThat(name()).isEqualTo("Ada Abel");
        assertThat(_find(Span.class, span -> span.withText(Texts.text("signature.refused.no-evidence", "Ada Abel"))))
                .hasSize(2);
    }

    @Test
    void rejectsOnlyWithAReason() {
        var id = fixture.claimed(words, "Ada Abel");
        open();

        press("r");
        var reject =
                _find(Button.class, button -> button.withText("Reject claim")).getLast();
        _click(reject);
        assertThat(cards.card(id).state()).isEqualTo(SignatureState.CLAIMED);

        _setValue(_get(TextArea.class, area -> area.withLabel("Reason")), "Another Ada Abel");
        _click(reject);
        assertThat(cards.card(id).state()).isEqualTo(SignatureState.REJECTED);
        _assertOne(H2.class, title -> title.withText("Nothing waits to be confirmed"));
    }

    @Test
    void holdsANameAndTakesItOutOfTheQueue() {
        var id = fixture.claimed(words, "Ada Abel");
        fixture.claimed(words, "Ben Boro");
        open();

        press("h");
        _setValue(_get(TextArea.class, area -> area.withLabel("Reason")), "Counsel asks");
        _click(_find(Button.class, button -> button.withText("Hold name")).getLast());
        assertThat(cards.card(id).hold()).isNotNull();
        assertThat(name()).isEqualTo("Ben Boro");
        _assertOne(Span.class, span -> span.withText("1 of 1 claim"));

        UI.getCurrent().navigate(SignatureNavigation.QUEUE, QueryParameters.of("at", id.toString()));
        assertThat(name()).isEqualTo("Ada Abel");
        _assertOne(Span.class, span -> span.withText(Texts.text("signature.ui.hold.notice", "Ada Abel")));
        assertThat(_get(Button.class, button -> button.withAttribute("data-key", "h"))
                        .getText())
                .isEqualTo("Lift hold");
    }

    @Test
    void asksAgainAsTheNextStepInThePipeline() {
        var id = fixture.claimed(words, "Ada Abel");
        var party = cards.card(id).party();
        open();
        press("a");
        _assertNone(TextArea.class, area -> area.withLabel("What to ask"));

        participations.open(campaign, party, new ParticipationDetails(Tier.B, Stage.VERBAL_YES, null));
        press("a");
        _setValue(_get(TextArea.class, area -> area.withLabel("What to ask")), "Send us the mail");
        _click(_find(Button.class, button -> button.withText("Ask again")).getLast());

        assertThat(pipeline.ofParty(party))
                .singleElement()
                .satisfies(row -> assertThat(row.nextStep())
                        .isNotNull()
                        .extracting(NextStep::text)
                        .isEqualTo("Send us the mail"));
        assertThat(cards.card(id).state()).isEqualTo(SignatureState.CLAIMED);
    }

    @Test
    void goesForthAndBackAndDecidesNothing() {
        fixture.claimed(words, "Ada Abel");
        fixture.claimed(words, "Ben Boro");
        open();

        press("j");
        assertThat(name()).isEqualTo("Ben Boro");
        press("k");
        assertThat(name()).isEqualTo("Ada Abel");
    }

    @Test
    void refusesToConfirmWhatHasChangedSinceItWasShown() {
        var id = fixture.claimed(words, "Ada Abel");
        fixture.show(words, List.of(id));
        open();
        var meanwhile = cards.card(id);
        fixture.revise(meanwhile, "Ada B. Abel");

        press("c");

        assertThat(cards.card(id).state()).isEqualTo(SignatureState.CLAIMED);
    }

    @Test
    void isClosedToCampaigners() {
        fixture.claimed(words, "Ada Abel");
        signIn(Role.CAMPAIGNER);

        open();

        _assertNone(H2.class, title -> title.withText("Ada Abel"));
        _assertNone(Button.class, button -> button.withText("Confirm signature"));
        assertThat(_get(H1.class).getText()).isNotEqualTo("Confirm signatures");
    }

    private static void open() {
        UI.getCurrent().navigate(SignatureNavigation.QUEUE);
    }

    private static String name() {
        return _get(H2.class, title -> title.withAttribute("tabindex", "-1")).getText();
    }

    private static void press(String key) {
        _click(_get(Button.class, button -> button.withAttribute("data-key", key)));
    }

    private static byte[] picture() throws IOException {
        var file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", file);
        return file.toByteArray();
    }
}
