package org.undersigned.press.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Refusal;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.DraftKeeper;
import org.undersigned.base.ui.Notifications;
import org.undersigned.base.ui.UnsavedChanges;
import org.undersigned.press.release.EditionAtHand;
import org.undersigned.press.release.ReleaseFacts;
import org.undersigned.press.release.ReleasePreview;
import org.undersigned.press.release.ReleaseService;

/** Writes the next version of a release; the sheet beside it follows what is typed. */
final class ReleaseEditor extends Composite<Div> {

    private final ReleaseFacts release;
    private final ReleaseService releases;
    private final ReleaseForm form;
    private final ReleaseSheet sheet = new ReleaseSheet();
    private final UnsavedChanges typed;
    private final DraftKeeper draft;
    private final Consumer<UUID> saved;
    private @Nullable EditionAtHand atHand;

    /** @param saved told of the release when there is another version */
    ReleaseEditor(ReleaseFacts release, ReleaseService releases, ReleaseDialogs dialogs, Consumer<UUID> saved) {
        this.release = release;
        this.releases = releases;
        this.saved = saved;
        form = new ReleaseForm(dialogs.choices(release.campaign()));
        form.show(releases.details(release.id(), release.lastNumber()));
        typed = UnsavedChanges.in(form);
        var save = Buttons.plain(text("press.release.ui.save"), this::save);
        draft = dialogs.keeper(release.id(), form, save);
        draft.begin();
        form.onChange(this::follow);
        show(releases.preview(release.id(), release.lastNumber()));
        var actions = new Div(save);
        actions.addClassName("release-save");
        getContent().addClassName("release-editor");
        getContent().add(draft, form, actions);
    }

    /** What is written, as it will read. */
    ReleaseSheet sheet() {
        return sheet;
    }

    /** Does something with the version that is saved, unless something else is typed by now. */
    void unlessTyped(Runnable step) {
        if (typed.any() || draft.isUndecided()) {
            Notifications.refuse(text("press.release.ui.save-first"));
        } else {
            step.run();
        }
    }

    private void follow() {
        draft.keep();
        preview();
    }

    private void preview() {
        form.read().ifPresent(details -> {
            try {
                show(releases.draft(release.campaign(), details, atHand));
            } catch (Refusal refusal) {
                sheet.refuse(refusal);
            }
        });
    }

    private void show(ReleasePreview preview) {
        atHand = preview.atHand();
        sheet.show(preview);
    }

    /** What was typed stays where it is refused. */
    private void save() {
        form.read().ifPresent(details -> {
            if (Notifications.orRefusal(() -> releases.write(release.id(), release.version(), details))) {
                draft.forget();
                saved.accept(release.id());
            }
        });
    }
}
