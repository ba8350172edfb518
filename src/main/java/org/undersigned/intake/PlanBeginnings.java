package org.undersigned.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.campaign.LetterService;
import org.undersigned.intake.mapping.Adaption;
import org.undersigned.intake.mapping.MappingService;

/**
 * As what a sheet is proposed to be read: like the last one with such headings, else as its headings suggest. That it is
 * the same list nobody knows before a person says so. Signatures are recorded as they were then, where it is for the same
 * campaign; for another one nobody has signed anything yet.
 */
@Component
class PlanBeginnings {

    private final MappingService mappings;
    private final LetterService letters;

    PlanBeginnings(MappingService mappings, LetterService letters) {
        this.mappings = mappings;
        this.letters = letters;
    }

    /** @param mapping what the plan comes from; null when from the headings alone */
    record Beginning(ImportPlan plan, @Nullable UUID mapping) {}

    Beginning of(UUID campaign, SheetTop top) {
        var suggested = top.guess();
        return mappings.likeliest(top.headings())
                .map(known -> new Beginning(
                        within(campaign, top.ordered(Adaption.of(known.plan().called(""), suggested))), known.id()))
                .orElseGet(() -> new Beginning(suggested, null));
    }

    private ImportPlan within(UUID campaign, ImportPlan remembered) {
        var words = remembered.letterVersion();
        return words == null || isOf(campaign, words) ? remembered : remembered.unsigned();
    }

    private boolean isOf(UUID campaign, UUID words) {
        return letters.letters(campaign).stream()
                .flatMap(letter -> letters.versions(letter.id()).stream())
                .anyMatch(version -> version.id().equals(words));
    }
}
