package org.undersigned.directory.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.base.edit.DraftKey;
import org.undersigned.base.edit.Drafts;
import org.undersigned.base.edit.Seen;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.ConfirmAction;
import org.undersigned.base.ui.Editing;
import org.undersigned.base.ui.FormDialog;
import org.undersigned.base.ui.Notifications;
import org.undersigned.directory.Discipline;
import org.undersigned.directory.Disciplines;
import org.undersigned.directory.NameDetails;
import org.undersigned.directory.PartyCard;
import org.undersigned.directory.PartyDetails;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.PartyService;
import org.undersigned.directory.duplicate.DuplicateService;

/** Adding a party, changing what is known of it, and taking it back. */
@org.springframework.stereotype.Component
class PartyDialogs {

    private static final String DRAFT = "party";

    private final PartyService parties;
    private final DuplicateService duplicates;
    private final Disciplines disciplines;
    private final ObjectProvider<CardAction> actions;
    private final Drafts drafts;
    private final CurrentUser user;

    PartyDialogs(
            PartyService parties,
            DuplicateService duplicates,
            Disciplines disciplines,
            ObjectProvider<CardAction> actions,
            Drafts drafts,
            CurrentUser user) {
        this.parties = parties;
        this.duplicates = duplicates;
        this.disciplines = disciplines;
        this.actions = actions;
        this.drafts = drafts;
        this.user = user;
    }

    void create() {
        var opened = new AtomicReference<FormDialog>();
        var form = new NewPartyForm(form(), duplicates::likely, (existing, typed) -> {
            opened.get().close();
            add(typed, parties.card(existing.id()));
        });
        form.show(PartyDetails.named(PartyKind.PERSON, ""));
        opened.set(FormDialog.around(text("directory.party.create"), form, text("directory.party.create"), details -> {
                    var party = parties.create(details);
                    DirectoryNavigation.toParty(party);
                    Notifications.say(text(
                            "directory.party.created",
                            details.names().getFirst().text()));
                })
                .wide()
                .keptIn(drafts, DraftKey.of(DRAFT)));
        opened.get().open();
    }

    private PartyForm form() {
        return new PartyForm(disciplines.all(), parties.tags());
    }

    /** Adds to a party what was typed for a new one. It is shown last, so that closing asks about it. */
    private void add(PartyDetails typed, PartyCard card) {
        var form = form();
        form.show(card.details());
        FormDialog.around(
                        text("directory.likely.add.title", card.name()),
                        form,
                        text("directory.party.revise.save"),
                        details -> {
                            parties.revise(card.id(), card.version(), details);
                            drafts.discard(DraftKey.of(DRAFT));
                            DirectoryNavigation.toParty(card.id());
                        })
                .wide()
                .open();
        form.show(card.details().with(typed));
    }

    Component[] primaryActions(PartyCard card, Runnable changed) {
        return mayWrite()
                ? new Component[] {Buttons.primary(text("directory.party.revise"), () -> revise(card, changed))}
                : new Component[0];
    }

    Component[] secondaryActions(PartyCard card) {
        var removal = mayWrite()
                ? Stream.of(Buttons.quiet(text("directory.party.remove"), () -> remove(card)))
                : Stream.<Component>empty();
        return Stream.concat(actions.stream().flatMap(action -> action.of(card).stream()), removal)
                .toArray(Component[]::new);
    }

    private boolean mayWrite() {
        return user.may(Permission.DIRECTORY_WRITE);
    }

    private void revise(PartyCard seen, Runnable changed) {
        var form = form();
        var editing = Editing.of(seen(seen), () -> seen(parties.card(seen.id())), (before, details) -> {
                    parties.revise(seen.id(), before.version(), details);
                    changed.run();
                })
                .saying(NameDetails.class, PartyWords::name)
                .saying("disciplines", String.class, Discipline::label);
        FormDialog.editing(text("directory.party.revise"), form, text("directory.party.revise.save"), editing)
                .wide()
                .keptIn(drafts, new DraftKey(DRAFT, seen.id()))
                .open();
    }

    private static Seen<PartyDetails> seen(PartyCard card) {
        return new Seen<>(card.version(), card.details());
    }

    private void remove(PartyCard card) {
        new ConfirmAction(
                        text("directory.party.remove.title", card.name()),
                        text("directory.party.remove.text"),
                        text("directory.party.remove"),
                        () -> {
                            parties.removeUnused(card.id());
                            DirectoryNavigation.toDirectory();
                        })
                .dangerous()
                .open();
    }
}
