package org.undersigned.intake;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.audit.Trail;
import org.undersigned.base.Conflict;
import org.undersigned.base.Refusal;
import org.undersigned.base.edit.Seen;

/** Keeps with an import how its file is to be read, from the first choice until its rows are checked so. */
@Service
public class PlanService {

    private final SheetImports imports;
    private final ChosenPlans plans;
    private final CurrentUser currentUser;
    private final Trail trail;
    private final Clock clock;

    PlanService(SheetImports imports, ChosenPlans plans, CurrentUser currentUser, Trail trail, Clock clock) {
        this.imports = imports;
        this.plans = plans;
        this.currentUser = currentUser;
        this.trail = trail;
        this.clock = clock;
    }

    /** As somebody has chosen it, else as the file is read. */
    @RolesAllowed(Permission.IMPORT_READ)
    @Transactional(readOnly = true)
    public PlanChoice choice(UUID id) {
        return choice(imports.require(id).facts(), plans.findById(id).orElse(null));
    }

    /**
     * Keeps a choice, which may be unfinished.
     *
     * @param seenVersion of the choice that it changes
     * @throws Conflict when somebody has chosen otherwise since, or has had the rows checked
     */
    @RolesAllowed(Permission.IMPORT_PROPOSE)
    @Transactional
    public void choose(UUID id, long seenVersion, ImportPlan plan) {
        var facts =
                expected(imports.findAndHold(id).orElseThrow(() -> new Refusal("intake.refused.unknown")), seenVersion);
        var chosen = plans.findById(id).orElseGet(() -> new ChosenPlan(id));
        chosen.choose(plan, facts.version(), currentUser.id(), clock.instant());
        plans.save(chosen);
        trail.record(ImportService.entry("intake.import.columns-chosen", imports.require(id)));
    }

    /** Refuses when the choice has moved, or when nothing is chosen any more. */
    @RolesAllowed(Permission.IMPORT_PROPOSE)
    @Transactional(readOnly = true)
    public void expect(UUID id, long seenVersion) {
        expected(imports.require(id), seenVersion);
    }

    private ImportFacts expected(SheetImport sheetImport, long seenVersion) {
        var facts = sheetImport.facts();
        var now = choice(facts, plans.findById(facts.id()).orElse(null)).seen().version();
        Conflict.check(seenVersion, now, sheetImport.fileName());
        sheetImport.expectOpen();
        return facts;
    }

    private static PlanChoice choice(ImportFacts facts, @Nullable ChosenPlan chosen) {
        if (chosen == null) {
            return new PlanChoice(new Seen<>(facts.version(), facts.plan()), null);
        }
        var version = facts.version() + chosen.version() + 1;
        return chosen.isOf(facts)
                ? new PlanChoice(new Seen<>(version, chosen.plan(facts)), chosen.by())
                : new PlanChoice(new Seen<>(version, facts.plan()), null);
    }
}
