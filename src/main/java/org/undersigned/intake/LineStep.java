package org.undersigned.intake;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is to be done with a line. */
sealed interface LineStep {

    ImportLine line();

    /** Nothing: it waits for somebody else, or for a decision again. */
    record Wait(ImportLine line) implements LineStep {}

    /**
     * Somebody has edited its party since it was checked, and so decides about it again.
     *
     * @param changes what it would change by now
     */
    record PutBack(ImportLine line, List<LineChange> changes) implements LineStep {}

    /** @param reason null where somebody has decided so */
    record Leave(ImportLine line, @Nullable String reason) implements LineStep {}

    /** @param seen what it was proposed to enter */
    record Create(ImportLine line, List<LineChange> seen) implements LineStep {}

    /**
     * @param seen what it was proposed to enter
     * @param changes what it is to enter now
     */
    record Link(ImportLine line, UUID party, List<LineChange> seen, List<LineChange> changes) implements LineStep {

        boolean changesSomething() {
            return changes.stream().anyMatch(change -> change.chosen() && change.isOpen());
        }
    }
}
