package org.undersigned.intake;

import static org.undersigned.base.Texts.text;

import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.base.Texts;
import org.undersigned.base.sheet.TableSheet;
import org.undersigned.base.sheet.TableSheet.Column;
import org.undersigned.base.sheet.TableSheet.Kind;
import org.undersigned.base.sheet.Workbook;
import org.undersigned.base.sheet.WorkbookWriter;

/** The rows of which nothing came, as they were, with the reason in a column of its own. */
@Service
public class ErrorSheet {

    private final SheetImports imports;
    private final ImportLines lines;
    private final Clock clock;

    ErrorSheet(SheetImports imports, ImportLines lines, Clock clock) {
        this.imports = imports;
        this.lines = lines;
        this.clock = clock;
    }

    /** An Excel workbook with one sheet. */
    @RolesAllowed(Permission.IMPORT_READ)
    @Transactional(readOnly = true)
    public byte[] of(UUID id) {
        var facts = imports.findById(id).orElseThrow().facts();
        var columns = new ArrayList<Column>();
        facts.plan().headings().forEach(heading -> columns.add(new Column(heading, Kind.TEXT)));
        columns.add(new Column(text("intake.sheet.row"), Kind.NUMBER));
        columns.add(new Column(text("intake.sheet.reason"), Kind.TEXT));
        var table = new TableSheet(text("intake.sheet.name"), "Rows", columns, rows(facts));
        var properties =
                new Workbook.Properties(facts.fileName(), text("intake.sheet.name"), "", List.of(), clock.instant());
        try {
            var out = new ByteArrayOutputStream();
            WorkbookWriter.write(new Workbook(properties, "", ZoneOffset.UTC, List.of(table)), out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<List<? extends @Nullable Object>> rows(ImportFacts facts) {
        var rows = new ArrayList<List<? extends @Nullable Object>>();
        for (var offset = 0; offset < facts.lines(); offset += ImportLines.BATCH) {
            for (var line : lines.rows(LineFilter.of(facts.id()), offset, ImportLines.BATCH)) {
                reason(line).ifPresent(reason -> rows.add(row(facts, line, reason)));
            }
        }
        return rows;
    }

    private static Optional<String> reason(ImportLine line) {
        if (line.problem() != null) {
            return Optional.of(Texts.label(line.problem()));
        }
        var left = line.outcome() == Outcome.SKIPPED || line.outcome() == Outcome.REFUSED;
        if (!left) {
            return Optional.empty();
        }
        var reason = line.outcomeReason();
        return Optional.of(reason == null ? Texts.label(Outcome.SKIPPED) : reason);
    }

    private static List<@Nullable Object> row(ImportFacts facts, ImportLine line, String reason) {
        var row = new ArrayList<@Nullable Object>();
        for (var column = 0; column < facts.plan().headings().size(); column++) {
            row.add(column < line.cells().size() ? line.cells().get(column) : "");
        }
        row.add(line.row());
        row.add(reason);
        return row;
    }
}
