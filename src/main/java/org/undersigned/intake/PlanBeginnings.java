package org.undersigned.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.intake.mapping.Adaption;
import org.undersigned.intake.mapping.MappingService;

/**
 * As what a sheet is proposed to be read: like the last one with such headings, else as its headings suggest. That it is
 * the same list nobody knows before a person says so.
 */
@Component
class PlanBeginnings {

    private final MappingService mappings;

    PlanBeginnings(MappingService mappings) {
        this.mappings = mappings;
    }

    /** @param mapping what the plan comes from; null when from the headings alone */
    record Beginning(ImportPlan plan, @Nullable UUID mapping) {}

    Beginning of(SheetTop top) {
        var suggested = top.guess();
        return mappings.likeliest(top.headings())
                .map(known -> new Beginning(top.ordered(Adaption.of(known.plan().called(""), suggested)), known.id()))
                .orElseGet(() -> new Beginning(suggested, null));
    }
}
