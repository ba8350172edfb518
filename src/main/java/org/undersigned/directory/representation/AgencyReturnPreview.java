package org.undersigned.directory.representation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.work.undo.LaterChange;

/**
 * What taking a move to another agency back would do.
 *
 * @param agency the name of the one to which the representative went
 */
public record AgencyReturnPreview(UUID id, long version, String representative, String agency, List<Line> lines) {

    /** What becomes of the representations of a client. */
    public enum Fate {
        GOES_BACK,
        CHANGED_SINCE,
        /** The client has by now what would come back. */
        SAME_AGAIN
    }

    /**
     * A client.
     *
     * @param change the last one, where something was changed and the trail knows of it
     */
    public record Line(String client, Fate fate, @Nullable LaterChange change) {

        boolean goesBack() {
            return fate == Fate.GOES_BACK;
        }
    }

    public List<Line> goingBack() {
        return lines.stream().filter(Line::goesBack).toList();
    }

    public List<Line> staying() {
        return lines.stream().filter(line -> !line.goesBack()).toList();
    }
}
