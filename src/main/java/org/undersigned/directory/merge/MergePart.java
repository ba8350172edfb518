package org.undersigned.directory.merge;

import java.util.List;
import java.util.Set;
import org.undersigned.base.Refusal;
import org.undersigned.work.undo.UndoRecording;

/** Sees to one kind of thing that hangs on parties when two of them are merged. Each Spring bean of this type is asked. */
public interface MergePart {

    /** When its turn comes; what others build on comes first. */
    default int order() {
        return 100;
    }

    /** The columns with ids of parties that it sees to, each as {@code table.column}. */
    Set<String> columns();

    /** How much of it hangs on each of the two. */
    List<MergeCount> counts(MergePair pair);

    /** Why the two cannot be merged, as far as this is concerned; all reasons at once. */
    default List<Refusal> refusals(MergePair pair) {
        return List.of();
    }

    /** Moves all that hangs on the party that goes, and says what it had to decide. */
    void move(Merging merging, UndoRecording undo);
}
