package org.undersigned.signature.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import java.util.UUID;
import java.util.function.Consumer;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.base.edit.DraftKey;
import org.undersigned.base.edit.Drafts;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.FormDialog;
import org.undersigned.base.ui.Notifications;
import org.undersigned.campaign.LetterService;
import org.undersigned.directory.PartyFacts;
import org.undersigned.directory.PartySearch;
import org.undersigned.directory.ui.PartyPicker;
import org.undersigned.signature.RecordingService;
import org.undersigned.signature.SignatureService;
import org.undersigned.signature.credit.ui.ScopeChoices;
import org.undersigned.signature.evidence.ui.EvidenceDialogs;

/** Records a yes, with what shows it if that is at hand. */
@org.springframework.stereotype.Component
class RecordDialogs {

    private static final String DRAFT = "signature";

    private final SignatureService signatures;
    private final RecordingService recordings;
    private final EvidenceDialogs evidence;
    private final ScopeChoices scopes;
    private final LetterTexts texts;
    private final LetterService letters;
    private final PartySearch search;
    private final Drafts drafts;
    private final CurrentUser user;

    RecordDialogs(
            SignatureService signatures,
            RecordingService recordings,
            EvidenceDialogs evidence,
            ScopeChoices scopes,
            LetterTexts texts,
            LetterService letters,
            PartySearch search,
            Drafts drafts,
            CurrentUser user) {
        this.signatures = signatures;
        this.recordings = recordings;
        this.evidence = evidence;
        this.scopes = scopes;
        this.texts = texts;
        this.letters = letters;
        this.search = search;
        this.drafts = drafts;
        this.user = user;
    }

    /** The button that records a yes in a campaign; not there while there is no text to sign, or for those who may not. */
    Component[] action(UUID campaign, Consumer<UUID> recorded) {
        return mayRecord(campaign)
                ? new Component[] {Buttons.primary(text("signature.ui.record"), () -> record(campaign, recorded))}
                : new Component[0];
    }

    /** The same for a party that is given. */
    Component[] action(UUID campaign, PartyFacts party, Consumer<UUID> recorded) {
        return mayRecord(campaign)
                ? new Component[] {Buttons.plain(text("signature.ui.record"), () -> record(campaign, party, recorded))}
                : new Component[0];
    }

    private boolean mayRecord(UUID campaign) {
        return user.may(Permission.SIGNATURE_RECORD)
                && letters.letters(campaign).stream().anyMatch(letter -> letter.currentNumber() > 0);
    }

    private void record(UUID campaign, Consumer<UUID> recorded) {
        var picker = new PartyPicker(text("signature.ui.party"), search);
        picker.setWidthFull();
        var form = new RecordForm(texts.ofCampaign(campaign), evidence.fields(campaign), scopes.fields(), picker);
        picker.addValueChangeListener(chosen ->
                picker.getOptionalValue().ifPresent(party -> form.suit(party.id(), party.kind(), party.name())));
        open(text("signature.ui.record"), form, new DraftKey(DRAFT, campaign), recorded);
    }

    private void record(UUID campaign, PartyFacts party, Consumer<UUID> recorded) {
        var form = new RecordForm(texts.ofCampaign(campaign), evidence.fields(campaign), scopes.fields());
        form.suit(party.id(), party.kind(), party.name());
        var draft = new DraftKey(DRAFT + " " + campaign, party.id());
        open(text("signature.ui.record.of", party.name()), form, draft, recorded);
    }

    private void open(String title, RecordForm form, DraftKey draft, Consumer<UUID> recorded) {
        FormDialog.around(title, form, text("signature.ui.record"), yes -> {
                    var id = keep(yes);
                    Notifications.say(
                            text("signature.ui.record.done", yes.details().credited()));
                    recorded.accept(id);
                })
                .wide()
                .keptIn(drafts, draft)
                .open();
    }

    private UUID keep(RecordForm.Yes yes) {
        var given = yes.evidence();
        return given == null
                ? signatures.record(yes.details())
                : recordings.record(yes.details(), given.details(), given.files());
    }
}
