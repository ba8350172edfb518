package org.undersigned.base.sheet.workbook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.undersigned.base.sheet.workbook.WorkbookFixture.COVER;
import static org.undersigned.base.sheet.workbook.WorkbookFixture.SIGNATORIES;
import static org.undersigned.base.sheet.workbook.WorkbookFixture.names;
import static org.undersigned.base.sheet.workbook.WorkbookFixture.readBack;
import static org.undersigned.base.sheet.workbook.WorkbookFixture.row;
import static org.undersigned.base.sheet.workbook.WorkbookFixture.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.base.Refusal;
import org.undersigned.base.sheet.FactSheet;
import org.undersigned.base.sheet.Reading;
import org.undersigned.base.sheet.Sheet;
import org.undersigned.base.sheet.SheetRow;
import org.undersigned.base.sheet.TableSheet;
import org.undersigned.base.sheet.TableSheet.Column;
import org.undersigned.base.sheet.TableSheet.Kind;

class WorkbookWriterTest {

    @TempDir
    private Path folder;

    @Test
    void writesEachListAsATableWithHeaderFilterAndFrozenRow() throws IOException {
        try (var workbook = readBack(workbook(COVER, SIGNATORIES))) {
            var sheet = workbook.getSheet("All signatories");
            var table = sheet.getTables().getFirst();
            assertEquals("signatories", table.getName());
            assertEquals("signatories", table.getDisplayName());
            assertEquals("A1:D4", table.getCTTable().getRef());
            assertEquals("A1:D4", table.getCTTable().getAutoFilter().getRef());
            assertEquals(1, table.getHeaderRowCount());
            assertEquals(
                    List.of("Name", "Number", "Signed on", "Confirmed"),
                    table.getColumns().stream().map(column -> column.getName()).toList());
            assertEquals("Name", sheet.getRow(0).getCell(0).getStringCellValue());
            assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
            assertTrue(sheet.getPaneInformation().isFreezePane());
            assertEquals("A1:D4", sheet.getCTWorksheet().getDimension().getRef());
            assertEquals(0, sheet.getNumMergedRegions());
        }
    }

    @Test
    void writesValuesByTheKindOfTheirColumn() throws IOException {
        try (var workbook = readBack(workbook(SIGNATORIES))) {
            var first = workbook.getSheetAt(0).getRow(1);
            assertEquals("Zoë", first.getCell(0).getStringCellValue());
            assertEquals(1, first.getCell(1).getNumericCellValue());
            assertEquals(LocalDateTime.of(2026, 1, 22, 0, 0), first.getCell(2).getLocalDateTimeCellValue());
            assertEquals("yyyy-mm-dd", first.getCell(2).getCellStyle().getDataFormatString());
            assertEquals(LocalDateTime.of(2026, 1, 22, 0, 0), first.getCell(3).getLocalDateTimeCellValue());
            assertEquals(
                    "yyyy-mm-dd hh:mm \"America/New_York\"",
                    first.getCell(3).getCellStyle().getDataFormatString());
        }
        assertEquals(
                List.of(
                        List.of("Name", "Number", "Signed on", "Confirmed"),
                        List.of("Zoë", "1", "2026-01-22", "2026-01-22T00:00"),
                        List.of("椎名林檎", "0.1", "", "2026-07-01T08:00:30"),
                        List.of("R&B <b>")),
                Reading.cells(WorkbookFixture.write(workbook(SIGNATORIES), folder)));
    }

    @Test
    void writesAsTextWhatExcelWouldChange() throws IOException {
        var table = new TableSheet(
                "Edges",
                "edges",
                List.of(new Column("n", Kind.NUMBER), new Column("d", Kind.DATE), new Column("i", Kind.INSTANT)),
                List.of(
                        row(12345678901234567L, LocalDate.of(1899, 12, 31), Instant.parse("1800-01-01T00:00:00Z")),
                        row(Double.NaN, LocalDate.of(10000, 1, 1), null),
                        row(new BigDecimal("1E+40"), LocalDate.of(1900, 3, 1), null)));
        assertEquals(
                List.of(
                        List.of("12345678901234567", "1899-12-31", "1800-01-01T00:00:00Z"),
                        List.of("NaN", "+10000-01-01"),
                        List.of("1E+40", "1900-03-01")),
                Reading.cells(WorkbookFixture.write(workbook(table), folder)).subList(1, 4));
    }

    @Test
    void refusesValuesThatAreNotOfTheirKindOrHaveNoColumn() {
        var columns = List.of(new Column("d", Kind.DATE));
        var wrong = new TableSheet("x", "x", columns, List.of(row("yesterday")));
        assertThrows(ClassCastException.class, () -> WorkbookFixture.bytes(workbook(wrong)));
        var wide = new TableSheet("x", "x", columns, List.of(row(null, null)));
        assertThrows(IllegalArgumentException.class, () -> WorkbookFixture.bytes(workbook(wide)));
    }

