package org.undersigned.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.base.store.DatabaseFailure;
import org.undersigned.base.store.RetryingTransactions;
import org.undersigned.work.JobFacts;
import org.undersigned.work.Jobs;
import org.undersigned.work.undo.UndoJournal;

/**
 * Applies and undoes imports in the background, in batches that are a transaction each. A batch in which a line is
 * refused is halved until that line is alone, so that one bad row never takes others with it. A run that was broken off
 * is taken up again at the first line to which nothing has been done.
 */
@Service
public class ImportRuns {

    private static final Logger log = LoggerFactory.getLogger(ImportRuns.class);

    private static final String APPLY = "import.apply";
    private static final String UNDO = "import.undo";

    /** A line writes some rows: its party with names, a participation, a claim. */
    private static final int BATCH = 100;

    private final SheetImports imports;
    private final ImportLines lines;
    private final LineClosing closing;
    private final LineWork work;
    private final LineUndo undo;
    private final Jobs jobs;
    private final CurrentUser currentUser;
    private final Trail trail;
    private final EntityManager session;
    private final TransactionOperations transaction;
    private final Clock clock;

    ImportRuns(
            SheetImports imports,
            ImportLines lines,
            LineClosing closing,
            LineWork work,
            LineUndo undo,
            Jobs jobs,
            CurrentUser currentUser,
            Trail trail,
            EntityManager session,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.imports = imports;
        this.lines = lines;
        this.closing = closing;
        this.work = work;
        this.undo = undo;
        this.jobs = jobs;
        this.currentUser = currentUser;
        this.trail = trail;
        this.session = session;
        this.transaction = new RetryingTransactions(transactions);
        this.clock = clock;
    }

