package org.undersigned.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.DebouncePhase;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Texts;
import org.undersigned.base.edit.DraftKey;
import org.undersigned.base.edit.Drafts;

/**
 * A form, a title, a verb and what the verb does. A refusal is said beside the verb, a conflict in place of the fields;
 * the dialog stays open with what was typed, and shows the first field that is marked. Enter in a single-line field and
 * Ctrl Enter anywhere save; Escape and Cancel ask first when something was typed.
 */
public final class FormDialog {

    /** So long after the last key a draft is kept. */
    private static final int PAUSE_MILLIS = 2_000;

    private static final String SAVING_KEY = """
        event.key === 'Enter' && !event.repeat && !event.defaultPrevented && !event.isComposing && (event.ctrlKey || event.metaKey \
        || !!event.target.closest('vaadin-text-field, vaadin-email-field, vaadin-password-field, \
        vaadin-integer-field, vaadin-number-field'))\
        """;

    private final Dialog dialog = new Dialog();
    private final Component form;
    private final Div refused = new Div();
    private final BooleanSupplier attempt;
    private final Button save;
    private @Nullable UnsavedChanges typed;
    private @Nullable DraftKeeper draft;
    private @Nullable Latest<?> latest;

    /** @param save what the verb does; closes the dialog unless it throws a refusal */
    public FormDialog(String title, Component form, String verb, Runnable save) {
        this(title, form, verb, () -> {
            save.run();
            return true;
        });
    }

    private FormDialog(String title, Component form, String verb, BooleanSupplier attempt) {
        this.form = form;
        this.attempt = attempt;
        this.save = Buttons.primary(verb, this::save);

        save.setDisableOnClick(true);
        dialog.addDialogCloseActionListener(closing -> cancel());
        dialog.getElement().addEventListener("keydown", key -> save()).setFilter(SAVING_KEY);
        flushBeforeEscape();

        dialog.addClassName("form-dialog");
        dialog.setHeaderTitle(title);
        dialog.setCloseOnOutsideClick(false);
        refused.addClassName("form-refused");
        refused.getElement().setAttribute("role", "alert");
        var cancel = Buttons.quiet(Texts.text("base.ui.dialog.cancel"), this::cancel);
        dialog.add(new Div(form, refused));
        dialog.getFooter().add(cancel, save);
    }

    /** A dialog around a form of a record; it stays open while the form cannot be read. */
    public static <D, F extends Component & Form<D>> FormDialog around(
            String title, F form, String verb, Consumer<D> save) {
        return new FormDialog(title, form, verb, () -> {
            var details = form.read();
            details.ifPresent(save);
            return details.isPresent();
        });
    }

    /**
     * A dialog around a form of a record that others may be editing too. When somebody else was faster, what they did
     * stands field by field beside what was typed, to be chosen from.
     */
    public static <D extends Record, F extends Component & Form<D>> FormDialog editing(
            String title, F form, String verb, Editing<D> editing) {
        var body = EditBody.of(form, editing);
        return new FormDialog(title, body, verb, body::attempt);
    }

    /** For forms that are long: what is typed waits until it is saved or discarded, whatever becomes of the session. */
    public FormDialog keptIn(Drafts drafts, DraftKey key) {
        var keeper = new DraftKeeper(drafts, key, form, save);
        draft = keeper;
        dialog.addComponentAsFirst(keeper);
        for (var typing : List.of("input", "change")) {
            dialog.getElement()
                    .addEventListener(typing, paused -> keeper.keep())
                    .debounce(PAUSE_MILLIS, DebouncePhase.TRAILING);
        }
        return this;
    }

    /** For a step on something that others may change meanwhile: they are told of, and what was typed stays. */
    public FormDialog on(Latest<?> latest) {
        this.latest = latest;
        return this;
    }

    /** For forms with two columns. */
    public FormDialog wide() {
        dialog.addClassName("form-dialog-wide");
        return this;
    }

    /** For what cannot be taken back: the verb is red. */
    public FormDialog dangerous() {
        save.removeThemeVariants(ButtonVariant.PRIMARY);
        save.addThemeVariants(ButtonVariant.ERROR);
        return this;
    }

    public void open() {
        sendTypingAtOnce(form);
        typed = UnsavedChanges.in(form);
        if (draft != null) {
            draft.begin();
        }
        dialog.open();
        focusFirstField(form);
    }

    /** What was refused has been put right, as far as the form can tell. */
    public void forgetRefusal() {
        refused.removeAll();
    }

    public void close() {
        dialog.close();
    }

    /** A second Enter may be under way when the first has closed the dialog. */
    private void save() {
        if (!dialog.isOpened() || draft != null && draft.isUndecided()) {
            return;
        }
        refused.removeAll();
        try {
            attempt(true);
        } finally {
            save.setEnabled(true);
        }
    }

    /** @param again whether it may be tried once more where nothing that was shown has changed */
    private void attempt(boolean again) {
        try {
            if (attempt.getAsBoolean()) {
                discard();
            } else {
                showMarked();
            }
        } catch (RuntimeException failure) {
            switch (latest == null ? new Latest.Outcome.Refused() : latest.after(failure)) {
                case Latest.Outcome.Alike same when again -> attempt(false);
                case Latest.Outcome.Moved moved -> refused.add(moved.changes());
                default -> refused.setText(Sentences.of(failure).orElseThrow(() -> failure));
            }
        }
    }

    /** A marked field of a long form may be out of sight. */
    private void showMarked() {
        dialog.getElement()
                .executeJs("setTimeout(() => this.querySelector('[invalid]')?.scrollIntoView({block: 'center'}))");
    }

    private void cancel() {
        if (typed == null || draft != null && draft.isUndecided()) {
            dialog.close();
        } else {
            typed.askBefore(this::discard);
        }
    }

    private void discard() {
        if (draft != null) {
            draft.forget();
        }
        dialog.close();
    }

    private static boolean focusFirstField(Component component) {
        if (component instanceof HasValue<?, ?> && component instanceof Focusable<?> field) {
            field.focus();
            return true;
        }
        return component.getChildren().anyMatch(FormDialog::focusFirstField);
    }

    /** A field that tells its value only when it is left would make Escape lose the last words without asking. */
    private static void sendTypingAtOnce(Component component) {
        if (component instanceof HasValueChangeMode field && field.getValueChangeMode() == ValueChangeMode.ON_CHANGE) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
        }
        component.getChildren().forEach(FormDialog::sendTypingAtOnce);
    }

    /** Any event sends what waits to be sent; the dialog's own message of the Escape key would overtake it. */
    private void flushBeforeEscape() {
        dialog.getElement().addEventListener("keydown", escape -> {}).setFilter("event.key === 'Escape'");
    }
}
