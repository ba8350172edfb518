package org.undersigned.base.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.base.sheet.TableSheet.Column;
import org.undersigned.base.sheet.TableSheet.Kind;
import org.undersigned.base.sheet.csv.CsvWriter;
import org.undersigned.base.sheet.format.FileFormat;
import org.undersigned.base.sheet.workbook.WorkbookFixture;
import org.undersigned.base.sheet.workbook.WorkbookWriter;
import org.undersigned.testing.Figures;

/**
 * How long a list of names takes to read as text, as a workbook of ours, as one that Excel would write, and by POI's own
 * model. Run by hand; it tells times and asserts none. The figures are also written to {@code target}.
 */
@Tag("bench")
class SheetReadingBench {

    private static final int ROWS = Integer.getInteger("undersigned.bench.rows", 100_000);
    private static final int ROUNDS = 15;
    private static final int WARM_UP = 5;
    private static final int ROUNDS_OF_POI = 5;

    /** As text the list is larger than an upload may be. */
    private static final SheetLimits LIMITS =
            new SheetLimits(1 << 26, 1_000, 1 << 28, 2_000_000, 200_000, 500, 3_000_000, 32_767, 40_000_000);

    private static final List<Column> COLUMNS = List.of(
            new Column("Name", Kind.TEXT),
            new Column("Credit", Kind.TEXT),
            new Column("Kind", Kind.TEXT),
            new Column("Discipline", Kind.TEXT),
            new Column("E-mail", Kind.TEXT),
            new Column("Phone", Kind.TEXT),
            new Column("Agency", Kind.TEXT),
            new Column("Number", Kind.NUMBER),
            new Column("Last contact", Kind.DATE),
            new Column("Note", Kind.TEXT));

    @TempDir
    private Path folder;

    private final Figures figures = new Figures();

    @Test
    void tellsHowLongAListTakes(TestReporter reporter) throws IOException {
        var table = new TableSheet(
                "Names",
                "names",
                COLUMNS,
                IntStream.range(0, ROWS).mapToObj(SheetReadingBench::row).toList());
        var text = folder.resolve("names.csv");
        try (var out = Files.newOutputStream(text)) {
            CsvWriter.write(table, out);
        }
        var ours = folder.resolve("ours.xlsx");
        try (var out = Files.newOutputStream(ours)) {
            WorkbookWriter.write(WorkbookFixture.workbook(table), out);
        }
        var shared = sharing(table);

        read("text with commas", text);
        read("workbook of ours, texts in the cells", ours);
        read("workbook with shared texts", shared);
        measure("the same by XSSFWorkbook", 1, ROUNDS_OF_POI, () -> readByPoi(shared));
        figures.publish("sheet-reading", reporter);
    }

    private void read(String label, Path file) {
        measure(label, WARM_UP, ROUNDS, () -> assertThat(count(file)).isEqualTo(ROWS + 1));
    }

    private static int count(Path file) {
        try (var sheets = FileFormat.open(file, file.getFileName().toString(), LIMITS)) {
            var rows = new int[1];
            sheets.forEachRow(sheets.sheetNames().getFirst(), row -> rows[0]++);
            return rows[0];
        }
    }

    private static void readByPoi(Path file) {
        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(ROWS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As Excel writes it: texts are kept once and cells name them by number. */
    private Path sharing(TableSheet table) throws IOException {
        var file = folder.resolve("shared.xlsx");
        try (var workbook = new SXSSFWorkbook(null, 100, false, true);
                var out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet(table.name());
            var number = 0;
            var headings = sheet.createRow(number++);
            for (var i = 0; i < COLUMNS.size(); i++) {
                headings.createCell(i).setCellValue(COLUMNS.get(i).header());
            }
            for (var values : table.rows()) {
                var row = sheet.createRow(number++);
                for (var i = 0; i < values.size(); i++) {
                    switch (values.get(i)) {
                        case Number one -> row.createCell(i).setCellValue(one.doubleValue());
                        case LocalDate day -> row.createCell(i).setCellValue(day);
                        case null -> {}
                        case Object other -> row.createCell(i).setCellValue(other.toString());
                    }
                }
            }
            workbook.write(out);
        }
        return file;
    }

    private static List<@Nullable Object> row(int i) {
        return WorkbookFixture.row(
                "Ada Quill " + i,
                "Ada Q. " + i,
                i % 7 == 0 ? "Group" : "Person",
                List.of("Music", "Film & television", "Writing", "Photography").get(i % 4),
                "ada" + i + "@example.org",
                "020 7946 " + (1000 + i % 9000),
                "Agency " + i % 500,
                i,
                LocalDate.of(2026, 1, 1).minusDays(i % 1000),
                i % 3 == 0 ? "Answers on the telephone" : null);
    }

    private void measure(String label, int warmUp, int rounds, Runnable action) {
        IntStream.range(0, warmUp).forEach(i -> action.run());
        figures.report(label, IntStream.range(0, rounds).mapToObj(i -> Figures.time(action)));
    }
}
