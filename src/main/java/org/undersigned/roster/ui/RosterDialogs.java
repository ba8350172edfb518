package org.undersigned.roster.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.undersigned.base.Refusal;
import org.undersigned.base.edit.DraftKey;
import org.undersigned.base.edit.Drafts;
import org.undersigned.base.ui.FormDialog;
import org.undersigned.base.ui.Notifications;
import org.undersigned.base.ui.ReasonDialog;
import org.undersigned.campaign.CampaignChoiceService;
import org.undersigned.roster.EditionFacts;
import org.undersigned.roster.ExportService;
import org.undersigned.roster.ExportedFile;
import org.undersigned.roster.FileKind;
import org.undersigned.roster.ListChoice;
import org.undersigned.roster.ListConcerns;
import org.undersigned.roster.ListedMembers;
import org.undersigned.roster.LiveList;
import org.undersigned.roster.RosterService;
import org.undersigned.roster.SealDetails;
import org.undersigned.roster.SealPreview;
import org.undersigned.roster.StandingService;
import org.undersigned.roster.notice.ui.HolderPanels;
import org.undersigned.signature.coverage.BookedRun;

/** Sealing, recalling and giving out. */
@org.springframework.stereotype.Component
class RosterDialogs {

    private static final String DRAFT = "seal-edition";

    private final RosterService rosters;
    private final ExportService exports;
    private final StandingService standing;
    private final ListedMembers members;
    private final ListConcerns concerns;
    private final HolderPanels holders;
    private final CampaignChoiceService choice;
    private final Drafts drafts;

    RosterDialogs(
            RosterService rosters,
            ExportService exports,
            StandingService standing,
            ListedMembers members,
            ListConcerns concerns,
            HolderPanels holders,
            CampaignChoiceService choice,
            Drafts drafts) {
        this.rosters = rosters;
        this.exports = exports;
        this.standing = standing;
        this.members = members;
        this.concerns = concerns;
        this.holders = holders;
        this.choice = choice;
        this.drafts = drafts;
    }

    void seal(ListChoice choice) {
        Notifications.resultOrRefusal(() -> rosters.previewSeal(choice)).ifPresent(this::seal);
    }

    private void seal(SealPreview preview) {
        var form = new SealForm(preview, notices(preview.list()));
        FormDialog.around(text("roster.ui.seal"), form, text("roster.ui.seal"), details -> {
                    var id = sealed(form, details);
                    Notifications.say(
                            text("roster.ui.seal.done", rosters.edition(id).label()));
                    RosterNavigation.toEdition(id);
                })
                .keptIn(drafts, new DraftKey(DRAFT, preview.list().choice().letter()))
                .open();
    }

    private List<Component> notices(LiveList list) {
        var choice = list.choice();
        var pages = rosters.pages(choice.letter(), choice.scope());
        return List.of(
                new LeftOutNotice(
                        BookedRun.meant(pages, choice.page())
                                .map(BookedRun::label)
                                .orElse(""),
                        rosters.missing(choice),
                        pages.stream().collect(Collectors.toMap(BookedRun::id, BookedRun::label))),
                new ListedMembersNotice(members.of(list)),
                new ConcernsNotice(concerns.of(list)));
    }

    /** Where the list has changed meanwhile the form shows it as it is now, so that one can go on from there. */
    private UUID sealed(SealForm form, SealDetails details) {
        try {
            return rosters.seal(details);
        } catch (Refusal refusal) {
            if (refusal.key().equals(RosterService.LIST_MOVED)) {
                var now = rosters.previewSeal(details.choice());
                form.renew(now, notices(now.list()));
            }
            throw refusal;
        }
    }

    void recall(EditionFacts edition, Runnable changed) {
        new ReasonDialog(
                        text("roster.ui.recall.title", edition.label()),
                        explanation(edition),
                        text("roster.ui.recall"),
                        reason -> {
                            rosters.recall(edition.id(), edition.version(), reason);
                            changed.run();
                        })
                .dangerous()
                .open();
    }

    private String explanation(EditionFacts edition) {
        var held = holders.names(edition.id());
        return held.isEmpty()
                ? text("roster.notice.ui.recall.unheld")
                : text("roster.notice.ui.recall.held", String.join(text("roster.separator"), held));
    }

    /** @param give is handed the file once it is said who gets it */
    void export(EditionFacts edition, FileKind kind, Consumer<ExportedFile> give) {
        FormDialog.around(
                        text("roster.ui.export.title", edition.label(), label(kind)),
                        new ExportForm(edition, kind, standing.corrected(edition.id())),
                        text("roster.ui.export.download"),
                        details -> give.accept(exports.export(edition.id(), details)))
                .open();
    }

    /** Whoever opens an edition works in its campaign, whatever they did before. */
    void workIn(EditionFacts edition) {
        choice.choose(edition.campaign());
    }

    /** Goes to the list that an edition was sealed from, as it stands at this moment. */
    void sealNext(EditionFacts edition) {
        if (Notifications.orRefusal(() -> choice.choose(edition.campaign()))) {
            RosterNavigation.toList(edition.choice());
        }
    }
}
