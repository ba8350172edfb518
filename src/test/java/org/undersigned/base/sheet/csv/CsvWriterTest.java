package org.undersigned.base.sheet.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.undersigned.base.sheet.workbook.WorkbookFixture.row;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.base.sheet.Reading;
import org.undersigned.base.sheet.TableSheet;
import org.undersigned.base.sheet.TableSheet.Column;
import org.undersigned.base.sheet.TableSheet.Kind;
import org.undersigned.base.sheet.workbook.WorkbookFixture;
import org.undersigned.base.sheet.workbook.WorkbookWriter;

class CsvWriterTest {

    private static final TableSheet TABLE = new TableSheet(
            "Names",
            "names",
            List.of(
                    new Column("Name, as credited", Kind.TEXT),
                    new Column("-", Kind.NUMBER),
                    new Column("On", Kind.DATE),
                    new Column("At", Kind.INSTANT)),
            List.of(
                    row("The \"B\" side", -5, LocalDate.of(2026, 1, 22), Instant.parse("2026-01-22T05:00:00Z")),
                    row("two\nlines", new BigDecimal("1E+3"), null, null),
                    row("+44")));

    @Test
    void writesWhatExcelAndTheStandardAgreeOn() throws IOException {
        assertEquals(
                "\uFEFF\"Name, as credited\",'-,On,At\r\n"
                        + "\"The \"\"B\"\" side\",-5,2026-01-22,2026-01-22T05:00:00Z\r\n"
                        + "\"two\nlines\",1000,,\r\n"
                        + "'+44,,,\r\n",
                new String(WorkbookFixture.csvBytes(TABLE), StandardCharsets.UTF_8));
    }

    @Test
    void quotesSeparatorsOfOtherFilesSoThatNobodyGuessesThem(@TempDir Path folder) throws IOException {
        for (var header : List.of("Name; credited", "Name|credited", "sep=;", "sep=,", "Doe, John")) {
            var columns = List.of(new Column(header, Kind.TEXT));
            var table = new TableSheet("Names", "names", columns, List.of(row("Zoë"), row("a;b;c"), row(header)));
            var file = Files.write(folder.resolve("written.csv"), WorkbookFixture.csvBytes(table));
            assertEquals(List.of(header, "Zoë", "a;b;c", header), Reading.firstColumn(file));
        }
    }

    @Test
    void leavesTheStreamOpen() throws IOException {
        var out = new ByteArrayOutputStream() {
            private boolean closed;

            @Override
            public void close() {
                closed = true;
            }
        };
        CsvWriter.write(TABLE, out);
        WorkbookWriter.write(WorkbookFixture.workbook(TABLE), out);
        assertFalse(out.closed);
    }
}
