package org.undersigned.intake.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.base.edit.DraftKey;
import org.undersigned.base.edit.Drafts;
import org.undersigned.intake.ImportFacts;
import org.undersigned.intake.ImportPlan;
import tools.jackson.databind.json.JsonMapper;

/** What somebody has chosen for the columns of an import, until its rows are checked. The headings are not kept with it. */
@Component
class PlanDrafts {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String FORM = "import-plan";
    private static final String PLAN = "plan";

    private final Drafts drafts;

    PlanDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    /** Nothing where the import has been read in another way since. */
    Optional<ImportPlan> waiting(ImportFacts facts) {
        return drafts.waiting(key(facts.id()))
                .filter(draft -> draft.version() == facts.version())
                .flatMap(draft ->
                        draft.typed().getOrDefault(PLAN, List.of()).stream().findFirst())
                .map(plan -> JSON.readValue(plan, ImportPlan.class))
                .filter(plan -> plan.fields().size() == facts.plan().fields().size())
                .map(plan -> plan.with(plan.columns().called(facts.plan().headings())));
    }

    void keep(ImportFacts facts, ImportPlan chosen) {
        var plan = JSON.writeValueAsString(chosen.with(chosen.columns().uncalled()));
        drafts.keep(key(facts.id()), facts.version(), Map.of(), Map.of(PLAN, List.of(plan)));
    }

    void discard(UUID id) {
        drafts.discard(key(id));
    }

    private static DraftKey key(UUID id) {
        return new DraftKey(FORM, id);
    }
}
