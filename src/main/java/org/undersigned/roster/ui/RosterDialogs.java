package org.undersigned.roster.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.undersigned.base.ui.FormDialog;
import org.undersigned.base.ui.Notifications;
import org.undersigned.base.ui.ReasonDialog;
import org.undersigned.roster.EditionFacts;
import org.undersigned.roster.ExportService;
import org.undersigned.roster.ExportedFile;
import org.undersigned.roster.FileKind;
import org.undersigned.roster.ListChoice;
import org.undersigned.roster.RosterService;
import org.undersigned.roster.SealPreview;

/** Sealing, recalling and giving out. */
@Component
class RosterDialogs {

    private static final int LONGEST_RECIPIENT = 300;

    private final RosterService rosters;
    private final ExportService exports;

    RosterDialogs(RosterService rosters, ExportService exports) {
        this.rosters = rosters;
        this.exports = exports;
    }

    void seal(ListChoice choice) {
        Notifications.resultOrRefusal(() -> rosters.previewSeal(choice)).ifPresent(this::seal);
    }

    private void seal(SealPreview preview) {
        FormDialog.around(text("roster.ui.seal"), new SealForm(preview), text("roster.ui.seal"), details -> {
                    var id = rosters.seal(details);
                    Notifications.say(
                            text("roster.ui.seal.done", rosters.edition(id).label()));
                    RosterNavigation.toEdition(id);
                })
                .open();
    }

    void recall(EditionFacts edition, Runnable changed) {
        new ReasonDialog(
                        text("roster.ui.recall.title", edition.label()),
                        text("roster.ui.recall.explanation"),
                        text("roster.ui.recall"),
                        reason -> {
                            rosters.recall(edition.id(), edition.version(), reason);
                            changed.run();
                        })
                .dangerous()
                .open();
    }

    /** @param give is handed the file once it is said who gets it */
    void export(EditionFacts edition, FileKind kind, Consumer<ExportedFile> give) {
        var recipient = new TextField(text("roster.ui.export.given-to"));
        recipient.setRequiredIndicatorVisible(true);
        recipient.setMaxLength(LONGEST_RECIPIENT);
        recipient.setHelperText(text("roster.ui.export.given-to.help"));
        recipient.setWidthFull();
        recipient.setAutofocus(true);
        var form = new Div(new Paragraph(text("roster.ui.export.explanation")), recipient);
        form.addClassName("reason-form");
        new FormDialog(
                        text("roster.ui.export.title", edition.label(), label(kind)),
                        form,
                        text("roster.ui.export.download"),
                        () -> give.accept(exports.export(edition.id(), kind, recipient.getValue())))
                .open();
    }
}
