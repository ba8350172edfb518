package org.undersigned.intake;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
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
 * Drops the files of imports and the cells of their rows when they are too old; names, decisions and outcomes stay. Each
 * import is held meanwhile, so that of two servers the second one finds it done. One that is being worked on has its turn
 * the next day.
 */
@Component
@ConditionalOnWebApplication
class RowsExpiry {

    private final SheetImports imports;
    private final ImportLines lines;
    private final KeptDecisions decisions;
    private final ImportFiles files;
    private final Jobs jobs;
    private final Trail trail;
    private final TransactionOperations transaction;
    private final Clock clock;

    RowsExpiry(
            SheetImports imports,
            ImportLines lines,
            KeptDecisions decisions,
            ImportFiles files,
            Jobs jobs,
            Trail trail,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.imports = imports;
        this.lines = lines;
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
                        status -> imports.findAndHold(id).filter(this::isPast).ifPresent(this::drop)));
    }

    private boolean isPast(SheetImport held) {
        var facts = held.facts();
        return !facts.isWithoutRows()
                && !facts.rowsKeptUntil().isAfter(clock.instant())
                && !jobs.isUnderWay(held.getId());
    }

    private void drop(SheetImport sheetImport) {
        var id = sheetImport.getId();
        var entry = ImportService.entry("intake.import.rows-dropped", sheetImport);
        if (sheetImport.isHalfApplied()) {
            entry = entry.with("skipped", lines.leaveOutOpen(id, Texts.text("intake.rows-gone")));
        } else if (sheetImport.state() == ImportState.UNDOING) {
            entry = entry.with("kept", lines.keepDone(id, Texts.text("intake.rows-gone.kept")));
        }
        files.drop(sheetImport.file());
        lines.dropCells(id);
        decisions.drop(id);
        while (decisions.dropSome(id)) {}
        sheetImport.dropRows(clock.instant());
        trail.record(entry);
    }
}
