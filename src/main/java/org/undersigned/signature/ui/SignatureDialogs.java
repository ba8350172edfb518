package org.undersigned.signature.ui;

import static org.undersigned.base.Texts.text;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.undersigned.base.Texts;
import org.undersigned.base.edit.DraftKey;
import org.undersigned.base.edit.Drafts;
import org.undersigned.base.edit.Seen;
import org.undersigned.base.ui.Editing;
import org.undersigned.base.ui.FormDialog;
import org.undersigned.base.ui.Notifications;
import org.undersigned.base.ui.ReasonDialog;
import org.undersigned.campaign.CampaignService;
import org.undersigned.signature.ConfirmationService;
import org.undersigned.signature.CorrectionService;
import org.undersigned.signature.HoldService;
import org.undersigned.signature.NamePlace;
import org.undersigned.signature.NamePlaces;
import org.undersigned.signature.RecordingService;
import org.undersigned.signature.SignatureCard;
import org.undersigned.signature.SignatureCards;
import org.undersigned.signature.SignatureDetails;
import org.undersigned.signature.SignatureService;
import org.undersigned.signature.correction.CorrectionDetails;
import org.undersigned.signature.correction.ui.CorrectionForm;
import org.undersigned.signature.credit.ui.ScopeChoices;
import org.undersigned.signature.evidence.ui.EvidenceChoice;
import org.undersigned.signature.evidence.ui.EvidenceDialogs;
import org.undersigned.signature.queue.SignatureQueries;
import org.undersigned.signature.queue.SignatureRow;

/** The steps of one signature. */
@Component
class SignatureDialogs {

    private final SignatureService signatures;
    private final ConfirmationService confirmations;
    private final CorrectionService corrections;
    private final RecordingService recordings;
    private final HoldService holds;
    private final SignatureQueries queries;
    private final SignatureCards cards;
    private final NamePlaces places;
    private final EvidenceDialogs evidenceDialogs;
    private final ScopeChoices scopes;
    private final LetterTexts texts;
    private final Drafts drafts;
    private final CampaignService campaigns;
    private final Clock clock;

