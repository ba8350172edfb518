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
import org.undersigned.base.store.Aggregate;
import tools.jackson.databind.json.JsonMapper;

/** A spreadsheet on its way in. */
@Entity
@Table(name = "sheet_import")
class SheetImport extends Aggregate {

    private static final JsonMapper JSON = JsonMapper.shared();

    private UUID campaignId;
    private UUID fileId;
    private String fileName;
    private String sheetName;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    @Column(length = 1_000_000)
    private String plan;

    private int lineCount;
    private UUID startedBy;
    private Instant startedAt;
    private @Nullable Instant appliedAt;
    private @Nullable Instant undoneAt;

    @SuppressWarnings("NullAway.Init")
    protected SheetImport() {}

    SheetImport(UUID campaign, Source source, ImportPlan plan, UUID user, Instant now) {
        super(newId());
        this.campaignId = campaign;
        this.fileId = source.file();
        this.fileName = source.fileName();
        this.sheetName = source.sheet();
        this.plan = JSON.writeValueAsString(plan);
        this.state = ImportState.UPLOADED;
        this.startedBy = user;
        this.startedAt = now;
    }

    /** The stored file and the sheet of it that is read. */
    record Source(UUID file, String fileName, String sheet) {}

    void plan(ImportPlan plan) {
        if (!state.canBecome(ImportState.CHECKED)) {
            throw new Refusal("intake.refused.too-late", fileName);
        }
        plan.check();
        this.plan = JSON.writeValueAsString(plan);
    }

    void checked(int lines) {
        state = state.become(ImportState.CHECKED, fileName);
        lineCount = lines;
    }

    void applying() {
        state = state.become(ImportState.APPLYING, fileName);
    }

    void applied(Instant now) {
        state = state.become(ImportState.APPLIED, fileName);
        appliedAt = now;
    }

    void undone(Instant now) {
        state = state.become(ImportState.UNDONE, fileName);
        undoneAt = now;
    }

    ImportState state() {
        return state;
    }

    UUID fileId() {
        return fileId;
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

    Source source() {
        return new Source(fileId, fileName, sheetName);
    }

    ImportFacts facts() {
        return new ImportFacts(
                getId(),
                version(),
                campaignId,
                fileName,
                sheetName,
                state,
                JSON.readValue(plan, ImportPlan.class),
                lineCount,
                startedBy,
                startedAt,
                appliedAt);
    }
}
