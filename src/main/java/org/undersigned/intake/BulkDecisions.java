package org.undersigned.intake;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.RetryingTransactions;
import org.undersigned.intake.field.ChangeEffect;
import org.undersigned.intake.field.Field;

/**
 * Decides about many lines at once, or about many things that they say: {@value ImportLines#BATCH} in one transaction, with
 * an entry on the trail for each of these. The import is held meanwhile, and has to be in review each time.
 */
@Component
class BulkDecisions {

    private final SheetImports imports;
    private final LineReview review;
    private final ChangeReview changes;
    private final Trail trail;
    private final TransactionOperations transaction;

    BulkDecisions(
            SheetImports imports,
            LineReview review,
            ChangeReview changes,
            Trail trail,
            PlatformTransactionManager transactions) {
        this.imports = imports;
        this.review = review;
        this.changes = changes;
        this.trail = trail;
        this.transaction = new RetryingTransactions(transactions);
    }

    /**
     * What one transaction has done.
     *
     * @param last the number of the last line
     * @param all how many lines or things it decided about
     */
    record Some(int last, int all) {}

    /** @return how many lines a filter has found and were decided */
    int decide(LineFilter filter, Decision decision) {
        return throughAll(
                filter.importId(),
                "intake.import.decided",
                after -> review.decideSome(filter, decision, after),
                entry -> entry.with("decision", decision));
    }

    /** @return how many things of a field that would do the same were chosen or left and were not so before */
    int choose(LineFilter filter, Field field, ChangeEffect effect, boolean chosen) {
        return throughAll(
                filter.importId(),
                "intake.import.changes-chosen",
                after -> changes.chooseSome(filter, field, effect, chosen, after),
                entry -> entry.with("field", field).with("chosen", chosen));
    }

    /** @param step decides about the next lines after one; nothing when there are none */
    private int throughAll(
            UUID importId, String verb, IntFunction<Optional<Some>> step, UnaryOperator<Entry> particulars) {
        var all = 0;
        var after = 0;
        for (var some = one(importId, verb, after, step, particulars);
                some.isPresent();
                some = one(importId, verb, after, step, particulars)) {
            all += some.get().all();
            after = some.get().last();
        }
        return all;
    }

    private Optional<Some> one(
            UUID importId, String verb, int after, IntFunction<Optional<Some>> step, UnaryOperator<Entry> particulars) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var sheetImport = imports.findAndHold(importId).orElseThrow(() -> new Refusal("intake.refused.unknown"));
            sheetImport.expectInReview();
            var done = step.apply(after);
            done.ifPresent(some -> trail.record(
                    particulars.apply(ImportService.entry(verb, sheetImport)).with("rows", some.all())));
            return done;
        }));
    }
}
