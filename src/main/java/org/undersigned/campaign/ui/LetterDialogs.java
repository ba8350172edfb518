package org.undersigned.campaign.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.base.edit.DraftKey;
import org.undersigned.base.edit.Drafts;
import org.undersigned.base.edit.Seen;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.Editing;
import org.undersigned.base.ui.Form;
import org.undersigned.base.ui.FormDialog;
import org.undersigned.base.ui.Notifications;
import org.undersigned.campaign.LetterDetails;
import org.undersigned.campaign.LetterFacts;
import org.undersigned.campaign.LetterKind;
import org.undersigned.campaign.LetterService;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.campaign.SignatureImpact;
import org.undersigned.campaign.VersionDraft;

/** Adding a letter, changing its facts, and publishing its texts; nothing is offered to those who may not. */
@org.springframework.stereotype.Component
class LetterDialogs {

    private static final String USUAL_LANGUAGE = "en";

    private static final String TEXT = "letter-text";
    private static final String TRANSLATION = "letter-translation";

    private final LetterService letters;
    private final ObjectProvider<SignatureImpact> impacts;
    private final Drafts drafts;
    private final CurrentUser user;

    LetterDialogs(LetterService letters, ObjectProvider<SignatureImpact> impacts, Drafts drafts, CurrentUser user) {
        this.letters = letters;
        this.impacts = impacts;
        this.drafts = drafts;
        this.user = user;
    }

    Component[] addAction(UUID campaign) {
        return offered(Buttons.primary(text("campaign.letter.add"), () -> add(campaign)));
    }

    /** Beside the words that say that there is no letter yet. */
    Component[] addFirstAction(UUID campaign) {
        return offered(Buttons.plain(text("campaign.letter.add"), () -> add(campaign)));
    }

    /** What can be done with a letter in a list. */
    Component[] actions(LetterFacts letter) {
        var publish = Buttons.plain(publishText(letter), () -> publish(letter));
        var translate =
                Buttons.quiet(text("campaign.translation.add"), () -> translate(letter, letter.currentNumber()));
        var revise = Buttons.quiet(text("campaign.letter.revise"), () -> revise(letter));
        translate.setVisible(letter.currentNumber() > 0);
        return offered(publish, translate, revise);
    }

    Component[] publishAction(LetterFacts letter) {
        return offered(Buttons.primary(publishText(letter), () -> publish(letter)));
    }

    Component[] translateAction(LetterFacts letter, int number) {
        return offered(Buttons.plain(text("campaign.translation.add"), () -> translate(letter, number)));
    }

    private Component[] offered(Button... actions) {
        return user.may(Permission.CAMPAIGN_WRITE) ? actions : new Component[0];
    }

    private static String publishText(LetterFacts letter) {
        return letter.currentNumber() == 0
                ? text("campaign.publish.first")
                : text("campaign.publish.next", letter.currentNumber() + 1);
    }

    private void add(UUID campaign) {
        var form = new LetterForm();
        form.show(new LetterDetails("", LetterKind.OPEN_LETTER, "", null));
        FormDialog.around(text("campaign.letter.add"), form, text("campaign.letter.add"), details -> {
                    letters.add(campaign, details);
                    CampaignNavigation.refresh();
                })
                .wide()
                .open();
    }

    private void revise(LetterFacts seen) {
        var editing = Editing.of(seen(seen), () -> seen(letters.letter(seen.id())), (before, details) -> {
            letters.revise(seen.id(), before.version(), details);
            CampaignNavigation.refresh();
        });
        FormDialog.editing(text("campaign.letter.revise"), new LetterForm(), text("campaign.form.revise.save"), editing)
                .wide()
                .open();
    }

    private static Seen<LetterDetails> seen(LetterFacts letter) {
        return new Seen<>(letter.version(), letter.details());
    }

    private void publish(LetterFacts letter) {
        if (letter.currentNumber() == 0) {
            var form = new FirstTextForm();
            form.show(VersionDraft.first(USUAL_LANGUAGE, ""));
            open(letter, publishText(letter), form, TEXT);
        } else {
            open(letter, publishText(letter), new NextTextForm(current(letter), confirmed(letter)), TEXT);
        }
    }

    private void translate(LetterFacts letter, int number) {
        var form = new TranslationForm(letter);
        form.show(VersionDraft.translation(number, "", ""));
        open(letter, text("campaign.translation.add"), form, TRANSLATION);
    }

    private <F extends Component & Form<VersionDraft>> void open(
            LetterFacts letter, String title, F form, String draftOf) {
        FormDialog.around(title, form, text("campaign.publish.save"), draft -> {
                    var version = letters.publish(letter.id(), draft);
                    CampaignNavigation.toVersion(letter.campaignId(), letter.id(), version, null);
                    Notifications.say(text("campaign.publish.done", draft.number(), letter.title()));
                })
                .wide()
                .keptIn(drafts, new DraftKey(draftOf, letter.id()))
                .open();
    }

    /** The text that the current number began with, not one of its translations. */
    private LetterVersionFacts current(LetterFacts letter) {
        return letters.versions(letter.id()).stream()
                .filter(version -> version.number() == letter.currentNumber())
                .findFirst()
                .orElseThrow();
    }

    private int confirmed(LetterFacts letter) {
        return impacts.stream()
                .mapToInt(impact -> impact.confirmedFor(letter.id()))
                .sum();
    }
}
