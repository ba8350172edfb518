package org.undersigned.base.sheet.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.undersigned.base.Refusal;
import org.undersigned.base.sheet.ExcelText;
import org.undersigned.base.sheet.SheetFile;
import org.undersigned.base.sheet.SheetLimits;
import org.undersigned.base.sheet.SheetRow;
import org.undersigned.base.sheet.format.FileFormat;
import org.undersigned.base.sheet.xlsx.RawWorkbook;

/**
 * What a fuzzer calls with whatever bytes it makes up. Nothing but a refusal may come out of them, and what is read is
 * read twice in the same way and keeps to the limits. The methods have the name by which Jazzer knows them.
 */
public final class SheetFuzz {

    /** Small enough to be reached by small inputs. */
    private static final SheetLimits LIMITS = new SheetLimits(1 << 16, 20, 1 << 17, 1_000, 100, 20, 500, 1_000, 10_000);

    private static final Path FILE = temporary();

    private SheetFuzz() {}

    /** A file of these bytes. */
    public static final class AnyFile {

        private AnyFile() {}

        public static void fuzzerTestOneInput(byte[] input) {
            read(input);
        }
    }

    /** A workbook of which one part holds these bytes; the first one says which part. */
    public static final class WorkbookPart {

        static final List<String> PARTS = List.of(
                RawWorkbook.SHEET,
                "xl/sharedStrings.xml",
                "xl/styles.xml",
                "xl/workbook.xml",
                "xl/_rels/workbook.xml.rels",
                RawWorkbook.TYPES);

        private WorkbookPart() {}

        public static void fuzzerTestOneInput(byte[] input) {
            if (input.length > 0) {
                var content = new byte[input.length - 1];
                System.arraycopy(input, 1, content, 0, content.length);
                read(FuzzSeeds.workbook().part(PARTS.get((input[0] & 0xFF) % PARTS.size()), content));
            }
        }
    }

    private static void read(RawWorkbook workbook) {
        try {
            workbook.write(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        read();
    }

    private static void read(byte[] content) {
        try {
            Files.write(FILE, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        read();
    }

    private static void read() {
        var once = outcome();
        if (!once.equals(outcome())) {
            throw new AssertionError("Read in two ways: " + once);
        }
    }

    /** The rows of all sheets, or the sentence that refuses the file. */
    private static Object outcome() {
        try (var sheets = FileFormat.open(FILE, "names", LIMITS)) {
            var all = new ArrayList<List<SheetRow>>();
            for (var sheet : sheets.sheetNames()) {
                all.add(rows(sheets, sheet));
            }
            return all;
        } catch (Refusal refusal) {
            check(!refusal.getMessage().startsWith("!"), refusal.getMessage());
            return refusal.getMessage();
        }
    }

    private static List<SheetRow> rows(SheetFile sheets, String sheet) {
        var top = sheets.firstRows(sheet, 2);
        var rows = new ArrayList<SheetRow>();
        sheets.forEachRow(sheet, row -> {
            check(rows.isEmpty() || rows.getLast().number() < row.number(), "Rows out of order");
            check(!row.isEmpty() && !row.cells().getLast().isEmpty(), "Nothing at the end of a row");
            check(row.cells().size() <= LIMITS.columns(), "Too many columns");
            row.cells().forEach(SheetFuzz::check);
            rows.add(row);
        });
        check(rows.size() <= LIMITS.rows(), "Too many rows");
        check(top.equals(rows.subList(0, top.size())), "Another beginning");
        return rows;
    }

    private static void check(String cell) {
        check(cell.length() <= LIMITS.cellCharacters(), "A cell that is too long");
        check(ExcelText.isWellFormed(cell), "Half of a character");
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }

    private static Path temporary() {
        try {
            var file = Files.createTempFile("sheet-fuzz", ".tmp");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
