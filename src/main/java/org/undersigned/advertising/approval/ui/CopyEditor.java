package org.undersigned.advertising.approval.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.undersigned.advertising.copy.CopyFacts;
import org.undersigned.advertising.copy.CopyPreview;
import org.undersigned.advertising.copy.CopyReadings;
import org.undersigned.advertising.copy.CopyService;
import org.undersigned.advertising.copy.NamesAtHand;
import org.undersigned.advertising.copy.ui.CopyForm;
import org.undersigned.advertising.copy.ui.CopyNotices;
import org.undersigned.advertising.copy.ui.CopyPaper;
import org.undersigned.base.Refusal;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.DraftKeeper;
import org.undersigned.base.ui.Notifications;

/** The form of the next version; the paper beside it follows what is typed. */
final class CopyEditor extends Composite<Div> {

    private final CopyFacts copy;
    private final CopyService copies;
    private final CopyReadings readings;
    private final CopyForm form;
    private final CopyNotices notices = new CopyNotices();
    private final CopyPaper paper = new CopyPaper();
    private final Button save = Buttons.primary(text("advertising.copy.ui.save"), this::keep);
    private final DraftKeeper draft;
    private @Nullable NamesAtHand atHand;

    CopyEditor(CopyFacts copy, CopyService copies, CopyReadings readings, CopyDialogs dialogs) {
        this.copy = copy;
        this.copies = copies;
        this.readings = readings;
        form = new CopyForm(dialogs.choices(copy.campaign()));
        form.show(readings.version(copy.id(), copy.lastNumber()).details());
        show(readings.preview(copy.id(), copy.lastNumber()));
        draft = dialogs.keeper(copy.id(), form, save);
        draft.begin();
        form.onChange(this::follow);
        getContent().addClassName("copy-editor");
        getContent().add(draft, form);
    }

    Button save() {
        return save;
    }

    /** What is written, as it will read. */
    Component sheet() {
        var sheet = new Div(notices, paper);
        sheet.addClassName("copy-sheet");
        return sheet;
    }

    private void follow() {
        draft.keep();
        form.read().ifPresent(details -> {
            try {
                show(readings.draft(copy.campaign(), details, atHand));
            } catch (Refusal refusal) {
                notices.refuse(refusal);
                paper.fade();
            }
        });
    }

    private void show(CopyPreview preview) {
        atHand = preview.atHand();
        form.offer(preview.atHand().printed().sealed());
        notices.show(preview);
        paper.show(preview);
    }

    /** What was typed stays where it is refused. */
    private void keep() {
        form.read().ifPresent(details -> {
            if (Notifications.orRefusal(() -> copies.write(copy.id(), copy.version(), details))) {
                draft.forget();
                CopyNavigation.toCopy(copy.id());
            }
        });
    }
}
