package org.undersigned.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.undersigned.intake.field.Field;
import org.undersigned.intake.mapping.MappingService;
import org.undersigned.intake.word.WordMeaning;
import org.undersigned.intake.word.WordService;
import org.undersigned.testing.TrailScenario;
import org.undersigned.testing.TrailScenarios;

/** What is kept of how files are read, and of what their words mean. */
@Component
@Profile("test")
class ReadingTrail implements TrailScenarios {

    private final MappingService mappings;
    private final WordService words;

    ReadingTrail(MappingService mappings, WordService words) {
        this.mappings = mappings;
        this.words = words;
    }

    @Override
    public List<TrailScenario> scenarios() {
        return List.of(
                TrailScenario.of("MappingService.keep", () -> {
                            var source = IntakeFixture.fresh("Guild list");
                            return () -> mappings.keep(ImportPlan.guess(List.of(source, "Kind")), source);
                        })
                        .tells("intake.mapping.kept"),
                TrailScenario.of("MappingService.delete", () -> {
                            var source = IntakeFixture.fresh("Guild list");
                            mappings.keep(ImportPlan.guess(List.of(source, "Kind")), source);
                            var kept = mappings.all().getFirst();
                            return () -> mappings.delete(kept.id(), kept.version());
                        })
                        .tells("intake.mapping.deleted"),
                remembering(null, "A").tells("intake.word.remembered"),
                remembering("A", "B").tells("intake.word.remembered"),
                remembering("A", "A").tellsNothing(),
                remembering("A", null).tells("intake.word.forgotten"));
    }

    private TrailScenario remembering(@Nullable String before, @Nullable String after) {
        return TrailScenario.of("WordService.remember", () -> {
            var word = IntakeFixture.fresh("Lichtbild");
            words.remember(List.of(new WordMeaning(Field.TIER, word, before)));
            return () -> words.remember(List.of(new WordMeaning(Field.TIER, word, after)));
        });
    }
}
