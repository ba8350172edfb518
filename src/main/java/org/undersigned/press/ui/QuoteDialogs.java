package org.undersigned.press.ui;

import static org.undersigned.base.Texts.text;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.base.Refusal;
import org.undersigned.base.ui.FormDialog;
import org.undersigned.base.ui.ReasonDialog;
import org.undersigned.campaign.CampaignChoiceService;
import org.undersigned.campaign.CampaignFacts;
import org.undersigned.press.quote.QuoteRow;
import org.undersigned.press.quote.QuoteService;
import org.undersigned.press.quote.QuotedBy;

/** Adding quotes, keeping their sign-off, and taking it back. */
@Component
class QuoteDialogs {

    private static final int MOST = 50;

    private final QuoteService quotes;
    private final SpeakerChoices speakers;
    private final CampaignChoiceService choice;
    private final CurrentUser user;
    private final Clock clock;

    QuoteDialogs(
            QuoteService quotes, SpeakerChoices speakers, CampaignChoiceService choice, CurrentUser user, Clock clock) {
        this.quotes = quotes;
        this.speakers = speakers;
        this.choice = choice;
        this.user = user;
        this.clock = clock;
    }

    Optional<CampaignFacts> campaign() {
        return choice.current();
    }

    boolean mayWrite() {
        return user.may(Permission.PRESS_WRITE);
    }

    List<QuoteRow> quotes(UUID campaign) {
        return quotes.quotes(campaign);
    }

    void add(UUID campaign, Runnable changed) {
        var form = new QuoteForm(speakerOf(campaign));
        FormDialog.around(text("press.quote.ui.add"), form, text("press.quote.ui.add"), details -> {
                    quotes.add(campaign, details);
                    changed.run();
                })
                .wide()
                .open();
    }

    private SpeakerField speakerOf(UUID campaign) {
        return new SpeakerField(typed -> speakers.find(campaign, typed, MOST));
    }

    /** Says whose words a quote is that names its speaker as text. */
    void attribute(UUID campaign, QuoteRow quote, Runnable changed) {
        var speaker = speakerOf(campaign);
        new FormDialog(
                        text("press.quote.ui.attribute.title", quote.details().speaker()),
                        speaker,
                        text("press.quote.ui.attribute"),
                        () -> {
                            quotes.attribute(quote.id(), quote.version(), chosen(speaker));
                            changed.run();
                        })
                .open();
    }

    private static QuotedBy chosen(SpeakerField speaker) {
        return Optional.ofNullable(speaker.speaker())
                .orElseThrow(() -> new Refusal("press.refused.quote-without-speaker"));
    }

    void signOff(QuoteRow quote, Runnable changed) {
        FormDialog.around(
                        text("press.quote.ui.sign-off.title", quote.details().speaker()),
                        new SignOffForm(quote.details().speaker(), today()),
                        text("press.quote.ui.sign-off"),
                        details -> {
                            quotes.signOff(quote.id(), quote.version(), details);
                            changed.run();
                        })
                .open();
    }

    void takeBack(QuoteRow quote, Runnable changed) {
        new ReasonDialog(
                        text("press.quote.ui.take-back.title", quote.details().speaker()),
                        text("press.quote.ui.take-back.explanation"),
                        text("press.quote.ui.take-back"),
                        reason -> {
                            quotes.takeBack(quote.id(), quote.version(), reason);
                            changed.run();
                        })
                .dangerous()
                .open();
    }

    private LocalDate today() {
        ZoneId zone = campaign().map(CampaignFacts::zone).orElse(ZoneOffset.UTC);
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
