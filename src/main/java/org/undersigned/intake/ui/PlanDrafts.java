package org.undersigned.intake.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.base.edit.Draft;
import org.undersigned.base.edit.DraftKey;
import org.undersigned.base.edit.Drafts;
import org.undersigned.base.edit.Seen;
import org.undersigned.intake.ImportPlan;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody is choosing for the columns of an import, until they leave the page: whatever becomes of the session, it
 * is not lost. The headings are not kept with it.
 */
@Component
class PlanDrafts {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String FORM = "import-plan";
    private static final String PLAN = "plan";

    private final Drafts drafts;

    PlanDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    /** What was chosen, and what it began with. */
    record Waiting(Seen<ImportPlan> seen, ImportPlan chosen) {}

    /** Nothing where another sheet is read by now. */
    Optional<Waiting> waiting(UUID id, ImportPlan now) {
        return drafts.waiting(new DraftKey(FORM, id))
                .flatMap(draft -> plan(draft.original(), now)
                        .flatMap(before -> plan(draft.typed(), now).map(chosen -> waiting(draft, before, chosen))));
    }

    private static Waiting waiting(Draft draft, ImportPlan before, ImportPlan chosen) {
        return new Waiting(new Seen<>(draft.version(), before), chosen);
    }

    private static Optional<ImportPlan> plan(Map<String, List<String>> kept, ImportPlan now) {
        return kept.getOrDefault(PLAN, List.of()).stream()
                .findFirst()
                .map(plan -> JSON.readValue(plan, ImportPlan.class))
                .filter(plan -> plan.fields().size() == now.fields().size())
                .map(plan -> plan.with(plan.columns().called(now.headings())));
    }

    void keep(UUID id, Seen<ImportPlan> seen, ImportPlan chosen) {
        drafts.keep(new DraftKey(FORM, id), seen.version(), kept(seen.details()), kept(chosen));
    }

    private static Map<String, List<String>> kept(ImportPlan plan) {
        return Map.of(
                PLAN, List.of(JSON.writeValueAsString(plan.with(plan.columns().uncalled()))));
    }

    void discard(UUID id) {
        drafts.discard(new DraftKey(FORM, id));
    }
}
