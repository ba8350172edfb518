package org.undersigned.advertising.copy;

import java.util.List;
import java.util.Optional;
import org.undersigned.base.Refusal;
import org.undersigned.roster.EditionFacts;
import org.undersigned.roster.EditionLine;
import org.undersigned.roster.NameGroup;
import org.undersigned.roster.Ordering;

/**
 * A version of copy as it may be printed at this moment.
 *
 * @param lines its names in the order in which they run, without those that stand no longer
 * @param failing the names that may not be printed as they stand; they can be struck
 * @param against all that stands against printing it now; nothing when it may go
 */
public record PrintableCopy(
        CopyVersionFacts version,
        EditionFacts edition,
        Ordering ordering,
        List<EditionLine> lines,
        List<FailingName> failing,
        List<Refusal> against) {

    public PrintableCopy {
        lines = List.copyOf(lines);
        failing = List.copyOf(failing);
        against = List.copyOf(against);
    }

    /** The names as they stand together, with their headings. */
    public List<NameGroup> groups() {
        return NameGroup.of(lines, ordering);
    }

    /** What has to stand on the page because of what stands beside its names. */
    public Optional<String> disclaimer() {
        return EditionLine.disclaimer(lines);
    }

    /** @throws Refusal the first of what stands against printing it */
    public void expectPrintable() {
        against.forEach(refusal -> {
            throw refusal;
        });
    }
}
