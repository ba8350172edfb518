package org.undersigned.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Texts;

/** Knows whether the fields below a component hold something else than when they were looked at first. */
public final class UnsavedChanges {

    private final Component root;
    private final Map<HasValue<?, ?>, @Nullable Object> seen = new IdentityHashMap<>();

    private UnsavedChanges(Component root) {
        this.root = root;
        forget();
    }

    public static UnsavedChanges in(Component root) {
        return new UnsavedChanges(root);
    }

    /** Takes what the fields hold now as saved. */
    public void forget() {
        seen.clear();
        eachField(root, field -> seen.put(field, field.getValue()));
    }

    public boolean any() {
        var changed = new boolean[1];
        eachField(root, field -> changed[0] |= !Objects.equals(field.getValue(), before(field)));
        return changed[0];
    }

    /** Goes on at once when nothing was typed, else asks first. */
    public void askBefore(Runnable discard) {
        if (any()) {
            question(discard).open();
        } else {
            discard.run();
        }
    }

    /** A field that was not there is compared with what it holds when it is empty. */
    private @Nullable Object before(HasValue<?, ?> field) {
        return seen.containsKey(field) ? seen.get(field) : field.getEmptyValue();
    }

    /** Enter keeps what was typed: the hand that pressed Escape may be faster than the eye. */
    private static ConfirmDialog question(Runnable discard) {
        var question = new ConfirmDialog();
        question.setHeader(Texts.text("base.ui.unsaved.title"));
        question.setText(Texts.text("base.ui.unsaved.text"));
        question.setConfirmText(Texts.text("base.ui.unsaved.keep"));
        question.setRejectable(true);
        question.setRejectText(Texts.text("base.ui.unsaved.discard"));
        question.setRejectButtonTheme("error tertiary");
        question.addRejectListener(rejected -> discard.run());
        return question;
    }

    /** Does not look inside of a field: a date and time field, for one, is made of two. */
    private static void eachField(Component component, Consumer<HasValue<?, ?>> visitor) {
        if (component instanceof HasValue<?, ?> field) {
            visitor.accept(field);
        } else {
            component.getChildren().forEach(child -> eachField(child, visitor));
        }
    }
}