    @Test
    void writesFactsOneInACellUnderTheirHeadings() throws IOException {
        assertEquals(
                List.of(
                        new SheetRow(1, List.of("Title", "Stealing Isn’t Innovation")),
                        new SheetRow(2, List.of("Embargo", "2026-01-22T00:00")),
                        new SheetRow(3, List.of("Names", "790")),
                        new SheetRow(4, List.of("Predecessor")),
                        new SheetRow(6, List.of("Columns")),
                        new SheetRow(7, List.of("Name", "as credited"))),
                Reading.rows(WorkbookFixture.write(workbook(COVER), folder)));
    }

    @Test
    void givesAnEmptyListOneEmptyRowSoThatItIsATable() throws IOException {
        try (var workbook = readBack(workbook(names(), new FactSheet("Nothing", List.of())))) {
            var table = workbook.getSheetAt(0).getTables().getFirst();
            assertEquals("A1:A2", table.getCTTable().getRef());
            assertEquals("A1:A2", table.getCTTable().getAutoFilter().getRef());
        }
    }

    @Test
    void keepsTwentySheetsAndTablesApart() throws IOException {
        var sheets = IntStream.range(0, 20)
                .mapToObj(i -> new TableSheet(
                        i % 2 == 0
                                ? "Film/TV: actors and actresses of all kinds"
                                : "FILM-TV- ACTORS and actresses of all kinds",
                        i % 2 == 0 ? "Film TV" : "film_tv",
                        List.of(new Column("Name", Kind.TEXT)),
                        List.of()))
                .toArray(Sheet[]::new);
        try (var workbook = readBack(workbook(sheets))) {
            var sheetNames = new HashSet<String>();
            var tableNames = new HashSet<String>();
            workbook.forEach(sheet -> sheetNames.add(sheet.getSheetName().toLowerCase(Locale.ROOT)));
            workbook.forEach(sheet -> tableNames.add(workbook.getSheet(sheet.getSheetName())
                    .getTables()
                    .getFirst()
                    .getName()
                    .toLowerCase(Locale.ROOT)));
            assertEquals(20, sheetNames.size());
            assertEquals(20, tableNames.size());
            assertTrue(sheetNames.stream().allMatch(name -> name.length() <= 31), sheetNames.toString());
        }
    }

    @Test
    void givesTheSameBytesAtAnyTimeAndPlace() throws IOException {
        var described = workbook(COVER, SIGNATORIES, names("=1"), names());
        var bytes = WorkbookFixture.bytes(described);
        var zone = TimeZone.getDefault();
        var locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertArrayEquals(bytes, WorkbookFixture.bytes(described));
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertEquals(LocalDateTime.of(2000, 1, 1, 12, 0), entry.getTimeLocal(), entry.getName());
            }
        }
    }

    @Test
    void streamsRowsOnceAndWritesThemAll() throws IOException {
        var count = 3_000;
        var rows = IntStream.range(0, count)
                .<List<?>>mapToObj(i -> List.of("Name " + i))
                .iterator();
        var table = new TableSheet("Names", "names", List.of(new Column("Name", Kind.TEXT)), () -> rows);
        var read = Reading.firstColumn(WorkbookFixture.write(workbook(table), folder));
        assertEquals(count + 1, read.size());
        assertEquals("Name 2999", read.getLast());
        assertFalse(rows.hasNext());
    }

    @Test
    void sharesAHandfulOfStyles() throws IOException {
        try (var workbook = readBack(workbook(COVER, SIGNATORIES, names("a"), names("b")))) {
            assertTrue(workbook.getNumCellStyles() < 20);
        }
    }

    @Test
    void refusesATextThatExcelWouldCut() throws IOException {
        var longest = "x".repeat(32_767);
        assertEquals(
                longest,
                Reading.firstColumn(WorkbookFixture.write(workbook(names(longest)), folder))
                        .get(1));
        var refusal = assertThrows(Refusal.class, () -> WorkbookFixture.bytes(workbook(names("a", longest + "x"))));
        assertEquals("base.sheet.refused.cell-too-long", refusal.key());
        assertEquals(List.of("Names", 3, 32_767), refusal.arguments());
    }

    @Test
    void refusesMoreColumnsThanExcelHas() {
        var columns = IntStream.rangeClosed(0, 16_384)
                .mapToObj(i -> new Column("c" + i, Kind.TEXT))
                .toList();
        var table = new TableSheet("Wide", "wide", columns, List.of());
        var refusal = assertThrows(Refusal.class, () -> WorkbookFixture.bytes(workbook(table)));
        assertEquals("base.sheet.refused.too-many-columns", refusal.key());
    }

    @Test
    void writesTextsAsTextsWhateverTheyLookLike() throws IOException {
        try (var workbook = readBack(workbook(names("007", "1e5", "TRUE", "#N/A", "2026-01-22")))) {
            for (var row : workbook.getSheetAt(0)) {
                assertEquals(CellType.STRING, row.getCell(0).getCellType());
            }
        }
    }
}
