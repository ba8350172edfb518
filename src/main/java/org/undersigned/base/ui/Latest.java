package org.undersigned.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Supplier;
import org.undersigned.base.Texts;
import org.undersigned.base.edit.FieldChange;
import org.undersigned.base.edit.RecordShape;
import org.undersigned.base.edit.Seen;
import org.undersigned.base.edit.ThreeWay;

/**
 * What a step is taken on, as it was seen last. When somebody else was faster, the dialog of the step says what they did,
 * part by part, keeps what was typed, and goes on from there. Each part has a label, see {@link Texts#label}.
 */
public final class Latest<S extends Record> {

    private final RecordShape<S> shape;
    private final Supplier<Seen<S>> again;
    private Seen<S> seen;

    private Latest(Seen<S> seen, Supplier<Seen<S>> again) {
        this.seen = seen;
        this.again = again;
        this.shape = shapeOf(seen.details());
        shape.fields().forEach(ValueWords::label);
    }

    /**
     * @param seen as the page shows it
     * @param again reads what is stored by now
     */
    public static <S extends Record> Latest<S> of(Seen<S> seen, Supplier<Seen<S>> again) {
        return new Latest<>(seen, again);
    }

    /** The version that the step has to carry. */
    public long version() {
        return seen.version();
    }

    /** What becomes of a step that was refused. */
    sealed interface Outcome {

        /** Nobody was faster: the refusal stands. */
        record Refused() implements Outcome {}

        /** Nothing that was shown is another now: the step may be taken at once. */
        record Alike() implements Outcome {}

        /** Somebody changed what was shown: it has to be looked at before. */
        record Moved(Component changes) implements Outcome {}
    }

    /** Takes up what is stored by now, where that is why a step failed. */
    Outcome after(RuntimeException failure) {
        if (!Sentences.isOutrun(failure)) {
            return new Outcome.Refused();
        }
        var before = seen;
        seen = again.get();
        if (seen.version() == before.version()) {
            return new Outcome.Refused();
        }
        return seen.details().equals(before.details())
                ? new Outcome.Alike()
                : new Outcome.Moved(changes(before.details(), seen.details()));
    }

    private Component changes(S before, S now) {
        var list = new FactList();
        new ThreeWay<>(shape, before, now, before).changes().forEach(change -> list.add(label(change), value(change)));
        var changes = new Div(new Paragraph(Texts.text("base.ui.latest.moved")), list);
        changes.addClassName("latest");
        return changes;
    }

    private static String label(FieldChange change) {
        return ValueWords.label(change.field());
    }

    private static Component value(FieldChange change) {
        var words = new ValueWords();
        var value = new Div(words.of(change.field(), change.theirs()));
        value.addClassName("conflict-value");
        var before = new Div(Texts.text("base.ui.conflict.before", words.of(change.field(), change.original())));
        before.addClassName("conflict-whose");
        return new Div(value, before);
    }

    @SuppressWarnings("unchecked")
    private static <S extends Record> RecordShape<S> shapeOf(S details) {
        return RecordShape.of(
                (Class<S>) details.getClass(), part -> Texts.label(part).isPresent());
    }
}
