package org.undersigned.intake;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.intake.mapping.MappingKeeper;
import org.undersigned.work.Jobs;

/**
 * Replaces what is proposed for the rows of an import, in transactions of a batch of lines each. From the first to the
 * last of them the import is an upload without a review, so that a check that breaks off leaves nothing that looks
 * checked, and the next one starts clean. What people have decided is set aside meanwhile and comes back where the same is
 * proposed. Each batch makes sure that nobody has begun anew.
 */
@Component
class CheckRun {

    private final SheetImports imports;
    private final ImportLines lines;
    private final ImportCheck check;
    private final FieldChanges changes;
    private final Contradictions contradictions;
    private final CertainLines certain;
    private final KeptDecisions decisions;
    private final ChangeRows rows;
    private final ImportFiles files;
    private final PlanBeginnings beginnings;
    private final MappingKeeper mappings;
    private final EntityManager session;
    private final TransactionOperations transaction;
    private final Trail trail;
    private final Clock clock;

    CheckRun(
            SheetImports imports,
            ImportLines lines,
            ImportCheck check,
            FieldChanges changes,
            Contradictions contradictions,
            CertainLines certain,
            KeptDecisions decisions,
            ChangeRows rows,
            ImportFiles files,
            PlanBeginnings beginnings,
            MappingKeeper mappings,
            EntityManager session,
            PlatformTransactionManager transactions,
            Trail trail,
            Clock clock) {
        this.imports = imports;
        this.lines = lines;
        this.check = check;
        this.changes = changes;
        this.contradictions = contradictions;
        this.certain = certain;
        this.decisions = decisions;
        this.rows = rows;
        this.files = files;
        this.beginnings = beginnings;
        this.mappings = mappings;
        this.session = session;
        this.transaction = new TransactionTemplate(transactions);
        this.trail = trail;
        this.clock = clock;
    }

    /** Reads another sheet of the file and drops what was proposed. */
    void choose(UUID id, long seenVersion, String sheet) {
        choose(id, seenVersion, sheetImport -> {
            take(sheetImport, sheet);
            trail.record(ImportService.entry("intake.import.sheet-chosen", sheetImport)
                    .with("sheet", sheet));
        });
    }

    /** Reads the first row of the sheet as headings or as what the others are, and drops what was proposed. */
    void choose(UUID id, long seenVersion, boolean headed) {
        choose(id, seenVersion, sheetImport -> {
            sheetImport.headed(headed);
            take(sheetImport, sheetImport.sheet());
            trail.record(ImportService.entry("intake.import.headings-chosen", sheetImport)
                    .with("first-row", headed));
        });
    }

    private void take(SheetImport sheetImport, String sheet) {
        var top = files.top(sheetImport.file(), sheet);
        sheetImport.choose(top, beginnings.of(sheetImport.campaignId(), top));
    }

    private void choose(UUID id, long seenVersion, Consumer<SheetImport> choice) {
        var version = inOne(() -> {
            var sheetImport = takeOver(id, seenVersion);
            choice.accept(sheetImport);
            decisions.drop(id);
            return sheetImport;
        });
        clear(id, version);
        forget(id, version);
    }

    /** Reads the file as a plan says and proposes what to do with each row. */
    void check(UUID id, long seenVersion, ImportPlan plan) {
        var proposed = propose(id, seenVersion, plan, (compared, all) -> {});
        var version = begin(id, seenVersion, plan);
        finish(id, version, proposed.size(), write(id, version, proposed));
    }

    /** Does what is left of a check that has begun. */
    void goOn(UUID id, long version, Jobs.Progress progress) {
        var plan = held(() -> find(id, version)).facts().plan();
        var proposed = propose(id, version, plan, progress);
        finish(id, version, proposed.size(), write(id, version, proposed));
    }

    /**
     * Everything that can be refused is refused here, before anything is written. Reading and comparing take long, and are
     * in no transaction together.
     */
    private List<ImportLine> propose(UUID id, long seenVersion, ImportPlan plan, Jobs.Progress progress) {
        var sheetImport = held(() -> find(id, seenVersion));
        sheetImport.expectReadable(plan);
        check.letter(sheetImport.campaignId(), plan);
        var rows = files.rows(sheetImport.file(), sheetImport.sheet());
        return check.propose(sheetImport.campaignId(), plan, rows, progress);
    }

