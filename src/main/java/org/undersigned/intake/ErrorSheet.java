package org.undersigned.intake;

import static org.undersigned.base.Texts.text;

import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.audit.Trail;
import org.undersigned.base.DayText;
import org.undersigned.base.Texts;
import org.undersigned.base.sheet.FileProperties;
import org.undersigned.base.sheet.TableSheet;
import org.undersigned.base.sheet.TableSheet.Column;
import org.undersigned.base.sheet.TableSheet.Kind;
import org.undersigned.base.sheet.Workbook;
import org.undersigned.base.sheet.workbook.WorkbookWriter;

/** The rows of which nothing came, as they were, with the reason in a column of its own. */
@Service
public class ErrorSheet {

    private final SheetImports imports;
    private final LineReview lines;
    private final CellReach reach;
    private final Trail trail;
    private final Clock clock;

    ErrorSheet(SheetImports imports, LineReview lines, CellReach reach, Trail trail, Clock clock) {
        this.imports = imports;
        this.lines = lines;
        this.reach = reach;
        this.trail = trail;
        this.clock = clock;
    }

    /** An Excel workbook with one sheet. That somebody took it is told on the trail, as of every export. */
    @RolesAllowed(Permission.IMPORT_READ)
    @Transactional
    public byte[] of(UUID id) {
        var sheetImport = imports.require(id);
        var facts = sheetImport.facts();
        var rows = rows(facts);
        trail.record(
                ImportService.entry("intake.import.errors-taken", sheetImport).with("rows", rows.size()));
        return workbook(facts, rows);
    }

    private byte[] workbook(ImportFacts facts, List<List<? extends @Nullable Object>> rows) {
        var columns = new ArrayList<Column>();
        originalColumns(facts).forEach(name -> columns.add(new Column(name, Kind.TEXT)));
        columns.add(new Column(text("intake.sheet.row"), Kind.NUMBER));
        columns.add(new Column(text("intake.sheet.reason"), Kind.TEXT));
        var table = new TableSheet(text("intake.sheet.name"), "Rows", columns, rows);
        var properties =
                new FileProperties(facts.fileName(), text("intake.sheet.name"), "", List.of(), clock.instant());
        try {
            var out = new ByteArrayOutputStream();
            WorkbookWriter.write(new Workbook(properties, "", ZoneOffset.UTC, List.of(table)), out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The error sheet cannot be written", e);
        }
    }

    /** As in the file; of one whose rows have been dropped the names are left, and since when. */
    private static List<String> originalColumns(ImportFacts facts) {
        return facts.isWithoutRows()
                ? List.of(text("intake.sheet.row-name"), text("intake.sheet.rest"))
                : facts.plan().columnNames();
    }

    private List<List<? extends @Nullable Object>> rows(ImportFacts facts) {
        var rows = new ArrayList<List<? extends @Nullable Object>>();
        for (var offset = 0; offset < facts.lines(); offset += ImportLines.BATCH) {
            for (var line : lines.rows(LineFilter.of(facts.id()), offset, ImportLines.BATCH)) {
                reason(facts, line).ifPresent(reason -> rows.add(row(facts, reach.shown(facts, line), reason)));
            }
        }
        return rows;
    }

    private static Optional<String> reason(ImportFacts facts, ImportLine line) {
        if (line.outcome() == null) {
            return beforeApplying(facts, line);
        }
        return switch (line.outcome()) {
            case SKIPPED, REFUSED ->
                Optional.of(Objects.requireNonNullElse(line.outcomeReason(), Texts.label(line.outcome())));
            case CREATED, LINKED, UNDONE, KEPT -> Optional.empty();
        };
    }

    /** What would be left out if the import were applied now. */
    private static Optional<String> beforeApplying(ImportFacts facts, ImportLine line) {
        if (line.decision() == Decision.CREATE || line.decision() == Decision.USE_MATCH) {
            return Optional.empty();
        }
        var rejection = line.rejection();
        if (rejection != null) {
            return Optional.of(ErrorCells.rejection(facts, line, rejection));
        }
        return Optional.of(line.decision() == null ? text("intake.left-undecided") : Texts.label(Outcome.SKIPPED));
    }

    private static List<@Nullable Object> row(ImportFacts facts, ImportLine line, String reason) {
        var row = new ArrayList<@Nullable Object>(original(facts, line));
        row.add(line.row());
        row.add(reason);
        return row;
    }

    private static List<String> original(ImportFacts facts, ImportLine line) {
        if (facts.rowsGoneAt() != null) {
            var day = DayText.of(LocalDate.ofInstant(facts.rowsGoneAt(), ZoneOffset.UTC));
            return List.of(line.name(), text("intake.sheet.rest.gone", day));
        }
        var cells = new ArrayList<String>();
        for (var column = 0; column < facts.plan().headings().size(); column++) {
            cells.add(column < line.cells().size() ? line.cells().get(column) : "");
        }
        return cells;
    }
}
