package org.undersigned.intake;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.work.JobFacts;
import org.undersigned.work.Jobs;

/**
 * Applies and undoes imports in the background, in batches of at most five hundred lines, each a transaction. A batch in
 * which a line is refused is done again line by line, so that one bad row never takes others with it.
 */
@Service
public class ImportRuns {

    private static final String APPLY = "import.apply";
    private static final String UNDO = "import.undo";

    private final ImportService imports;
    private final ImportLines lines;
    private final LineWork work;
    private final Jobs jobs;
    private final CurrentUser currentUser;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ImportRuns(
            ImportService imports,
            ImportLines lines,
            LineWork work,
            Jobs jobs,
            CurrentUser currentUser,
            Trail trail,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.imports = imports;
        this.lines = lines;
        this.work = work;
        this.jobs = jobs;
        this.currentUser = currentUser;
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Starts to apply; taken up again, it goes on with the lines to which nothing has been done. */
    @RolesAllowed(Permission.IMPORT_PROPOSE)
    public UUID apply(UUID id, long seenVersion) {
        transaction.executeWithoutResult(status -> {
            var sheetImport = imports.find(id);
            sheetImport.expectVersion(seenVersion, sheetImport.fileName());
            sheetImport.applying();
            trail.record(ImportService.entry("intake.import.apply-started", sheetImport));
        });
        return jobs.start(APPLY, id, progress -> applyAll(id, progress));
    }

    /** Starts to take back what the import created. Campaigners undo their own. */
    @RolesAllowed(Permission.IMPORT_PROPOSE)
    public UUID undo(UUID id, long seenVersion) {
        transaction.executeWithoutResult(status -> {
            var sheetImport = imports.find(id);
            if (!sheetImport.startedBy().equals(currentUser.id()) && !currentUser.may(Permission.IMPORT_APPLY)) {
                throw new AccessDeniedException("Somebody else's import");
            }
            sheetImport.expectVersion(seenVersion, sheetImport.fileName());
            sheetImport.undone(clock.instant());
            trail.record(ImportService.entry("intake.import.undone", sheetImport));
        });
        return jobs.start(UNDO, id, progress -> undoAll(id, progress));
    }

    /** The newest run of an import, applying or undoing. */
    @RolesAllowed(Permission.IMPORT_READ)
    public Optional<JobFacts> latest(UUID id) {
        return jobs.latest(UNDO, id).or(() -> jobs.latest(APPLY, id));
    }

    private void applyAll(UUID id, Jobs.Progress progress) {
        var facts = imports.facts(id);
        var after = 0;
        for (var batch = lines.open(id, after, ImportLines.BATCH);
                !batch.isEmpty();
                batch = lines.open(id, after, ImportLines.BATCH)) {
            inBatch(batch, line -> work.apply(facts, line), line -> Outcome.REFUSED, id);
            after = batch.getLast().number();
            progress.reached(after, facts.lines());
        }
        transaction.executeWithoutResult(status -> {
            var sheetImport = imports.find(id);
            sheetImport.applied(clock.instant());
            var counts = lines.counts(id);
            trail.record(ImportService.entry("intake.import.applied", sheetImport)
                    .with("created", counts.of(Outcome.CREATED))
                    .with("linked", counts.of(Outcome.LINKED))
                    .with("skipped", counts.of(Outcome.SKIPPED))
                    .with("refused", counts.of(Outcome.REFUSED)));
        });
    }

    private void undoAll(UUID id, Jobs.Progress progress) {
        var total = lines.count(LineFilter.of(id).withOutcome(Outcome.CREATED))
                + lines.count(LineFilter.of(id).withOutcome(Outcome.LINKED));
        var done = 0;
        for (var batch = lines.doneBefore(id, Integer.MAX_VALUE, ImportLines.BATCH);
                !batch.isEmpty();
                batch = lines.doneBefore(id, batch.getLast().number(), ImportLines.BATCH)) {
            inBatch(batch, line -> undo(id, line), line -> Outcome.KEPT, id);
            done += batch.size();
            progress.reached(done, total);
        }
    }

    private void undo(UUID id, ImportLine line) {
        work.undo(line);
        lines.done(id, line.number(), new ImportLines.Done(Outcome.UNDONE, null, null, null, null));
    }

    private interface WhenRefused {
        Outcome of(ImportLine line);
    }

    private void inBatch(List<ImportLine> batch, Consumer<ImportLine> step, WhenRefused refused, UUID id) {
        try {
            transaction.executeWithoutResult(status -> batch.forEach(step));
        } catch (Refusal | DataAccessException oneOfThem) {
            batch.forEach(line -> alone(line, step, refused, id));
        }
    }

    private void alone(ImportLine line, Consumer<ImportLine> step, WhenRefused refused, UUID id) {
        try {
            transaction.executeWithoutResult(status -> step.accept(line));
        } catch (Refusal refusal) {
            keep(id, line, refused.of(line), refusal.getMessage());
        } catch (DataAccessException e) {
            keep(id, line, refused.of(line), Texts.text("intake.line-failed"));
        }
    }

    private void keep(UUID id, ImportLine line, Outcome outcome, @org.jspecify.annotations.Nullable String reason) {
        transaction.executeWithoutResult(status -> lines.done(
                id,
                line.number(),
                new ImportLines.Done(outcome, reason, line.party(), line.participation(), line.signature())));
    }
}
