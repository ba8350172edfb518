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
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.base.Refusal;
import org.undersigned.base.ScratchFiles;
import org.undersigned.base.sheet.SheetFile;
import org.undersigned.base.sheet.SheetLimits;
import org.undersigned.base.sheet.SheetRow;
import org.undersigned.base.sheet.format.FileFormat;
import org.undersigned.intake.field.DayEvidence;
import org.undersigned.intake.field.Field;
import org.undersigned.work.MediaType;
import org.undersigned.work.StoredFiles;

/** Keeps the files of imports and reads them as spreadsheets. */
@Component
class ImportFiles {

    static final SheetLimits LIMITS = SheetLimits.DEFAULT;

    /** What is no spreadsheet is refused by its reader, which can say what it is instead. */
    private static final Set<MediaType> ANY_KIND = EnumSet.allOf(MediaType.class);

    /** So many rows from the top are looked at to guess what columns without headings are. */
    private static final int GUESSED_BY = 100;

    private final StoredFiles files;
    private final ContentGuess guess;

    ImportFiles(StoredFiles files, ContentGuess guess) {
        this.files = files;
        this.guess = guess;
    }

    /** A file that has been kept, and the first of its sheets that has rows. */
    record Kept(SheetImport.File file, String sha256, SheetTop top) {}

    /** Keeps a file of which nobody has said whether its first row holds headings. */
    Kept keep(String fileName, Path upload) {
        return keep(fileName, upload, ImportFiles::beginsWithHeadings);
    }

    /** @param headed whether the first row of a sheet holds headings */
    Kept keep(String fileName, Path upload, boolean headed) {
        return keep(fileName, upload, sheets -> headed);
    }

    /** Rather yes: no only where the first rows hold values that are no headings. */
    private static boolean beginsWithHeadings(SheetFile sheets) {
        return sheets.sheetNames().stream()
                .map(sheet -> sheets.firstRows(sheet, 2))
                .filter(rows -> rows.size() > 1)
                .findFirst()
                .map(rows -> !FirstRow.holdsValues(rows.getFirst().cells()))
                .orElse(true);
    }

    private Kept keep(String fileName, Path upload, Predicate<SheetFile> headed) {
        try (var content = Files.newInputStream(upload)) {
            var id = files.storeSealed(fileName, content, ANY_KIND, LIMITS.fileBytes());
            var stored = files.facts(id);
            try (var sheets = FileFormat.open(upload, stored.name(), LIMITS)) {
                var file = new SheetImport.File(id, stored.name(), headed.test(sheets));
                return new Kept(file, stored.sha256(), firstWithRows(sheets, file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The upload cannot be read", e);
        }
    }

    Kept keep(String fileName, PastedRows pasted, boolean headed) {
        try {
            var file = ScratchFiles.create();
            try {
                write(pasted, file);
                return keep(fileName, file, headed);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("What was pasted cannot be kept", e);
        }
    }

    private static void write(PastedRows pasted, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            pasted.write(out);
        }
    }

    void drop(SheetImport.File file) {
        files.drop(file.id());
    }

    SheetChoice sheets(SheetImport.File file) {
        return read(file, sheets -> new SheetChoice(sheets.sheetNames(), !sheets.givesHeadings()));
    }

    SheetTop top(SheetImport.File file, String sheet) {
        return read(
                file,
                sheets -> top(sheets, file, sheet)
                        .orElseThrow(() -> new Refusal("intake.refused.no-rows-in-sheet", sheet)));
    }

    /** The first rows below the header row, if there is one. */
    List<SheetRow> sample(SheetImport.File file, String sheet, int count) {
        return read(file, sheets -> withoutHeader(file, sheets.firstRows(sheet, count + headerRows(file))));
    }

    /** All rows below the header row, if there is one. */
    List<SheetRow> rows(SheetImport.File file, String sheet) {
        return content(file, sheet).rows();
    }

    /** All rows below the header row, and in which encoding they were read where that was guessed. */
    record Content(List<SheetRow> rows, Optional<String> guessedEncoding) {}

    Content content(SheetImport.File file, String sheet) {
        return read(file, sheets -> {
            var rows = new ArrayList<SheetRow>();
            sheets.forEachRow(sheet, rows::add);
            return new Content(withoutHeader(file, rows), sheets.guessedEncoding());
        });
    }

    private SheetTop firstWithRows(SheetFile sheets, SheetImport.File file) {
        return sheets.sheetNames().stream()
                .flatMap(sheet -> top(sheets, file, sheet).stream())
                .findFirst()
                .orElseThrow(() -> new Refusal("intake.refused.no-rows", file.name()));
    }

    private static int headerRows(SheetImport.File file) {
        return file.headed() ? 1 : 0;
    }

    /**
     * Goes once through the whole sheet, so that one that is broken further down is refused before anybody works on it.
     * Nothing when there are no rows besides a header row.
     */
    private Optional<SheetTop> top(SheetFile sheets, SheetImport.File file, String sheet) {
        var first = new ArrayList<SheetRow>();
        var days = new ArrayList<DayEvidence>();
        var rows = new int[1];
        sheets.forEachRow(sheet, row -> {
            rows[0]++;
            look(row, days);
            if (first.size() < GUESSED_BY) {
                first.add(row);
            }
        });
        var below = rows[0] - headerRows(file);
        if (below < 1) {
            return Optional.empty();
        }
        var headings = new ArrayList<>(file.headed() ? first.getFirst().cells() : List.of());
        while (headings.size() < days.size()) {
            headings.add("");
        }
        var byContent = file.headed() ? List.<@Nullable Field>of() : guess.fields(first, days.size());
        return Optional.of(new SheetTop(sheet, headings, below, byContent, days));
    }

    /** @param days what the columns have told so far, one for each */
    private static void look(SheetRow row, List<DayEvidence> days) {
        for (var column = 0; column < row.cells().size(); column++) {
            if (column == days.size()) {
                days.add(DayEvidence.NONE);
            }
            days.set(column, days.get(column).with(row.number(), row.cells().get(column)));
        }
    }

    private static List<SheetRow> withoutHeader(SheetImport.File file, List<SheetRow> rows) {
        return rows.subList(headerRows(file), rows.size());
    }

    private <T> T read(SheetImport.File file, Function<SheetFile, T> reader) {
        try {
            var copy = ScratchFiles.create();
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