    SignatureDialogs(
            SignatureService signatures,
            ConfirmationService confirmations,
            CorrectionService corrections,
            RecordingService recordings,
            HoldService holds,
            SignatureQueries queries,
            SignatureCards cards,
            NamePlaces places,
            EvidenceDialogs evidenceDialogs,
            ScopeChoices scopes,
            LetterTexts texts,
            Drafts drafts,
            CampaignService campaigns,
            Clock clock) {
        this.signatures = signatures;
        this.confirmations = confirmations;
        this.corrections = corrections;
        this.recordings = recordings;
        this.holds = holds;
        this.queries = queries;
        this.cards = cards;
        this.places = places;
        this.evidenceDialogs = evidenceDialogs;
        this.scopes = scopes;
        this.texts = texts;
        this.drafts = drafts;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    void confirm(SignatureCard card, Runnable changed) {
        if (Notifications.orRefusal(() -> confirmations.confirm(card.id(), card.version()))) {
            Notifications.say(text("signature.ui.confirm.done", card.credited()));
            changed.run();
        }
    }

    /** Where the next claim follows at once: leads back to the one that was confirmed, where it can be held or corrected. */
    void confirmAndGoOn(SignatureCard card, Runnable next) {
        if (Notifications.orRefusal(() -> confirmations.confirm(card.id(), card.version()))) {
            Notifications.say(
                    text("signature.ui.confirm.done", card.credited()),
                    SignatureNavigation.linkToSignature(text("signature.queue.look-again"), card.id()));
            next.run();
        }
    }

    void reject(SignatureCard card, Runnable changed) {
        new ReasonDialog(
                        text("signature.ui.reject.title", card.credited()),
                        text("signature.ui.reject.explanation", card.credited()),
                        text("signature.ui.reject"),
                        reason -> {
                            signatures.reject(card.id(), card.version(), reason);
                            changed.run();
                        })
                .dangerous()
                .open();
    }

    void hold(SignatureCard card, Runnable changed) {
        new ReasonDialog(
                        text("signature.ui.hold.title", card.credited()),
                        text("signature.ui.hold.explanation", card.credited()),
                        text("signature.ui.hold.verb"),
                        reason -> {
                            holds.hold(card.id(), card.version(), reason);
                            Notifications.say(text("signature.ui.hold.done", card.credited()));
                            changed.run();
                        })
                .open();
    }

    void lift(SignatureCard card, Runnable changed) {
        new ReasonDialog(
                        text("signature.ui.lift.title", card.credited()),
                        text("signature.ui.lift.explanation", card.credited()),
                        text("signature.ui.lift.verb"),
                        reason -> {
                            holds.lift(card.id(), card.version(), reason);
                            Notifications.say(text("signature.ui.lift.done", card.credited()));
                            changed.run();
                        })
                .open();
    }

    void withdraw(SignatureCard card, Runnable changed) {
        var along = queries.goingAlong(card.id());
        var listed = Stream.concat(Stream.of(card.id()), along.stream().map(SignatureRow::id))
                .toList();
        var told = places.carrying(listed);
        var form = new WithdrawalForm(
                whatWithdrawingDoes(card, along),
                told,
                clock.instant().atZone(campaigns.campaign(card.campaign()).zone()));
        FormDialog.around(
                        text("signature.ui.withdraw.title", card.credited()),
                        form,
                        text("signature.ui.withdraw"),
                        withdrawal -> {
                            signatures.withdraw(card.id(), card.version(), withdrawal);
                            Notifications.say(text("signature.ui.withdraw.done", card.credited()));
                            changed.run();
                            tellWhatCameBetween(card, listed, told);
                        })
                .dangerous()
                .open();
    }

    /** A page that was let go while the dialog was open stands otherwise than it said; that stays until it is closed. */
    private void tellWhatCameBetween(SignatureCard card, List<UUID> listed, List<NamePlace> told) {
        var news = new ArrayList<>(places.carrying(listed));
        news.removeAll(told);
        if (!news.isEmpty()) {
            Notifications.refuse(text("signature.ui.withdraw.meanwhile", card.credited(), said(news)));
        }
    }

    private static String said(List<NamePlace> places) {
        return places.stream().map(NamePlace::sentence).collect(Collectors.joining(" "));
    }

    private static List<String> whatWithdrawingDoes(SignatureCard card, List<SignatureRow> along) {
        var sentences = new ArrayList<String>();
        sentences.add(text("signature.ui.withdraw.explanation", card.credited(), card.letterTitle()));
        var others = along.stream()
                .map(row -> text(
                        "signature.ui.withdraw.other", row.credited(), row.letterNumber(), Texts.label(row.state())))
                .toList();
        if (!others.isEmpty()) {
            sentences.add(
                    text("signature.ui.withdraw.goes-along", String.join(text("signature.ui.separator"), others)));
        }
        return sentences;
    }

    void revise(SignatureCard card, Runnable changed) {
        var editing = Editing.of(claimed(card), () -> claimed(cards.card(card.id())), (before, revised) -> {
            signatures.revise(card.id(), before.version(), revised);
            changed.run();
        });
        editing.saying("limits.notBeside", UUID.class, scopes::name);
        FormDialog.editing(
                        text("signature.ui.revise.title", card.credited()),
                        new ClaimForm(card.kind(), card.details(), scopes.fields()),
                        text("signature.ui.save"),
                        editing)
                .wide()
                .open();
    }

    private static Seen<SignatureDetails> claimed(SignatureCard card) {
        return new Seen<>(card.version(), card.details());
    }

    void correct(SignatureCard card, Runnable changed) {
        var shownBy = EvidenceChoice.orNothing(
                        text("signature.ui.correction.shown-by"),
                        text("signature.ui.correction.shown-by.nothing"),
                        evidenceDialogs.fields(card),
                        corrections.evidence(card.id()))
                .helped(text("signature.ui.correction.shown-by.help"));
        var editing = Editing.of(uncorrected(card), () -> uncorrected(cards.card(card.id())), (before, correction) -> {
            correct(card.id(), before.version(), correction);
            changed.run();
        });
        editing.saying("details.limits.notBeside", UUID.class, scopes::name);
        FormDialog.editing(
                        text("signature.ui.correct.title", card.credited()),
                        new CorrectionForm(scopes.fields(), shownBy),
                        text("signature.ui.correct"),
                        editing)
                .wide()
                .keptIn(drafts, new DraftKey("correction", card.id()))
                .open();
    }

    private static Seen<CorrectionForm.Correction> uncorrected(SignatureCard card) {
        var details = new CorrectionDetails(
                card.credited(),
                card.descriptor(),
                card.titleForIdentification(),
                card.scopes(),
                card.limits(),
                "",
                "",
                null);
        return new Seen<>(card.version(), new CorrectionForm.Correction(details, null));
    }

    private void correct(UUID id, long version, CorrectionForm.Correction correction) {
        var given = correction.evidence();
        if (given == null) {
            corrections.correct(id, version, correction.details());
        } else {
            corrections.correct(id, version, correction.details(), given.details(), given.files());
        }
    }

    void restore(SignatureCard card, Runnable changed) {
        var form = new RestorationForm(
                texts.ofLetter(card.campaign(), card.letter()),
                evidenceDialogs.fields(card),
                text("signature.ui.restore.explanation", card.credited()));
        FormDialog.around(
                        text("signature.ui.restore.title", card.credited()),
                        form,
                        text("signature.ui.restore"),
                        restoration -> {
                            recordings.restore(card.id(), card.version(), restoration.details(), restoration.files());
                            changed.run();
                        })
                .wide()
                .open();
    }
}
