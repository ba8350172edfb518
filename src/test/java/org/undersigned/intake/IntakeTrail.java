package org.undersigned.intake;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.undersigned.intake.field.ChangeEffect;
import org.undersigned.intake.field.Field;
import org.undersigned.testing.TrailScenario;
import org.undersigned.testing.TrailScenarios;

/** What an import leaves on the trail on its way from the upload to its undoing. */
@Component
@Profile("test")
class IntakeTrail implements TrailScenarios {

    private static final String CREATED = "directory.party.created";
    private static final String REMOVED = "directory.party.removed";
    private static final String SOURCE = "directory.source.added";
    private static final String NO_SOURCE = "directory.source.removed";

    private final IntakeFixture fixture;
    private final ImportService imports;
    private final ChangeService changes;
    private final ErrorSheet errors;
    private final PlanService plans;

    IntakeTrail(
            IntakeFixture fixture, ImportService imports, ChangeService changes, ErrorSheet errors, PlanService plans) {
        this.fixture = fixture;
        this.imports = imports;
        this.changes = changes;
        this.errors = errors;
        this.plans = plans;
    }

    @Override
    public List<TrailScenario> scenarios() {
        return List.of(
                TrailScenario.of("ImportService.upload", () -> {
                            var campaign = fixture.campaign();
                            var name = IntakeFixture.fresh("Ada Quill");
                            return () -> fixture.uploadedNames(campaign, name);
                        })
                        .tells("intake.import.uploaded"),
                TrailScenario.of("ImportService.paste", () -> {
                            var campaign = fixture.campaign();
                            var pasted = PastedRows.of(IntakeFixture.fresh("Ada Quill"));
                            return () -> imports.paste(campaign, pasted, false);
                        })
                        .tells("intake.import.pasted"),
                checked(
                                "ImportService.chooseSheet",
                                id -> imports.chooseSheet(
                                        id,
                                        imports.facts(id).version(),
                                        imports.sheets(id).names().getFirst()))
                        .tells("intake.import.sheet-chosen"),
                checked(
                                "ImportService.chooseHeadings",
                                id -> imports.chooseHeadings(
                                        id, imports.facts(id).version(), false))
                        .tells("intake.import.headings-chosen"),
                checked("ImportService.check", id -> {
                            fixture.forgetMappings();
                            fixture.check(id, plan -> plan);
                        })
                        .tells("intake.import.checked", "intake.mapping.kept"),
                checked("BackgroundCheck.start", id -> {
                            fixture.forgetMappings();
                            fixture.checkInTheBackground(id);
                        })
                        .tells("intake.import.check-started", "intake.import.checked", "intake.mapping.kept")
                        .committingItself(),
                checked(
                                "ImportService.decide(LineFilter, Decision)",
                                id -> imports.decide(LineFilter.of(id), Decision.SKIP))
                        .tells("intake.import.decided")
                        .committingItself(),
                checked("ImportService.decide(UUID, int, Decision)", id -> imports.decide(id, 1, Decision.SKIP))
                        .tells("intake.import.decided"),
                checked("ChangeService.choose", id -> changes.choose(id, 1, 0, false))
                        .tells("intake.import.changes-chosen"),
                TrailScenario.of("ChangeService.chooseAll", () -> {
                            var rows = "Name,Phone\n" + IntakeFixture.fresh("Ada Quill") + ",+1 555 0163\n";
                            var id = fixture.checked(fixture.campaign(), rows);
                            return () -> changes.chooseAll(LineFilter.of(id), Field.PHONE, ChangeEffect.ADDS, false);
                        })
                        .tells("intake.import.changes-chosen")
                        .committingItself(),
                TrailScenario.of("PlanService.choose", () -> {
                            var id = fixture.uploadedNames(fixture.campaign(), IntakeFixture.fresh("Ada Quill"));
                            var seen = plans.choice(id).seen();
                            return () -> plans.choose(
                                    id, seen.version(), seen.details().called("Guild list"));
                        })
                        .tells("intake.import.columns-chosen"),
                checked("ErrorSheet.of", errors::of).tells("intake.import.errors-taken"),
                checked("ImportRuns.apply", fixture::apply)
                        .tells("intake.import.apply-started", CREATED, CREATED, SOURCE, SOURCE, "intake.import.applied")
                        .committingItself(),
                TrailScenario.of("ImportRuns.undo", () -> {
                            var id = checked();
                            fixture.apply(id);
                            return () -> fixture.undo(id);
                        })
                        .tells(
                                "intake.import.undo-started",
                                NO_SOURCE,
                                NO_SOURCE,
                                REMOVED,
                                REMOVED,
                                "intake.import.undone")
                        .committingItself());
    }

    private TrailScenario checked(String useCase, Consumer<UUID> act) {
        return TrailScenario.of(useCase, () -> {
            var id = checked();
            return () -> act.accept(id);
        });
    }

    private UUID checked() {
        return fixture.checkedNames(
                fixture.campaign(), IntakeFixture.fresh("Ada Quill"), IntakeFixture.fresh("Bo Quill"));
    }
}