    private SheetImport held(Supplier<SheetImport> finding) {
        return Objects.requireNonNull(transaction.execute(status -> finding.get()));
    }

    /** @return the version by which the check knows that the import is still its own */
    long begin(UUID id, long seenVersion, ImportPlan plan) {
        return inOne(() -> {
            var sheetImport = takeOver(id, seenVersion);
            check.letter(sheetImport.campaignId(), plan);
            var before = sheetImport.facts();
            sheetImport.read(plan, clock.instant());
            if (before.state() == ImportState.CHECKED) {
                decisions.begin(id, before.plan());
            }
            return sheetImport;
        });
    }

    /** @return what people have decided before and is kept */
    Decided write(UUID id, long version, List<ImportLine> proposed) {
        while (holding(id, version, () -> decisions.setAsideSome(id))) {}
        clear(id, version);
        var facts = held(() -> find(id, version)).facts();
        var contradicting = contradictions.among(facts.plan(), proposed);
        var kept = Decided.NOTHING;
        for (var batch : ImportLines.batches(proposed)) {
            kept = kept.plus(write(facts, version, batch, contradicting));
        }
        return kept;
    }

    private Decided write(ImportFacts facts, long version, List<ImportLine> batch, Contradictions.Found contradicting) {
        var proposed =
                DamagedValues.left(contradicting.left(batch, changes.proposed(facts.origin(), facts.plan(), batch)));
        var marked = DamagedValues.marked(contradicting.marked(batch, proposed), proposed);
        var kept = decisions.of(facts.id(), marked);
        var decided = kept.decide(marked);
        var changed = kept.choose(proposed);
        var all = certain.decide(facts, decided, changed);
        holding(facts.id(), version, () -> {
            lines.insert(facts.id(), all);
            rows.insert(facts.id(), changed);
            return true;
        });
        var chosen = changed.values().stream().flatMap(List::stream).filter(LineChange::byHand);
        return new Decided((int) decided.stream().filter(ImportLine::byHand).count(), (int) chosen.count());
    }

    private void finish(UUID id, long version, int rows, Decided kept) {
        var facts = held(() -> {
                    var sheetImport = find(id, version);
                    sheetImport.checked(rows, clock.instant());
                    trail.record(told(sheetImport, rows, decisions.end(id, kept)));
                    return sheetImport;
                })
                .facts();
        while (Boolean.TRUE.equals(transaction.execute(status -> decisions.dropSome(id)))) {}
        mappings.keep(facts.plan(), facts.usualSource());
    }

    private static Entry told(SheetImport sheetImport, int rows, Optional<Carried> carried) {
        var entry = ImportService.entry("intake.import.checked", sheetImport).with("rows", rows);
        return carried.map(decisions -> entry.with("kept", decisions.kept().all())
                        .with("anew", decisions.anew().all()))
                .orElse(entry);
    }

    private void clear(UUID id, long version) {
        while (holding(id, version, () -> lines.clearSome(id))) {}
    }

    private void forget(UUID id, long version) {
        while (holding(id, version, () -> decisions.dropSome(id))) {}
    }

    /** Moves the version also when nothing else changes, so that whoever was at work on the lines before is told. */
    private SheetImport takeOver(UUID id, long seenVersion) {
        var sheetImport = find(id, seenVersion);
        session.lock(sheetImport, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return sheetImport;
    }

    private SheetImport find(UUID id, long seenVersion) {
        return expected(imports.require(id), seenVersion);
    }

    private static SheetImport expected(SheetImport sheetImport, long seenVersion) {
        sheetImport.expectVersion(seenVersion, sheetImport.fileName());
        return sheetImport;
    }

    /** Makes a change in a transaction of its own and returns the version that it leads to. */
    private long inOne(Supplier<SheetImport> change) {
        return Objects.requireNonNull(
                transaction.execute(status -> imports.saveAndFlush(change.get()).version()));
    }

    private boolean holding(UUID id, long version, BooleanSupplier step) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            imports.findAndHold(id).ifPresent(sheetImport -> expected(sheetImport, version));
            return step.getAsBoolean();
        }));
    }
}
