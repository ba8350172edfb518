package org.undersigned.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.undersigned.base.Refusal;
import org.undersigned.base.sheet.SheetFile;
import org.undersigned.base.sheet.SheetLimits;
import org.undersigned.base.sheet.SheetRow;
import org.undersigned.base.sheet.format.FileFormat;
import org.undersigned.work.MediaType;
import org.undersigned.work.StoredFiles;

/** Keeps the files of imports and reads them as spreadsheets. */
@Component
class ImportFiles {

    static final SheetLimits LIMITS = SheetLimits.DEFAULT;

    /** What is no spreadsheet is refused by its reader, which can say what it is instead. */
    private static final Set<MediaType> ANY_KIND = EnumSet.allOf(MediaType.class);

    private final StoredFiles files;

    ImportFiles(StoredFiles files) {
        this.files = files;
    }

    /** A file that has been kept, and the first of its sheets that has rows. */
    record Kept(SheetImport.File file, String sha256, SheetTop top) {}

    Kept keep(String fileName, Path upload) {
        try (var content = Files.newInputStream(upload)) {
            var id = files.storeSealed(fileName, content, ANY_KIND, LIMITS.fileBytes());
            var stored = files.facts(id);
            try (var sheets = FileFormat.open(upload, stored.name(), LIMITS)) {
                return new Kept(
                        new SheetImport.File(id, stored.name()), stored.sha256(), firstWithRows(sheets, stored.name()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The upload cannot be read", e);
        }
    }

    void drop(SheetImport.File file) {
        files.drop(file.id());
    }

    List<String> sheets(SheetImport.File file) {
        return read(file, SheetFile::sheetNames);
    }

    SheetTop top(SheetImport.File file, String sheet) {
        return read(
                file,
                sheets -> top(sheets, sheet).orElseThrow(() -> new Refusal("intake.refused.no-rows-in-sheet", sheet)));
    }

    /** The first rows below the header row. */
    List<SheetRow> sample(SheetImport.File file, String sheet, int count) {
        return read(file, sheets -> withoutHeader(sheets.firstRows(sheet, count + 1)));
    }

    /** All rows below the header row. */
    List<SheetRow> rows(SheetImport.File file, String sheet) {
        return read(file, sheets -> {
            var rows = new ArrayList<SheetRow>();
            sheets.forEachRow(sheet, rows::add);
            return withoutHeader(rows);
        });
    }

    private static SheetTop firstWithRows(SheetFile sheets, String fileName) {
        return sheets.sheetNames().stream()
                .flatMap(sheet -> top(sheets, sheet).stream())
                .findFirst()
                .orElseThrow(() -> new Refusal("intake.refused.no-rows", fileName));
    }

    /**
     * Goes once through the whole sheet, so that one that is broken further down is refused before anybody works on it.
     * Nothing when there are no rows below a header row.
     */
    private static Optional<SheetTop> top(SheetFile sheets, String sheet) {
        var headings = new ArrayList<String>();
        var rows = new int[1];
        sheets.forEachRow(sheet, row -> {
            if (rows[0]++ == 0) {
                headings.addAll(row.cells());
            }
            while (headings.size() < row.cells().size()) {
                headings.add("");
            }
        });
        return rows[0] < 2 ? Optional.empty() : Optional.of(new SheetTop(sheet, headings, rows[0] - 1));
    }

    private static List<SheetRow> withoutHeader(List<SheetRow> rows) {
        return rows.subList(1, rows.size());
    }

    private <T> T read(SheetImport.File file, Function<SheetFile, T> reader) {
        try {
            var copy = Files.createTempFile("undersigned-import", ".tmp");
            try {
                copy(file.id(), copy);
                try (var sheets = FileFormat.open(copy, file.name(), LIMITS)) {
                    return reader.apply(sheets);
                }
            } finally {
                Files.delete(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The import's file cannot be read", e);
        }
    }

    private void copy(UUID file, Path to) throws IOException {
        try (var out = Files.newOutputStream(to)) {
            files.write(file, out);
        }
    }
}
