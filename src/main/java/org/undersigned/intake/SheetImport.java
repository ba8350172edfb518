package org.undersigned.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.base.store.Aggregate;
import org.undersigned.intake.PlanBeginnings.Beginning;
import tools.jackson.databind.json.JsonMapper;

/** A spreadsheet on its way in. */
@Entity
@Table(name = "sheet_import")
class SheetImport extends Aggregate {

    private static final JsonMapper JSON = JsonMapper.shared();

    private UUID campaignId;
    private UUID fileId;
    private String fileName;
    private boolean headed;
    private String sheetName;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    @Column(length = 1_000_000)
    private String plan;

    private @Nullable UUID mappingId;
    private int lineCount;
    private UUID startedBy;
    private Instant startedAt;
    private @Nullable Instant checkBegunAt;
    private @Nullable Instant checkedAt;
    private @Nullable Instant begunAt;
    private @Nullable Instant appliedAt;
    private @Nullable Instant undoneAt;
    private @Nullable Instant rowsGoneAt;
    private boolean rowsLeft;

    @SuppressWarnings("NullAway.Init")
    protected SheetImport() {}

    @SuppressWarnings("NullAway.Init") // take() fills the rest
    SheetImport(UUID campaign, File file, SheetTop top, Beginning beginning, UUID user, Instant now) {
        super(newId());
        this.campaignId = campaign;
        this.fileId = file.id();
        this.fileName = file.name();
        this.headed = file.headed();
        this.state = ImportState.UPLOADED;
        this.startedBy = user;
        this.startedAt = now;
        take(top, beginning);
    }

    /**
     * The stored file with its cleaned name.
     *
     * @param headed whether the first row of a sheet holds headings
     */
    record File(UUID id, String name, boolean headed) {}

    /** Reads another sheet of the file; what was proposed for the rows of the one before is void. */
    void choose(SheetTop top, Beginning beginning) {
        expectOpen();
        state = state.become(ImportState.UPLOADED, fileName);
        checkBegunAt = null;
        take(top, beginning);
    }

    /** @param first whether the first row of a sheet holds headings */
    void headed(boolean first) {
        expectOpen();
        headed = first;
    }

    private void take(SheetTop top, Beginning beginning) {
        sheetName = top.sheet();
        lineCount = top.rows();
        plan = JSON.writeValueAsString(beginning.plan());
        mappingId = beginning.mapping();
    }

    /** Refuses when the file cannot be read in this way, or no more. */
    void expectReadable(ImportPlan plan) {
        expectOpen();
        plan.check();
    }

    /** Reads the file in another way; what was proposed before is void. */
    void read(ImportPlan plan, Instant now) {
        expectReadable(plan);
        this.plan = JSON.writeValueAsString(plan);
        state = state.become(ImportState.UPLOADED, fileName);
        checkBegunAt = now;
        checkedAt = null;
    }

    /** Every row has its proposal. */
    void checked(int lines, Instant now) {
        state = state.become(ImportState.CHECKED, fileName);
        lineCount = lines;
        checkedAt = now;
    }

    /** Refuses when it is not said any more how the file is read. */
    void expectOpen() {
        expectRows();
        if (state.isBeyondReview() || begunAt != null) {
            throw new Refusal("intake.refused.too-late", fileName);
        }
    }

    /** Refuses when nothing is decided about its rows any more. */
    void expectInReview() {
        expectRows();
        if (state != ImportState.CHECKED && state != ImportState.WAITING) {
            throw new Refusal("intake.refused.too-late", fileName);
        }
    }

    /** Refuses when its file and the cells of its rows have been dropped. */
    void expectRows() {
        if (rowsGoneAt != null) {
            throw new Refusal("intake.refused.rows-gone", fileName);
        }
    }

    /** Its file is dropped and with it all that was still to be done; the cells of its rows are to go. */
    void dropRows(Instant now) {
        rowsGoneAt = now;
        rowsLeft = true;
        plan = JSON.writeValueAsString(withoutHeadings());
        if (isHalfApplied()) {
            applied(now);
        } else if (state == ImportState.UNDOING) {
            undone(now);
        }
    }

    /** Nothing is left of the cells of its rows. */
    void rowsDropped() {
        rowsLeft = false;
    }

    /** Whether something of it has been entered and the rest has not. */
    boolean isHalfApplied() {
        return begunAt != null && state.canBecome(ImportState.APPLIED);
    }

    void applying(Instant now) {
        expectRows();
        state = state.become(ImportState.APPLYING, fileName);
        begunAt = begunAt == null ? now : begunAt;
    }

    void applied(Instant now) {
        state = state.become(ImportState.APPLIED, fileName);
        appliedAt = now;
    }

    /** Some rows wait for somebody who may change what is there. */
    void waiting(Instant now) {
        state = state.become(ImportState.WAITING, fileName);
        appliedAt = now;
    }

    /** Some rows wait for a decision again. */
    void backToReview(Instant now) {
        state = state.become(ImportState.CHECKED, fileName);
        appliedAt = now;
    }

    void undoing() {
        if (begunAt == null) {
            throw new Refusal("intake.refused.arrow", fileName, Texts.label(state), Texts.label(ImportState.UNDOING));
        }
        state = state.become(ImportState.UNDOING, fileName);
    }

    void undone(Instant now) {
        state = state.become(ImportState.UNDONE, fileName);
        undoneAt = now;
    }

    ImportState state() {
        return state;
    }

    String fileName() {
        return fileName;
    }

    UUID campaignId() {
        return campaignId;
    }

    UUID startedBy() {
        return startedBy;
    }

    /** Refuses when it has been dropped. */
    File file() {
        expectRows();
        return new File(fileId, fileName, headed);
    }

    String sheet() {
        return sheetName;
    }

    /** In a file that has no headings they are its first row. */
    private ImportPlan withoutHeadings() {
        var read = plan();
        return read.with(read.columns().uncalled());
    }

    private ImportPlan plan() {
        return JSON.readValue(plan, ImportPlan.class);
    }

    ImportFacts facts() {
        return new ImportFacts(
                getId(),
                version(),
                campaignId,
                fileName,
                sheetName,
                state,
                plan(),
                mappingId,
                lineCount,
                startedBy,
                startedAt,
                checkBegunAt,
                checkedAt,
                begunAt,
                appliedAt,
                undoneAt,
                rowsGoneAt);
    }
}
