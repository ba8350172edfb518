package org.undersigned.intake;

import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.undersigned.audit.Trail;
import org.undersigned.base.Texts;
import org.undersigned.base.store.RetryingTransactions;
import org.undersigned.work.Jobs;

/**
 * Drops the files of imports and the cells of their rows when they are too old; names, decisions and outcomes stay. First
 * an import is closed, held meanwhile, so that of two servers the second one finds it done and nobody works on it any more;
 * then its rows go, some at a time, and what breaks off is gone on with. One that is being worked on has its turn the next
 * day.
 */
@Component
@ConditionalOnWebApplication
class RowsExpiry {

    private final SheetImports imports;
    private final ImportLines lines;
    private final LineClosing closing;
    private final KeptDecisions decisions;
    private final ImportFiles files;
    private final Jobs jobs;
    private final Trail trail;
    private final TransactionOperations transaction;
    private final Clock clock;

    RowsExpiry(
            SheetImports imports,
            ImportLines lines,
            LineClosing closing,
            KeptDecisions decisions,
            ImportFiles files,
            Jobs jobs,
            Trail trail,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.imports = imports;
        this.lines = lines;
        this.closing = closing;
        this.decisions = decisions;
        this.files = files;
        this.jobs = jobs;
        this.trail = trail;
        this.transaction = new RetryingTransactions(transactions);
        this.clock = clock;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 24, timeUnit = TimeUnit.HOURS)
    void expire() {
        var last = clock.instant().minus(ImportFacts.ROWS_LAST);
        imports.withRowsOfBefore(last)
                .forEach(id -> transaction.executeWithoutResult(
                        status -> imports.findAndHold(id).filter(this::isPast).ifPresent(this::close)));
        imports.withRowsLeft().forEach(this::drop);
    }

    private boolean isPast(SheetImport held) {
        var facts = held.facts();
        return !facts.isWithoutRows()
                && !facts.rowsKeptUntil().isAfter(clock.instant())
                && !jobs.isUnderWay(held.getId());
    }

    private void close(SheetImport sheetImport) {
        var id = sheetImport.getId();
        var entry = ImportService.entry("intake.import.rows-dropped", sheetImport);
        if (sheetImport.isHalfApplied()) {
            entry = entry.with("skipped", lines.open(id).lines());
        } else if (sheetImport.state() == ImportState.UNDOING) {
            var counts = lines.counts(id);
            entry = entry.with("kept", counts.of(Outcome.CREATED) + counts.of(Outcome.LINKED));
        }
        files.drop(sheetImport.file());
        decisions.drop(id);
        sheetImport.dropRows(clock.instant());
        trail.record(entry);
    }

    /** What was still to be done with the lines of an import that was closed is done by now. */
    private void drop(UUID id) {
        var state = imports.require(id).state();
        if (state == ImportState.APPLIED) {
            some(() -> closing.leaveOutSome(id, Texts.text("intake.rows-gone")));
        } else if (state == ImportState.UNDONE) {
            some(() -> closing.keepSome(id, Texts.text("intake.rows-gone.kept")));
        }
        some(() -> closing.dropSome(id));
        some(() -> decisions.dropSome(id));
        transaction.executeWithoutResult(status -> imports.findAndHold(id).ifPresent(SheetImport::rowsDropped));
    }

    /** Until nothing is left, each time in a transaction of its own. */
    private void some(BooleanSupplier step) {
        while (Boolean.TRUE.equals(transaction.execute(status -> step.getAsBoolean()))) {}
    }
}
