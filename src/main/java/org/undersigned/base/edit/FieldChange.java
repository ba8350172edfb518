package org.undersigned.base.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A field that somebody has changed: what it was, and what each of two people made of it.
 *
 * @param original what the form was opened with
 * @param theirs what is stored by now
 * @param mine what is in the form
 */
public record FieldChange(
        RecordField field,
        @Nullable Object original,
        @Nullable Object theirs,
        @Nullable Object mine) {

    /** Whether both changed it, and not to the same. */
    public boolean isDisputed() {
        return !isOnlyTheirs() && !isOnlyMine() && !Objects.equals(theirs, mine);
    }

    public boolean isOnlyTheirs() {
        return Objects.equals(original, mine) && !Objects.equals(original, theirs);
    }

    public boolean isOnlyMine() {
        return Objects.equals(original, theirs) && !Objects.equals(original, mine);
    }

    /** What stands without a question, where it is not disputed. */
    public @Nullable Object settled() {
        return isOnlyMine() ? mine : theirs;
    }

    /** Both together, where it is a list and no entry was touched by both. */
    public Optional<Collection<?>> both() {
        if (!(original instanceof Collection<?> before
                && theirs instanceof Collection<?> others
                && mine instanceof Collection<?> own)) {
            return Optional.empty();
        }
        var goneHere = without(before, own);
        if (without(before, others).stream().anyMatch(goneHere::contains)) {
            return Optional.empty();
        }
        var both = new ArrayList<Object>(without(others, goneHere));
        var place = 0;
        for (var entry : own) {
            if (!before.contains(entry) && !both.contains(entry)) {
                both.add(Math.min(place, both.size()), entry);
            }
            place++;
        }
        return Optional.of(original instanceof Set<?> ? new LinkedHashSet<>(both) : List.copyOf(both));
    }

    @Nullable
    Object chosen(Choice choice) {
        return switch (choice) {
            case THEIRS -> theirs;
            case MINE -> mine;
            case BOTH -> both().orElseThrow();
        };
    }

    private static List<Object> without(Collection<?> entries, Collection<?> taken) {
        var rest = new ArrayList<Object>(entries);
        rest.removeAll(taken);
        return rest;
    }
}
