package org.undersigned.base.sheet.workbook;

import static org.undersigned.base.sheet.workbook.WorkbookFixture.row;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.undersigned.base.sheet.TableSheet;
import org.undersigned.base.sheet.TableSheet.Column;
import org.undersigned.base.sheet.TableSheet.Kind;
import org.undersigned.testing.Figures;
import org.undersigned.testing.Figures.Took;

/**
 * How much work a workbook of many rows is for us, against the least that is possible (the XML of its rows written by
 * hand, at the same compression) and against POI's own model. Run by hand; it tells times and asserts none. At most
 * four times the first and an eighth of the second are wanted.
 */
@Tag("bench")
class WorkbookBench {

    private static final int ROWS = Integer.getInteger("undersigned.bench.rows", 100_000);
    private static final int ROUNDS = 9;
    private static final int WARM_UP = 3;
    private static final int ROUNDS_OF_POI = 3;

    /** As {@link StreamedWorkbook} compresses. */
    private static final int COMPRESSION = 4;

    private static final List<Column> COLUMNS = List.of(
            new Column("No.", Kind.NUMBER),
            new Column("Name", Kind.TEXT),
            new Column("Descriptor", Kind.TEXT),
            new Column("Title", Kind.TEXT),
            new Column("Kind", Kind.TEXT),
            new Column("Discipline", Kind.TEXT),
            new Column("Sort key", Kind.TEXT),
            new Column("Country", Kind.TEXT),
            new Column("Signed", Kind.DATE),
            new Column("Runs", Kind.NUMBER));

    private final Figures figures = new Figures();

    @Test
    void tellsHowMuchWorkAWorkbookIs(TestReporter reporter) throws IOException {
        var table = new TableSheet(
                "Names",
                "names",
                COLUMNS,
                IntStream.range(0, ROWS).mapToObj(WorkbookBench::values).toList());

        var byHand = measure("rows written by hand", WARM_UP, ROUNDS, () -> byHand(table));
        var ours = measure("workbook of ours", WARM_UP, ROUNDS, () -> ours(table));
        var byPoi = measure("the same by XSSFWorkbook", 1, ROUNDS_OF_POI, () -> byPoi(table));
        figures.say(String.format(Locale.ROOT, "ours to by hand %.2f, at most 4 wanted", ours / byHand));
        figures.say(String.format(Locale.ROOT, "ours to XSSFWorkbook 1:%.1f, at least 1:8 wanted", byPoi / ours));
        figures.publish("workbook-writing", reporter);
    }

    private static List<@Nullable Object> values(int number) {
        return row(
                number + 1,
                "Name of the Signer " + number,
                number % 3 == 0 ? "writer of things" : null,
                number % 10 == 0 ? "President, Guild " + number % 50 : null,
                "Person",
                "Film and television",
                "signer" + number + " name of the",
                "United States",
                LocalDate.of(2026, 1, 1).plusDays(number % 20),
                number % 7);
    }

    /** The median of the thread's work. */
    private double measure(String label, int warmUp, int rounds, Runnable write) {
        for (var round = 0; round < warmUp; round++) {
            write.run();
        }
        var took = IntStream.range(0, rounds)
                .mapToObj(round -> Figures.time(write))
                .toArray(Took[]::new);
        figures.report(label, Arrays.stream(took));
        return Arrays.stream(took).mapToLong(Took::work).sorted().toArray()[rounds / 2];
    }

    private static void ours(TableSheet table) {
        try {
            WorkbookWriter.write(WorkbookFixture.workbook(table), OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void byHand(TableSheet table) {
        try (var zip = new ZipOutputStream(OutputStream.nullOutputStream())) {
            zip.setLevel(COMPRESSION);
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
            out.write("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
            for (var values : table.rows()) {
                out.write("<row>");
                for (var value : values) {
                    writeCell(out, value);
                }
                out.write("</row>");
            }
            out.write("</sheetData></worksheet>");
            out.flush();
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeCell(Writer out, @Nullable Object value) throws IOException {
        switch (value) {
            case null -> out.write("<c/>");
            case Number number -> out.write("<c><v>" + number + "</v></c>");
            case LocalDate day -> out.write("<c s=\"1\"><v>" + day.toEpochDay() + "</v></c>");
            default -> {
                out.write("<c t=\"inlineStr\"><is><t>");
                out.write(value.toString()
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;"));
                out.write("</t></is></c>");
            }
        }
    }

    private static void byPoi(TableSheet table) {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet(table.name());
            var number = 0;
            for (var values : table.rows()) {
                var row = sheet.createRow(number++);
                for (var column = 0; column < values.size(); column++) {
                    var cell = row.createCell(column);
                    switch (values.get(column)) {
                        case null -> cell.setBlank();
                        case Number figure -> cell.setCellValue(figure.doubleValue());
                        case LocalDate day -> cell.setCellValue(day);
                        case Object text -> cell.setCellValue(text.toString());
                    }
                }
            }
            workbook.write(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
