package org.undersigned.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Conflict;
import org.undersigned.base.Texts;
import org.undersigned.base.edit.Draft;
import org.undersigned.base.edit.FieldChange;
import org.undersigned.base.edit.Seen;
import org.undersigned.base.edit.ThreeWay;

/**
 * The form of a record, and in its place what somebody else did to the record meanwhile, for as long as it has to be
 * settled.
 */
public final class EditBody<D extends Record> extends Composite<Div> {

    private final Form<D> form;
    private final Component fields;
    private final Editing<D> editing;
    private @Nullable ConflictPanel<D> panel;
    private @Nullable Seen<D> theirs;

    private EditBody(Form<D> form, Component fields, Editing<D> editing) {
        this.form = form;
        this.fields = fields;
        this.editing = editing;
        form.show(editing.details());
        getContent().add(fields);
    }

    /** @param editing what the form begins with, and how it is saved */
    public static <D extends Record, F extends Component & Form<D>> EditBody<D> of(F form, Editing<D> editing) {
        return new EditBody<>(form, form, editing);
    }

    /** Saves what the fields hold, or what was chosen; whether there is nothing left to settle. */
    public boolean attempt() {
        return (panel == null || backToTheFields())
                && form.read().map(this::isSaved).orElse(false);
    }

    /** Whether what somebody else did stands in the place of the fields. */
    public boolean isUnsettled() {
        return panel != null;
    }

    /** The version that a save carries. */
    long version() {
        return editing.version();
    }

    /**
     * Takes up the record as it was when a draft of it was begun, so that what others have done since is not taken
     * for undone.
     *
     * @return whether the fields still take what they held then
     */
    boolean goBackTo(Draft draft) {
        if (draft.version() == editing.version()) {
            return true;
        }
        TypedFields.into(fields, draft.original());
        var then = form.read();
        then.ifPresent(details -> editing.goOnFrom(new Seen<>(draft.version(), details)));
        return then.isPresent();
    }

    /** What neither of the two would lose is saved against the newer record, without a question. */
    private boolean isSaved(D mine) {
        try {
            editing.save(mine);
            return true;
        } catch (RuntimeException failure) {
            if (!Sentences.isOutrun(failure)) {
                throw failure;
            }
            var stored = editing.readAgain();
            if (editing.isAsSeen(stored)) {
                throw failure;
            }
            var merge = editing.against(stored, mine);
            if (merge.isTouchedByThem()) {
                show(merge, stored, sentence(merge, failure));
                return false;
            }
            editing.goOnFrom(stored);
            return isSaved(mine);
        }
    }

    private void show(ThreeWay<D> merge, Seen<D> stored, String sentence) {
        theirs = stored;
        panel = new ConflictPanel<>(merge, sentence, editing.words(), this::backToTheFields);
        fields.setVisible(false);
        getContent().add(panel);
    }

    /** The fields hold then what both have a part in, and what is saved is compared with what is stored. */
    private boolean backToTheFields() {
        if (panel == null || theirs == null) {
            return true;
        }
        var merged = panel.merged();
        if (merged.isEmpty()) {
            return false;
        }
        getContent().remove(panel);
        editing.goOnFrom(theirs);
        form.show(merged.get());
        fields.setVisible(true);
        panel = null;
        theirs = null;
        return true;
    }

    private static String sentence(ThreeWay<?> merge, RuntimeException failure) {
        var isDisputed = merge.changes().stream().anyMatch(FieldChange::isDisputed);
        return Texts.text(
                isDisputed ? "base.ui.conflict.disputed" : "base.ui.conflict.merged",
                name(failure).orElseGet(() -> Texts.text("base.ui.conflict.this-record")));
    }

    private static Optional<String> name(RuntimeException failure) {
        return failure instanceof Conflict conflict
                ? conflict.arguments().stream().findFirst().map(label -> Texts.text("base.ui.conflict.name", label))
                : Optional.empty();
    }
}
