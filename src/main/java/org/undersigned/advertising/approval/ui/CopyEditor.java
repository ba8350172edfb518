package org.undersigned.advertising.approval.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.undersigned.advertising.copy.CopyDetails;
import org.undersigned.advertising.copy.CopyPreview;
import org.undersigned.advertising.copy.CopyReadings;
import org.undersigned.advertising.copy.NamesAtHand;
import org.undersigned.advertising.copy.ui.CopyForm;
import org.undersigned.advertising.copy.ui.CopyNotices;
import org.undersigned.advertising.copy.ui.CopyPaper;
import org.undersigned.base.Refusal;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.DraftKeeper;
import org.undersigned.base.ui.Notifications;

/** The form of a version; the paper beside it follows what is typed. */
final class CopyEditor extends Composite<Div> {

    private final UUID campaign;
    private final UUID copy;
    private final CopyReadings readings;
    private final CopyDialogs dialogs;
    private final Function<CopyDetails, UUID> keeping;
    private final CopyForm form;
    private final CopyNotices notices = new CopyNotices();
    private final CopyPaper paper = new CopyPaper();
    private final Div notes = new Div();
    private final Button save = Buttons.primary(text("advertising.copy.ui.save"), this::keep);
    private final DraftKeeper draft;
    private @Nullable NamesAtHand atHand;

    /**
     * @param form that shows what is there already
     * @param draftOf what the draft of what is typed is kept under
     * @param keeping writes the version, and gives the copy that it is of
     */
    CopyEditor(
            UUID campaign,
            CopyForm form,
            UUID draftOf,
            CopyReadings readings,
            CopyDialogs dialogs,
            Function<CopyDetails, UUID> keeping) {
        this.campaign = campaign;
        this.form = form;
        this.copy = draftOf;
        this.readings = readings;
        this.dialogs = dialogs;
        this.keeping = keeping;
        draft = dialogs.keeper(draftOf, form, save);
        draft.begin();
        form.onChange(this::follow);
        preview();
        getContent().addClassName("copy-editor");
        getContent().add(draft, form);
    }

    Button save() {
        return save;
    }

    /** What is written, as it will read. */
    Component sheet() {
        var sheet = new Div(notices, notes, paper);
        sheet.addClassName("copy-sheet");
        return sheet;
    }

    private void follow() {
        draft.keep();
        preview();
    }

    private void preview() {
        form.read().ifPresent(details -> {
            try {
                show(readings.draft(campaign, details, atHand));
            } catch (Refusal refusal) {
                notices.refuse(refusal);
                notes.removeAll();
                paper.fade();
            }
        });
    }

    private void show(CopyPreview preview) {
        atHand = preview.atHand();
        form.offer(preview.atHand().printed().sealed());
        notices.show(preview);
        notes.removeAll();
        notes.add(dialogs.notes(campaign, copy, preview));
        paper.show(preview);
    }

    /** What was typed stays where it is refused. */
    private void keep() {
        form.read()
                .ifPresent(details -> Notifications.resultOrRefusal(() -> keeping.apply(details))
                        .ifPresent(copy -> {
                            draft.forget();
                            CopyNavigation.toCopy(copy);
                        }));
    }
}
