package org.undersigned.directory.merge;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What taking a merge back would do.
 *
 * @param kept the name of the party that stays what it is
 * @param folded the name of the party that comes back
 */
public record UnmergePreview(UUID id, long version, String kept, String folded, List<Line> lines) {

    /**
     * One thing.
     *
     * @param what a word by which its text is found, {@code directory.merge.thing.<what>}
     * @param label which one; may be empty
     * @param goesBack otherwise it was changed since, and stays with the party that was kept
     * @param by who changed it last, where that is known
     */
    public record Line(
            String what,
            String label,
            boolean goesBack,
            @Nullable String by,
            @Nullable Instant at) {}

    public List<Line> staying() {
        return lines.stream().filter(line -> !line.goesBack()).toList();
    }

    public List<Line> goingBack() {
        return lines.stream().filter(Line::goesBack).toList();
    }
}
