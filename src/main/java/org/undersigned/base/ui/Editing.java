package org.undersigned.base.ui;

import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.undersigned.base.Texts;
import org.undersigned.base.edit.RecordShape;
import org.undersigned.base.edit.Seen;
import org.undersigned.base.edit.ThreeWay;

/**
 * One record in the hands of one person: as it was seen, how it is read again when somebody else was faster, and how a
 * change of it is saved. Each part of the record that is compared has a label, see {@link Texts#label}; what its values
 * are called is added where their type does not say it.
 */
public final class Editing<D extends Record> {

    private final RecordShape<D> shape;
    private final Supplier<Seen<D>> again;
    private final BiConsumer<Seen<D>, D> save;
    private final ValueWords words = new ValueWords();
    private Seen<D> seen;

    private Editing(Seen<D> seen, Supplier<Seen<D>> again, BiConsumer<Seen<D>, D> save) {
        this.seen = seen;
        this.again = again;
        this.save = save;
        this.shape = shapeOf(seen.details());
        shape.fields().forEach(ValueWords::label);
    }

    /**
     * @param seen as the form is opened with
     * @param again reads what is stored by now
     * @param save saves against what was seen, or throws a conflict
     */
    public static <D extends Record> Editing<D> of(Seen<D> seen, Supplier<Seen<D>> again, BiConsumer<Seen<D>, D> save) {
        return new Editing<>(seen, again, save);
    }

    /** What values of a type are called. */
    public <V> Editing<D> saying(Class<V> type, Function<? super V, String> said) {
        words.say(type, said);
        return this;
    }

    /** What the values of one field are called, or the entries where it is a list. */
    public <V> Editing<D> saying(String field, Class<V> type, Function<? super V, String> said) {
        words.say(field, type, said);
        return this;
    }

    /** As it is compared with what is stored. */
    public Seen<D> seen() {
        return seen;
    }

    long version() {
        return seen.version();
    }

    D details() {
        return seen.details();
    }

    ValueWords words() {
        return words;
    }

    void save(D details) {
        save.accept(seen, details);
    }

    Seen<D> readAgain() {
        return again.get();
    }

    boolean isAsSeen(Seen<D> stored) {
        return stored.equals(seen);
    }

    ThreeWay<D> against(Seen<D> stored, D mine) {
        return new ThreeWay<>(shape, seen.details(), stored.details(), mine);
    }

    /** From now on it is the stored record that is edited. */
    public void goOnFrom(Seen<D> stored) {
        seen = stored;
    }

    @SuppressWarnings("unchecked")
    private static <D extends Record> RecordShape<D> shapeOf(D details) {
        return RecordShape.of(
                (Class<D>) details.getClass(), part -> Texts.label(part).isPresent());
    }
}
