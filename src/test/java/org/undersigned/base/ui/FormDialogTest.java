package org.undersigned.base.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.undersigned.base.Conflict;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;

class FormDialogTest extends BrowserTest {

    private final List<String> saved = new ArrayList<>();
    private final TextField name = new TextField("Name");

    @Test
    void closesWhenTheFormIsSaved() {
        open(() -> saved.add(name.getValue()));

        type("R.E.M.");
        save();

        assertThat(saved).containsExactly("R.E.M.");
        _assertNone(Dialog.class);
    }

    @Test
    void saysARefusalAndKeepsWhatWasTyped() {
        open(() -> {
            throw new Refusal("base.refused.no-reason");
        });

        type("R.E.M.");
        save();

        assertThat(refused()).isEqualTo(Texts.text("base.refused.no-reason"));
        assertThat(name.getValue()).isEqualTo("R.E.M.");
        _assertOne(Dialog.class);
    }

    @Test
    void saysAConflictAndKeepsWhatWasTyped() {
        open(() -> Conflict.check(1, 2, "R.E.M."));

        type("REM");
        save();

        assertThat(refused()).contains("Somebody else has changed “R.E.M.”");
        assertThat(name.getValue()).isEqualTo("REM");
    }

    @Test
    void saysThatThePermissionIsMissing() {
        open(() -> {
            throw new AccessDeniedException("denied");
        });

        save();

        assertThat(refused()).isEqualTo(Texts.text("base.refused.no-permission"));
    }

    @Test
    void canBeSavedAgainAfterARefusal() {
        open(() -> {
            if (name.getValue().isBlank()) {
                throw new Refusal("base.refused.no-reason");
            }
            saved.add(name.getValue());
        });

        save();
        type("Flea");
        save();

        assertThat(saved).containsExactly("Flea");
        _assertNone(Dialog.class);
    }

    @Test
    void letsADefectThrough() {
        open(() -> {
            throw new IllegalStateException("a defect");
        });

        assertThatThrownBy(this::save).hasMessage("a defect");
    }

    @Test
    void leavesAtOnceWhenNothingWasTyped() {
        open(() -> saved.add(name.getValue()));

        cancel();

        _assertNone(Dialog.class);
        assertThat(saved).isEmpty();
    }

    @Test
    void asksBeforeItDiscardsWhatWasTyped() {
        open(() -> saved.add(name.getValue()));

        type("R.E.M.");
        cancel();

        _assertOne(Dialog.class);
        _assertOne(ConfirmDialog.class);
        assertThat(name.getValue()).isEqualTo("R.E.M.");
    }

    @Test
    void leavesAtOnceWhenTheTypingWasTakenBack() {
        name.setValue("R.E.M.");
        open(() -> saved.add(name.getValue()));

        type("REM");
        type("R.E.M.");
        cancel();

        _assertNone(Dialog.class);
    }

    @Test
    void hearsOfTypingBeforeTheFieldIsLeft() {
        open(() -> {});

        assertThat(name.getValueChangeMode()).isEqualTo(ValueChangeMode.LAZY);
    }

    @Test
    void staysOpenWhileTheFormCannotBeRead() {
        FormDialog.around("Add party", new NameForm(), "Add party", saved::add).open();

        save();
        assertThat(saved).isEmpty();
        _assertOne(Dialog.class);

        _setValue(_get(TextField.class), "Questlove");
        save();
        assertThat(saved).containsExactly("Questlove");
        _assertNone(Dialog.class);
    }

    /** A form that wants a name. */
    private static final class NameForm extends Composite<Div> implements Form<String> {

        private final TextField name = new TextField();

        private NameForm() {
            getContent().add(name);
        }

        @Override
        public void show(String details) {
            name.setValue(details);
        }

        @Override
        public Optional<String> read() {
            name.setInvalid(name.isEmpty());
            return name.isInvalid() ? Optional.empty() : Optional.of(name.getValue());
        }
    }

    private void open(Runnable save) {
        new FormDialog("Add party", new Div(name), "Add party", save).open();
    }

    private void type(String text) {
        _setValue(name, text);
    }

    private void save() {
        _click(_get(Button.class, spec -> spec.withText("Add party")));
    }

    private void cancel() {
        _click(_get(Button.class, spec -> spec.withText(Texts.text("base.ui.dialog.cancel"))));
    }

    private static String refused() {
        return _get(Div.class, spec -> spec.withClasses("form-refused")).getText();
    }
}
