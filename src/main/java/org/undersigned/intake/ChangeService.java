package org.undersigned.intake;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.intake.field.ChangeEffect;
import org.undersigned.intake.field.Field;

/** What the rows of an import say of their parties, field by field, and which of it is to be entered. */
@Service
public class ChangeService {

    private final SheetImports imports;
    private final ImportService lines;
    private final ChangeRows changes;
    private final ChangeReview review;
    private final Contradictions contradictions;
    private final BulkDecisions bulk;
    private final Trail trail;

    ChangeService(
            SheetImports imports,
            ImportService lines,
            ChangeRows changes,
            ChangeReview review,
            Contradictions contradictions,
            BulkDecisions bulk,
            Trail trail) {
        this.imports = imports;
        this.lines = lines;
        this.changes = changes;
        this.review = review;
        this.contradictions = contradictions;
        this.bulk = bulk;
        this.trail = trail;
    }

    /** What a line says as far as its cells may be read, and what that would change or has changed. */
    @RolesAllowed(Permission.IMPORT_READ)
    @Transactional(readOnly = true)
    public List<LineChange> changes(UUID id, int number) {
        return changes.of(id, imports.require(id).facts().plan(), lines.line(id, number));
    }

    /** What a line and the one that is shown beside it disagree on, as far as their cells may be read. */
    @RolesAllowed(Permission.IMPORT_READ)
    @Transactional(readOnly = true)
    public Set<Field> disputed(UUID id, int number) {
        var line = lines.line(id, number);
        return line.otherLine() == null
                ? Set.of()
                : contradictions.between(imports.require(id).facts().plan(), line, lines.line(id, line.otherLine()));
    }

    /** How many changes of records that are there the rows would make, by field. */
    @RolesAllowed(Permission.IMPORT_READ)
    @Transactional(readOnly = true)
    public List<FieldCount> counts(UUID id) {
        return review.counts(LineFilter.of(id));
    }

    /** The same of the rows that a filter finds, whatever field or effect it asks for. */
    @RolesAllowed(Permission.IMPORT_READ)
    @Transactional(readOnly = true)
    public List<FieldCount> counts(LineFilter filter) {
        return review.counts(filter);
    }

    /** How many rows would do what, as the lists of them count them. */
    @RolesAllowed(Permission.IMPORT_READ)
    @Transactional(readOnly = true)
    public List<EffectCount> effects(UUID id) {
        return review.effects(id);
    }

    /** How many rows would change the record to which they are to be linked; these wait for a coordinator. */
    @RolesAllowed(Permission.IMPORT_READ)
    @Transactional(readOnly = true)
    public int changing(UUID id) {
        return review.changing(id);
    }

    /** The fields of which a file would change so much that its columns may have slipped. */
    @RolesAllowed(Permission.IMPORT_READ)
    @Transactional(readOnly = true)
    public List<FieldAlarm> alarms(UUID id) {
        return FieldAlarm.of(review.counts(LineFilter.of(id)));
    }

    /**
     * Chooses one thing that a row says, or leaves it.
     *
     * @param change its number within the line
     */
    @RolesAllowed(Permission.IMPORT_PROPOSE)
    @Transactional
    public void choose(UUID id, int number, int change, boolean chosen) {
        var sheetImport = findInReview(id);
        var line = lines.line(id, number);
        changes.choose(id, number, change, chosen);
        trail.record(ImportService.entry("intake.import.changes-chosen", sheetImport)
                .with("row", line.row())
                .with("chosen", chosen));
    }

    /**
     * Chooses all that the rows which a filter finds say of one field and that would do the same, or leaves it, some hundred
     * in one transaction.
     *
     * @return how many that were
     */
    @RolesAllowed(Permission.IMPORT_PROPOSE)
    public int chooseAll(LineFilter filter, Field field, ChangeEffect effect, boolean chosen) {
        return bulk.choose(filter, field, effect, chosen);
    }

    private SheetImport findInReview(UUID id) {
        var sheetImport = imports.findAndHold(id).orElseThrow(() -> new Refusal("intake.refused.unknown"));
        sheetImport.expectInReview();
        return sheetImport;
    }
}
