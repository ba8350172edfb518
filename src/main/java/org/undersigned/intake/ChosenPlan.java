package org.undersigned.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.undersigned.base.store.Aggregate;
import tools.jackson.databind.json.JsonMapper;

/**
 * How somebody has chosen to have an import read, until its rows are checked so. It has the key of the import. Headings
 * are not kept with it: those of a file that has none are its first row.
 */
@Entity
@Table(name = "chosen_plan")
class ChosenPlan extends Aggregate {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** The version of the import for which it was chosen; a later one is read in another way already. */
    private long importVersion;

    @Column(length = 1_000_000)
    private String plan;

    private UUID chosenBy;
    private Instant chosenAt;

    @SuppressWarnings("NullAway.Init")
    protected ChosenPlan() {}

    @SuppressWarnings("NullAway.Init") // choose() fills the rest
    ChosenPlan(UUID importId) {
        super(importId);
    }

    void choose(ImportPlan chosen, long ofVersion, UUID user, Instant now) {
        plan = JSON.writeValueAsString(chosen.with(chosen.columns().uncalled()));
        importVersion = ofVersion;
        chosenBy = user;
        chosenAt = now;
    }

    /** Whether nobody has had the import read in another way since. */
    boolean isOf(ImportFacts facts) {
        return importVersion == facts.version();
    }

    ImportPlan plan(ImportFacts facts) {
        var chosen = JSON.readValue(plan, ImportPlan.class);
        return chosen.with(chosen.columns().called(facts.plan().headings()));
    }

    PlanChoice.By by() {
        return new PlanChoice.By(chosenBy, chosenAt);
    }
}
