package org.undersigned.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.intake.field.Origin;
import org.undersigned.work.undo.UndoJournal;

/**
 * An import without its lines.
 *
 * @param sheet the sheet of the file that is read
 * @param mapping the kept mapping by which the sheet was proposed to be read; null for none
 * @param lines how many rows the sheet has below its header row; once it has been checked, how many lines came of them
 * @param checkBegunAt when a check of this sheet has begun; null while none has
 * @param rowsGoneAt when the file and the cells of its rows were dropped; null while they are kept
 */
public record ImportFacts(
        UUID id,
        long version,
        UUID campaign,
        String fileName,
        String sheet,
        ImportState state,
        ImportPlan plan,
        @Nullable UUID mapping,
        int lines,
        UUID startedBy,
        Instant startedAt,
        @Nullable Instant checkBegunAt,
        @Nullable Instant checkedAt,
        @Nullable Instant begunAt,
        @Nullable Instant appliedAt,
        @Nullable Instant undoneAt,
        @Nullable Instant rowsGoneAt) {

    /** For so long the file and the cells of its rows are kept, from the upload on. */
    public static final Duration ROWS_LAST = Duration.ofDays(90);

    /** When they are going to be dropped: not as long as what was entered from them can be undone. */
    public Instant rowsKeptUntil() {
        var usual = startedAt.plus(ROWS_LAST);
        var run = lastRunAt();
        var undoable = run == null ? usual : run.plus(UndoJournal.LASTS);
        return undoable.isAfter(usual) ? undoable : usual;
    }

    /** When rows were last applied, or began to be; null as long as none were. */
    public @Nullable Instant lastRunAt() {
        return appliedAt == null ? begunAt : appliedAt;
    }

    /** Whether the file and the cells of its rows have been dropped. */
    public boolean isWithoutRows() {
        return rowsGoneAt != null;
    }

    /** Where its rows come from and go to. */
    Origin origin() {
        return new Origin(campaign, plan.letterVersion(), plan.stage() != null, plan.visibility(), source());
    }

    /** Where the list comes from, in words: as somebody said it, else the name of the file without its ending. */
    public String source() {
        return plan.source().isEmpty() ? usualSource() : plan.source();
    }

    /** What the list is called where nobody has said it. */
    public String usualSource() {
        var ending = fileName.lastIndexOf('.');
        return ending > 0 ? fileName.substring(0, ending) : fileName;
    }
}
