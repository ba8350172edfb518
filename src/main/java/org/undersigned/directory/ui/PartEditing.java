package org.undersigned.directory.ui;

import java.util.Collection;
import java.util.UUID;
import java.util.function.Supplier;
import org.undersigned.base.Refusal;
import org.undersigned.base.edit.Seen;
import org.undersigned.base.ui.Editing;
import org.undersigned.directory.PartLine;

/** Editing a row of a card that others may be editing too. */
public final class PartEditing {

    private PartEditing() {}

    /** Saves what was entered. */
    @FunctionalInterface
    public interface Save<D> {

        /** @param seenVersion the version that the row had when it was looked at */
        void save(UUID id, long seenVersion, D details);
    }

    /** @param rows the rows of the card as they are stored by now */
    public static <D extends Record> Editing<D> of(
            PartLine<D> row, Supplier<? extends Collection<? extends PartLine<D>>> rows, Save<D> save) {
        return Editing.of(
                row.seen(),
                () -> again(row.id(), rows.get()),
                (seen, details) -> save.save(row.id(), seen.version(), details));
    }

    private static <D extends Record> Seen<D> again(UUID id, Collection<? extends PartLine<D>> rows) {
        return rows.stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal("directory.refused.part-gone"))
                .seen();
    }
}
