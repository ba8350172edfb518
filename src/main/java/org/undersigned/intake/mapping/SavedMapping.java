package org.undersigned.intake.mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.undersigned.base.store.Aggregate;
import org.undersigned.intake.ImportPlan;
import tools.jackson.databind.json.JsonMapper;

/** How files of one source are read. */
@Entity
@Table(name = "import_mapping")
class SavedMapping extends Aggregate {

    private static final JsonMapper JSON = JsonMapper.shared();

    private String source;

    /** The source as it is compared. */
    private String folded;

    @Column(length = 1_000_000)
    private String plan;

    private UUID usedBy;
    private Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected SavedMapping() {}

    SavedMapping(String source, String folded, ImportPlan plan, UUID user, Instant now) {
        super(newId());
        this.source = source;
        this.folded = folded;
        this.plan = JSON.writeValueAsString(plan);
        this.usedBy = user;
        this.usedAt = now;
    }

    /** @return whether anything of it is read in another way now */
    boolean use(ImportPlan other, UUID user, Instant now) {
        var before = plan;
        plan = JSON.writeValueAsString(other);
        usedBy = user;
        usedAt = now;
        return !plan.equals(before);
    }

    String source() {
        return source;
    }

    ImportPlan plan() {
        return JSON.readValue(plan, ImportPlan.class);
    }

    MappingFacts facts() {
        return new MappingFacts(getId(), version(), source, plan(), usedBy, usedAt);
    }
}
