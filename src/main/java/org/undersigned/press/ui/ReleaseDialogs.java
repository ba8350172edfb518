package org.undersigned.press.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.undersigned.base.edit.DraftKey;
import org.undersigned.base.edit.Drafts;
import org.undersigned.base.ui.ConfirmAction;
import org.undersigned.base.ui.DraftKeeper;
import org.undersigned.base.ui.FormDialog;
import org.undersigned.base.ui.Notifications;
import org.undersigned.base.ui.ReasonDialog;
import org.undersigned.campaign.CampaignFacts;
import org.undersigned.campaign.LetterService;
import org.undersigned.press.outlet.OutletService;
import org.undersigned.press.quote.QuoteService;
import org.undersigned.press.release.ReleaseReview;
import org.undersigned.press.release.ReleaseService;
import org.undersigned.press.release.SendingService;
import org.undersigned.press.release.SentFile;
import org.undersigned.press.release.VersionRow;
import org.undersigned.roster.RosterService;

/** Beginning releases, putting them before a second person, deciding on them, and sending them. */
@Component
class ReleaseDialogs {

    private final ReleaseService releases;
    private final ReleaseReview review;
    private final SendingService sendings;
    private final OutletService outlets;
    private final ReadableEditions editions;
    private final QuoteService quotes;
    private final RosterService rosters;
    private final LetterService letters;
    private final Drafts drafts;

    ReleaseDialogs(
            ReleaseService releases,
            ReleaseReview review,
            SendingService sendings,
            OutletService outlets,
            ReadableEditions editions,
            QuoteService quotes,
            RosterService rosters,
            LetterService letters,
            Drafts drafts) {
        this.releases = releases;
        this.review = review;
        this.sendings = sendings;
        this.outlets = outlets;
        this.editions = editions;
        this.quotes = quotes;
        this.rosters = rosters;
        this.letters = letters;
        this.drafts = drafts;
    }

    ReleaseChoices choices(UUID campaign) {
        return new ReleaseChoices(editions.all(), quotes.quotes(campaign), rosters, letters);
    }

    /** Keeps what is typed into the form of a release, each for whoever types. */
    DraftKeeper keeper(UUID release, ReleaseForm form, Button save) {
        return new DraftKeeper(drafts, new DraftKey("release", release), form, save);
    }

    void add(CampaignFacts campaign) {
        var choices = choices(campaign.id());
        if (choices.editions().isEmpty()) {
            Notifications.refuse(text("press.release.ui.no-edition"));
            return;
        }
        FormDialog.around(
                        text("press.release.ui.add"),
                        new NewReleaseForm(choices),
                        text("press.release.ui.add"),
                        details -> PressNavigation.toRelease(releases.add(campaign.id(), details)))
                .open();
    }

    void submit(VersionRow version, Runnable changed) {
        if (Notifications.orRefusal(() -> review.submit(version.release(), version.number(), version.version()))) {
            Notifications.say(text("press.release.ui.submitted"));
            changed.run();
        }
    }

    void approve(VersionRow version, Runnable changed) {
        new ConfirmAction(
                        text("press.release.ui.approve.title", version.number(), version.title()),
                        text("press.release.ui.approve.explanation"),
                        text("press.release.ui.approve"),
                        () -> {
                            review.approve(version.release(), version.number(), version.version());
                            changed.run();
                        })
                .open();
    }

    void requestChanges(VersionRow version, Runnable changed) {
        new ReasonDialog(
                        text("press.release.ui.changes.title", version.number(), version.title()),
                        text("press.release.ui.changes.explanation"),
                        text("press.release.ui.changes"),
                        reason -> {
                            review.requestChanges(version.release(), version.number(), version.version(), reason);
                            changed.run();
                        })
                .open();
    }

    /** @param give is handed the file once it is said who gets it */
    void send(VersionRow version, Consumer<SentFile> give) {
        var known = outlets.outlets();
        if (known.isEmpty()) {
            Notifications.refuse(text("press.release.ui.no-outlet"));
            return;
        }
        var against = releases.preview(version.release(), version.number()).against();
        if (!against.isEmpty()) {
            Notifications.refuse(against.getFirst());
            return;
        }
        FormDialog.around(
                        text("press.release.ui.send.title", version.number(), version.title()),
                        new SendForm(known, outlets::journalists),
                        text("press.release.ui.send.do"),
                        details -> give.accept(sendings.send(version.release(), version.number(), details)))
                .open();
    }
}