    /**
     * Starts to apply, or goes on with it.
     *
     * @return the job
     */
    @RolesAllowed(Permission.IMPORT_PROPOSE)
    public UUID apply(UUID id, long seenVersion) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var sheetImport = findIdle(id, seenVersion);
            sheetImport.applying(clock.instant());
            trail.record(ImportService.entry("intake.import.apply-started", sheetImport));
            var run = begin(sheetImport);
            return jobs.start(APPLY, id, progress -> whileOwn(run, () -> applyAll(run, progress)));
        }));
    }

    /**
     * Starts to take back what the import created, or goes on with it. Campaigners undo their own imports.
     *
     * @return the job
     */
    @RolesAllowed(Permission.IMPORT_PROPOSE)
    public UUID undo(UUID id, long seenVersion) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var sheetImport = findIdle(id, seenVersion);
            if (!mayUndo(sheetImport.startedBy())) {
                throw new AccessDeniedException("Somebody else's import");
            }
            var facts = sheetImport.facts();
            if (facts.begunAt() != null && facts.state() != ImportState.UNDOING && isPast(facts)) {
                throw new Refusal("intake.refused.undo-too-late", sheetImport.fileName(), UndoJournal.LASTS.toDays());
            }
            sheetImport.undoing();
            trail.record(ImportService.entry("intake.import.undo-started", sheetImport));
            var run = begin(sheetImport);
            return jobs.start(UNDO, id, progress -> whileOwn(run, () -> undoAll(run, progress)));
        }));
    }

    /** One run of an import, which is the newest as long as the import is at its version. */
    private record Run(UUID id, long version) {}

    /** Somebody has begun another run of the same import. */
    private static final class TakenOver extends RuntimeException {}

    /** Moves the version in any case, so that whoever goes on with a run ends the one before, should it be alive. */
    private Run begin(SheetImport sheetImport) {
        session.lock(sheetImport, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return new Run(sheetImport.getId(), imports.saveAndFlush(sheetImport).version());
    }

    private static void whileOwn(Run run, Runnable work) {
        try {
            work.run();
        } catch (TakenOver e) {
            throw new Refusal("intake.refused.taken-over");
        }
    }

    /** Two runs wait here for each other, and the older one then sees that it is. */
    private void hold(Run run) {
        if (imports.findAndHold(run.id())
                .filter(held -> held.version() == run.version())
                .isEmpty()) {
            throw new TakenOver();
        }
    }

    /** The newest run of an import, applying or undoing. */
    @RolesAllowed(Permission.IMPORT_READ)
    public Optional<JobFacts> latest(UUID id) {
        return jobs.latest(UNDO, id).or(() -> jobs.latest(APPLY, id));
    }

    /** Whether the user may undo an import that somebody has started. */
    @RolesAllowed(Permission.IMPORT_READ)
    public boolean mayUndo(UUID startedBy) {
        return currentUser.may(Permission.IMPORT_APPLY)
                || currentUser.may(Permission.IMPORT_PROPOSE)
                        && currentUser.id().equals(startedBy);
    }

    /** Whether something was done that can still be taken back. */
    @RolesAllowed(Permission.IMPORT_READ)
    public boolean isUndoable(ImportFacts facts) {
        return facts.begunAt() != null && facts.state().canBecome(ImportState.UNDOING) && !isPast(facts);
    }

    /** What was entered from rows is found again by what they say. */
    private boolean isPast(ImportFacts facts) {
        var run = facts.lastRunAt();
        return facts.isWithoutRows()
                || run != null && run.isBefore(clock.instant().minus(UndoJournal.LASTS));
    }

    private SheetImport findIdle(UUID id, long seenVersion) {
        var sheetImport = imports.findAndHold(id).orElseThrow(() -> new Refusal("intake.refused.unknown"));
        sheetImport.expectVersion(seenVersion, sheetImport.fileName());
        if (latest(id).filter(job -> !job.state().isOver()).isPresent()) {
            throw new Refusal("intake.refused.under-way", sheetImport.fileName());
        }
        return sheetImport;
    }

    private void applyAll(Run run, Jobs.Progress progress) {
        var id = run.id();
        var facts = imports.require(id).facts();
        for (var batch = lines.open(id, 0, BATCH);
                !batch.isEmpty();
                batch = lines.open(id, batch.getLast().number(), BATCH)) {
            halving(
                    run,
                    batch,
                    some -> work.apply(facts, some),
                    (line, why) -> lines.done(id, line.number(), outcome(line, Outcome.REFUSED, why)));
            progress.reached(batch.getLast().number(), facts.lines());
        }
        transaction.executeWithoutResult(status -> {
            hold(run);
            var sheetImport = imports.require(id);
            end(sheetImport, lines.open(id));
            var counts = lines.counts(id);
            trail.record(ImportService.entry("intake.import.applied", sheetImport)
                    .with("created", counts.of(Outcome.CREATED))
                    .with("linked", counts.of(Outcome.LINKED))
                    .with("skipped", counts.of(Outcome.SKIPPED))
                    .with("refused", counts.of(Outcome.REFUSED)));
        });
    }

    /** Rows that somebody has edited meanwhile go back to review; what else is open waits for a coordinator. */
    private void end(SheetImport sheetImport, ImportLines.Open open) {
        if (open.edited() > 0) {
            sheetImport.backToReview(clock.instant());
        } else if (open.lines() > 0) {
            sheetImport.waiting(clock.instant());
        } else {
            sheetImport.applied(clock.instant());
        }
    }

    private void undoAll(Run run, Jobs.Progress progress) {
        var id = run.id();
        var facts = imports.require(id).facts();
        var before = lines.counts(id);
        var total = before.of(Outcome.CREATED) + before.of(Outcome.LINKED);
        var done = 0;
        for (var batch = lines.doneBefore(id, Integer.MAX_VALUE, BATCH);
                !batch.isEmpty();
                batch = lines.doneBefore(id, batch.getLast().number(), BATCH)) {
            halving(run, batch, some -> undo.undo(facts, some), (line, why) -> undo.undoChanges(facts, line, why));
            done += batch.size();
            progress.reached(done, total);
        }
        while (lines.hasOpen(id)) {
            inOne(run, () -> closing.leaveOutSome(id, Texts.text("intake.left-undone")));
        }
        transaction.executeWithoutResult(status -> {
            hold(run);
            var sheetImport = imports.require(id);
            sheetImport.undone(clock.instant());
            var counts = lines.counts(id);
            trail.record(ImportService.entry("intake.import.undone", sheetImport)
                    .with("undone", counts.of(Outcome.UNDONE))
                    .with("kept", counts.of(Outcome.KEPT)));
        });
    }

    /** What is done with a line that was refused. */
    private interface Otherwise {
        void with(ImportLine line, String why);
    }

    private void halving(Run run, List<ImportLine> some, Consumer<List<ImportLine>> step, Otherwise refused) {
        try {
            inOne(run, () -> step.accept(some));
        } catch (Refusal | DataAccessException failure) {
            if (some.size() == 1) {
                leave(run, some.getFirst(), reason(failure), refused);
            } else {
                var half = some.size() / 2;
                halving(run, some.subList(0, half), step, refused);
                halving(run, some.subList(half, some.size()), step, refused);
            }
        }
    }

    /** When even that is refused, the line stays as it is, and both reasons are told. */
    private void leave(Run run, ImportLine line, String why, Otherwise refused) {
        try {
            inOne(run, () -> refused.with(line, why));
        } catch (Refusal | DataAccessException again) {
            var both = ImportLines.told(List.of(why, reason(again)));
            inOne(run, () -> lines.done(run.id(), line.number(), outcome(line, Outcome.KEPT, both)));
        }
    }

    private void inOne(Run run, Runnable step) {
        transaction.executeWithoutResult(status -> {
            hold(run);
            step.run();
        });
    }

    /** What is the matter with the row; what is the matter with the database breaks the run off instead. */
    private static String reason(RuntimeException failure) {
        if (failure instanceof Refusal refusal) {
            return Texts.text(refusal.key(), refusal.arguments().toArray());
        }
        if (failure instanceof TransientDataAccessException || failure instanceof DataAccessResourceFailureException) {
            throw failure;
        }
        log.warn("A row of an import could not be stored", DatabaseFailure.loggable(failure));
        return Texts.text("intake.line-failed");
    }

    private static Done outcome(ImportLine line, Outcome outcome, @Nullable String why) {
        return new Done(outcome, why, line.party(), line.participation(), line.signature());
    }
}
