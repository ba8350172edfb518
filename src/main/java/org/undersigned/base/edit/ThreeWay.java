package org.undersigned.base.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One record that two people have changed. A field that only one of them touched is as that one left it; where both
 * did, a person has to choose.
 *
 * @param original what my form was opened with
 * @param theirs what is stored by now
 * @param mine what my form holds
 */
public record ThreeWay<D extends Record>(RecordShape<D> shape, D original, D theirs, D mine) {

    /** The fields that are not as they were, in the order of the record. */
    public List<FieldChange> changes() {
        return shape.fields().stream()
                .map(field -> new FieldChange(field, field.of(original), field.of(theirs), field.of(mine)))
                .filter(change -> !Objects.equals(change.original(), change.theirs())
                        || !Objects.equals(change.original(), change.mine()))
                .toList();
    }

    /** Whether anything of theirs would be lost if mine were saved as it is. */
    public boolean isTouchedByThem() {
        return changes().stream().anyMatch(change -> !Objects.equals(change.original(), change.theirs()));
    }

    /**
     * The record that both have a part in.
     *
     * @param choices what stands, by the name of each disputed field
     */
    public D merged(Map<String, Choice> choices) {
        var values = new HashMap<String, @Nullable Object>();
        shape.fields().forEach(field -> values.put(field.name(), field.of(theirs)));
        changes().forEach(change -> values.put(change.field().name(), standing(change, choices)));
        return shape.make(values);
    }

    private static @Nullable Object standing(FieldChange change, Map<String, Choice> choices) {
        return change.isDisputed()
                ? change.chosen(
                        Objects.requireNonNull(choices.get(change.field().name()), "Somebody has to choose"))
                : change.settled();
    }
}
