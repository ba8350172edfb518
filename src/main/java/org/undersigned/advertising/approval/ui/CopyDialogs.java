package org.undersigned.advertising.approval.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import java.util.UUID;
import org.undersigned.advertising.approval.DecisionDetails;
import org.undersigned.advertising.approval.ReviewService;
import org.undersigned.advertising.approval.ReviewSheet;
import org.undersigned.advertising.approval.Verdict;
import org.undersigned.advertising.copy.CopyFacts;
import org.undersigned.advertising.copy.CopyPreview;
import org.undersigned.advertising.copy.CopyService;
import org.undersigned.advertising.copy.CopyVersionFacts;
import org.undersigned.advertising.copy.ui.CopyChoices;
import org.undersigned.advertising.copy.ui.CopyForm;
import org.undersigned.advertising.copy.ui.WritingNote;
import org.undersigned.base.edit.DraftKey;
import org.undersigned.base.edit.Drafts;
import org.undersigned.base.ui.ConfirmAction;
import org.undersigned.base.ui.DraftKeeper;
import org.undersigned.base.ui.FormDialog;
import org.undersigned.base.ui.Notifications;
import org.undersigned.base.ui.ReasonDialog;
import org.undersigned.campaign.LetterService;
import org.undersigned.roster.RosterService;

/** Beginning copy, striking names, putting copy before those who approve, and deciding on it. */
@org.springframework.stereotype.Component
class CopyDialogs {

    private final CopyService copies;
    private final ReviewService reviews;
    private final RosterService rosters;
    private final LetterService letters;
    private final Drafts drafts;
    private final List<WritingNote> notes;

    CopyDialogs(
            CopyService copies,
            ReviewService reviews,
            RosterService rosters,
            LetterService letters,
            Drafts drafts,
            List<WritingNote> notes) {
        this.copies = copies;
        this.reviews = reviews;
        this.rosters = rosters;
        this.letters = letters;
        this.drafts = drafts;
        this.notes = notes;
    }

    /** What other parts have to say of an ad while it is written. */
    List<Component> notes(UUID campaign, UUID copy, CopyPreview written) {
        return notes.stream()
                .flatMap(note -> note.note(campaign, copy, written).stream())
                .toList();
    }

    CopyChoices choices(UUID campaign) {
        return CopyChoices.of(campaign, rosters, letters);
    }

    /** Keeps what is typed into the form of a copy, each for whoever types. */
    DraftKeeper keeper(UUID copy, CopyForm form, Button save) {
        return new DraftKeeper(drafts, new DraftKey(CopyService.KIND, copy), form, save);
    }

    void submit(CopyVersionFacts version, Runnable changed) {
        if (Notifications.orRefusal(() -> reviews.submit(version.id(), version.version()))) {
            Notifications.say(text("advertising.copy.ui.submitted"));
            changed.run();
        }
    }

    /** The way out when names may not be printed any more: the same words without them. */
    void strike(CopyFacts copy, CopyPreview preview, Runnable changed) {
        var failing = preview.failing();
        var form = new StrikeForm(failing);
        FormDialog.around(
                        text("advertising.copy.ui.strike", failing.size()),
                        form,
                        text("advertising.copy.ui.strike.verb"),
                        places -> {
                            copies.strike(copy.id(), copy.version(), places);
                            changed.run();
                        })
                .open();
    }

    void abandon(CopyFacts copy, Runnable changed) {
        new ReasonDialog(
                        text("advertising.copy.ui.abandon"),
                        text("advertising.copy.ui.abandon.text"),
                        text("advertising.copy.ui.abandon"),
                        reason -> {
                            copies.abandon(copy.id(), copy.version(), reason);
                            changed.run();
                        })
                .dangerous()
                .open();
    }

    void approve(CopyVersionFacts version, ReviewSheet sheet, Runnable decided) {
        new ConfirmAction(
                        text("advertising.approval.ui.approve.title", version.number(), version.title()),
                        text("advertising.approval.ui.approve.text", version.nameCount()),
                        text("advertising.approval.ui.approve"),
                        () -> decide(version, sheet, Verdict.APPROVE, "", decided))
                .open();
    }

    void requestChanges(CopyVersionFacts version, ReviewSheet sheet, Runnable decided) {
        new ReasonDialog(
                        text("advertising.approval.ui.changes"),
                        text("advertising.approval.ui.changes.text"),
                        text("advertising.approval.ui.changes"),
                        reason -> decide(version, sheet, Verdict.REQUEST_CHANGES, reason, decided))
                .open();
    }

    void reject(CopyVersionFacts version, ReviewSheet sheet, Runnable decided) {
        new ReasonDialog(
                        text("advertising.approval.ui.reject"),
                        text("advertising.approval.ui.reject.text"),
                        text("advertising.approval.ui.reject"),
                        reason -> decide(version, sheet, Verdict.REJECT, reason, decided))
                .dangerous()
                .open();
    }

    void abstain(CopyVersionFacts version, ReviewSheet sheet, Runnable decided) {
        new ConfirmAction(
                        text("advertising.approval.ui.abstain"),
                        text("advertising.approval.ui.abstain.text"),
                        text("advertising.approval.ui.abstain"),
                        () -> decide(version, sheet, Verdict.ABSTAIN, "", decided))
                .open();
    }

    void skip(CopyVersionFacts version, ReviewSheet sheet, Runnable decided) {
        var step = sheet.steps().get(sheet.openStep()).name();
        new ReasonDialog(
                        text("advertising.approval.ui.skip"),
                        text("advertising.approval.ui.skip.text", step),
                        text("advertising.approval.ui.skip"),
                        reason -> {
                            reviews.skip(version.id(), sheet.version(), reason);
                            decided.run();
                        })
                .dangerous()
                .open();
    }

    private void decide(CopyVersionFacts version, ReviewSheet sheet, Verdict verdict, String reason, Runnable decided) {
        reviews.decide(version.id(), sheet.version(), new DecisionDetails(verdict, reason, version.contentHash()));
        decided.run();
    }
}
