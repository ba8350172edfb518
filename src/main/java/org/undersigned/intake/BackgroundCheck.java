package org.undersigned.intake;

import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import org.undersigned.access.Permission;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.intake.word.WordService;
import org.undersigned.work.JobFacts;
import org.undersigned.work.JobState;
import org.undersigned.work.Jobs;

/** Checks a large file in the background; a small one is checked while somebody waits, by {@link ImportService#check}. */
@Service
public class BackgroundCheck {

    /** So many rows are checked while somebody waits; more than these in the background. */
    public static final int AT_ONCE = 1_000;

    private static final String CHECK = "import.check";

    private final SheetImports imports;
    private final CheckRun checkRun;
    private final WordService words;
    private final Jobs jobs;
    private final Trail trail;
    private final TransactionOperations transaction;

    BackgroundCheck(
            SheetImports imports,
            CheckRun checkRun,
            WordService words,
            Jobs jobs,
            Trail trail,
            PlatformTransactionManager transactions) {
        this.imports = imports;
        this.checkRun = checkRun;
        this.words = words;
        this.jobs = jobs;
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Begins to check; what was proposed before is void from then on.
     *
     * @return the job
     * @throws Refusal when a check is under way, the plan has no name column, or the import is applied already
     */
    @RolesAllowed(Permission.IMPORT_PROPOSE)
    public UUID start(UUID id, long seenVersion, ImportPlan plan) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var sheetImport = imports.findAndHold(id).orElseThrow(() -> new Refusal("intake.refused.unknown"));
            if (latest(id).filter(job -> !job.state().isOver()).isPresent()) {
                throw new Refusal("intake.refused.under-way", sheetImport.fileName());
            }
            var version = checkRun.begin(id, seenVersion, plan.knowing(words.known()));
            trail.record(ImportService.entry("intake.import.check-started", sheetImport));
            return jobs.start(CHECK, id, progress -> checkRun.goOn(id, version, progress));
        }));
    }

    /** The check of the sheet that is read now, where it was broken off. */
    @RolesAllowed(Permission.IMPORT_READ)
    @Transactional(readOnly = true)
    public Optional<JobFacts> brokenOff(UUID id) {
        var facts = imports.require(id).facts();
        return facts.state() == ImportState.UPLOADED && facts.checkBegunAt() != null
                ? latest(id).filter(job -> job.state().isOver() && job.state() != JobState.DONE)
                : Optional.empty();
    }

    /** The newest check of an import that went to the background. */
    @RolesAllowed(Permission.IMPORT_READ)
    @Transactional(readOnly = true)
    public Optional<JobFacts> latest(UUID id) {
        return jobs.latest(CHECK, id);
    }
}
