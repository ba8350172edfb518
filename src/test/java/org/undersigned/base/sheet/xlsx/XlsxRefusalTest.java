package org.undersigned.base.sheet.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.base.Refusal;
import org.undersigned.base.sheet.Reading;
import org.undersigned.base.sheet.SheetLimits;
import org.undersigned.base.sheet.SheetRow;
import org.undersigned.base.sheet.format.FileFormat;

class XlsxRefusalTest {

    private static final String TWO_ROWS = "<row r='1'><c r='A1'><v>1</v></c></row><row r='2'>%s</row>";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "shared-text | <c r='A2' t='s'><v>7</v></c>",
                "shared-text | <c r='A2' t='s'><v>-1</v></c>",
                "shared-text | <c r='A2' t='s'><v>2147483648</v></c>",
                "no-number | <c r='A2'><v>NaN</v></c>",
                "no-number | <c r='A2'><v>0x1p3</v></c>",
                "no-truth-value | <c r='A2' t='b'><v>2</v></c>",
                "no-date | <c r='A2' t='d'><v>22.1.2026</v></c>",
                "no-date | <c r='A2' s='1'><v>-1</v></c>",
                "no-date | <c r='A2' s='1'><v>60</v></c>",
                "no-date | <c r='A2' s='1'><v>1e300</v></c>",
                "unknown-cell | <c r='A2' t='x'><v>1</v></c>",
                "formula-without-result | <c r='A2'><f>A1</f></c>",
                "formula-without-result | <c r='A2'><f>A1</f><v></v></c>",
                "cell-reference | <c r='A3'><v>1</v></c>",
                "cell-reference | <c r='B2'><v>1</v></c><c r='A2'><v>1</v></c>",
                "cell-reference | <c r='A2'><v>1</v></c><c r='A2'><v>2</v></c>",
                "cell-reference | <c r='ZZZZZZ2'><v>1</v></c>",
                "cell-reference | <c r='XFE2'><v>1</v></c>",
                "cell-reference | <c r='2'><v>1</v></c>",
                "too-many-columns | <c r='XFD2'><v>1</v></c>",
                "damaged | <c r='A2'><v>1</c>",
                "damaged | <c r='A2'><v>&unknown;</v></c>"
            })
    void refusesABrokenCellWithItsRow(String reason, String cell) throws IOException {
        var file = write(
                RawWorkbook.withRows(TWO_ROWS.formatted(cell)).styles("", "<xf numFmtId='0'/><xf numFmtId='14'/>"));
        var refusal = Reading.refusal(file);
        assertEquals("base.sheet.refused." + reason, refusal.key());
        assertEquals(List.of("List", 2), refusal.arguments().subList(0, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483647", "1048577", "3", "2", "0", "-1", "x", "99999999999"})
    void refusesARowNumberOutOfOrderOrBeyondTheLast(String number) throws IOException {
        var file =
                write(RawWorkbook.withRows("<row r='3'><c r='A3'><v>1</v></c></row><row r='%s'/>".formatted(number)));
        assertRefused("base.sheet.refused.row-number", file, "List", 3);
    }

    @Test
    void countsRowsThatHoldOnlyFormatting() throws IOException {
        var file = write(RawWorkbook.withRows("<row><c s='0'/></row>".repeat(4)));
        assertTrue(Reading.rows(file, Reading.limits(4, 5, 10)).isEmpty());
        var refusal = Reading.refusal(file, Reading.limits(3, 5, 10));
        assertEquals("base.sheet.refused.too-many-rows", refusal.key());
        assertEquals(List.of("List", 4, 3), refusal.arguments());
    }

    @Test
    void refusesACellThatIsTooLongInsteadOfCuttingIt() throws IOException {
        var shared = RawWorkbook.withRows("<row><c t='s'><v>0</v></c></row>");
        var inline = "<row><c t='inlineStr'><is><r><t>%s</t></r><r><t>%s</t></r></is></c></row>";
        assertEquals(
                1,
                Reading.rows(write(shared.sharedStrings("<si><t>1234567890</t></si>")), Reading.limits(3, 5, 10))
                        .size());
        for (var workbook : List.of(
                shared.sharedStrings("<si><t>12345678901</t></si>"),
                RawWorkbook.withRows(inline.formatted("123456", "78901")),
                RawWorkbook.withRows(inline.formatted("x".repeat(500), "y".repeat(500))),
                RawWorkbook.withRows("<row><c t='str'><v>%s</v></c></row>".formatted("z".repeat(5000))))) {
            var refusal = Reading.refusal(write(workbook), Reading.limits(3, 5, 10));
            assertEquals("base.sheet.refused.cell-too-long", refusal.key());
            assertEquals(List.of("List", 1, 10), refusal.arguments());
        }
    }

    @Test
    void refusesContentBeyondTheLastColumnButNotFormatting() throws IOException {
        var limits = Reading.limits(3, 2, 10);
        assertEquals(
                1,
                Reading.rows(write(RawWorkbook.withRows("<row><c><v>1</v></c><c/><c s='0'/></row>")), limits)
                        .size());
        var refusal = Reading.refusal(write(RawWorkbook.withRows("<row><c r='C1'><v>1</v></c></row>")), limits);
        assertEquals("base.sheet.refused.too-many-columns", refusal.key());
    }

    @Test
    void refusesMoreSharedTextsThanAllowed() throws IOException {
        var file = write(RawWorkbook.withRows("").sharedStrings("<si><t>x</t></si>".repeat(6)));
        assertEquals(
                "base.sheet.refused.too-many-texts",
                Reading.refusal(file, Reading.limits(3, 5, 10)).key());
    }

    @Test
    void refusesMorePartsThanAllowed() throws IOException {
        var workbook = RawWorkbook.withRows("");
        for (var i = 0; i < 995; i++) {
            workbook.part("xl/media/" + i, "");
        }
        assertEquals(
                "base.sheet.refused.too-many-entries",
                Reading.refusal(write(workbook)).key());
    }

    @Test
    void refusesContentThatInflatesBeyondTheLimit() throws IOException {
        var file = write(RawWorkbook.withRows("").part("xl/media/bomb", "0".repeat(1 << 20)));
        assertTrue(Files.size(file) < 10_000);
        assertEquals(
                "base.sheet.refused.too-much-content",
                Reading.refusal(file, Reading.limits(3, 5, 10)).key());
    }

    @Test
    void refusesDocumentTypes() throws IOException {
        var bomb = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>"
                + "<worksheet><sheetData><row><c t='str'><v>&b;</v></c></row></sheetData></worksheet>";
        assertRefused("base.sheet.refused.document-type", write(RawWorkbook.withSheetPart(bomb)), "List", 0);
        var external = "<!DOCTYPE x SYSTEM \"file:///etc/hostname\"><sst/>";
        var file = write(RawWorkbook.withRows("").part("xl/sharedStrings.xml", external));
        assertRefused("base.sheet.refused.document-type", file, "names.xlsx", 0);
    }

    @Test
    void refusesMarkupThatWouldFillTheMemory() throws IOException {
        var wide = "<worksheet a='%s'/>".formatted("x".repeat(1_100_000));
        var deep = "<worksheet><sheetData>" + "<a>".repeat(100);
        assertRefused("base.sheet.refused.damaged", write(RawWorkbook.withSheetPart(wide)), "List", 0);
        assertRefused("base.sheet.refused.damaged", write(RawWorkbook.withSheetPart(deep)), "List", 0);
        var cell = "<worksheet><sheetData><row><c t='str'><v><![CDATA[%s]]></v></c></row></sheetData></worksheet>";
        var unmarked = cell.formatted("<".repeat(1_100_000));
        assertRefused("base.sheet.refused.damaged", write(RawWorkbook.withSheetPart(unmarked)), "List", 1);
        var named = IntStream.range(0, 2_000).mapToObj("<n%d/>"::formatted).collect(Collectors.joining());
        var many = "<worksheet>" + named + "<sheetData/></worksheet>";
        assertRefused("base.sheet.refused.damaged", write(RawWorkbook.withSheetPart(many)), "List", 0);
    }

    @Test
    void refusesASheetThatBreaksOffWithTheLastRow() throws IOException {
        var file = write(RawWorkbook.withSheetPart("<worksheet><sheetData><row r='8'><c><v>1</v></c></row><row"));
        assertRefused("base.sheet.refused.damaged", file, "List", 8);
    }

    @Test
    void refusesAWrongChecksumBeforeAnyRowIsRead() throws IOException {
        var file = folder.resolve("names.xlsx");
        stored(file, "<worksheet><sheetData><row><c><v>12345</v></c></row></sheetData></worksheet>");
        assertEquals(List.of("12345"), Reading.firstColumn(file));
        var bytes = Files.readAllBytes(file);
        bytes[indexOf(bytes, "12345")] = '9';
        Files.write(file, bytes);
        assertDamaged(file);
    }

    @Test
    void refusesATruncatedArchive() throws IOException {
        var file = write(RawWorkbook.withRows("<row><c><v>1</v></c></row>"));
        var bytes = Files.readAllBytes(file);
        for (var length : new int[] {4, 100, bytes.length / 2, bytes.length - 1}) {
            assertDamaged(Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(bytes, length)));
        }
    }

    @Test
    void refusesTwoPartsOfTheSameName() throws IOException {
        assertDamaged(write(RawWorkbook.withRows("").part("XL/worksheets/SHEET1.xml", "<worksheet/>")));
    }

    @Test
    void refusesAWorkbookThatPointsToMissingParts() throws IOException {
        assertDamaged(write(RawWorkbook.withRows("").without(RawWorkbook.SHEET)));
        assertDamaged(write(RawWorkbook.withRows("").without("xl/workbook.xml")));
        assertDamaged(write(RawWorkbook.withRows("").without("xl/_rels/workbook.xml.rels")));
        assertDamaged(write(RawWorkbook.withRows("").without("xl/sharedStrings.xml")));
        assertDamaged(
                write(RawWorkbook.withRows("").part("_rels/.rels", "<Relationships><Relationship/></Relationships>")));
    }

    @Test
    void refusesAWorkbookWithoutAVisibleSheet() throws IOException {
        var file = write(RawWorkbook.withRows("").workbook("", "<sheet name='x' state='hidden' r:id='r1'/>"));
        assertEquals("base.sheet.refused.no-sheet", Reading.refusal(file).key());
    }

    @Test
    void deliversTheRowsBeforeTheBrokenOne() throws IOException {
        var file = write(RawWorkbook.withRows(TWO_ROWS.formatted("<c t='x'><v>1</v></c>")));
        var rows = new ArrayList<SheetRow>();
        try (var sheets = FileFormat.open(file, "names.xlsx", SheetLimits.DEFAULT)) {
            sheets.forEachRow("List", rows::add);
        } catch (Refusal refusal) {
            assertEquals(
                    "Sheet “List”, row 2: a cell is of the unknown kind “x”. "
                            + "Open the file in Excel, save it again, and choose the new file.",
                    refusal.getMessage());
        }
        assertEquals(List.of(new SheetRow(1, List.of("1"))), rows);
    }

    private void assertDamaged(Path file) {
        assertRefused("base.sheet.refused.damaged", file, file.getFileName().toString(), 0);
    }

    private void assertRefused(String key, Path file, String sheet, int row) {
        var refusal = Reading.refusal(file);
        assertEquals(key, refusal.key());
        assertEquals(List.of(sheet, row), refusal.arguments().subList(0, 2));
    }

    private Path write(RawWorkbook workbook) throws IOException {
        return workbook.write(folder.resolve("names.xlsx"));
    }

    /** The same workbook with its sheet uncompressed, so that a changed byte is still well-formed XML. */
    private void stored(Path file, String sheet) throws IOException {
        var whole = RawWorkbook.withSheetPart(sheet).write(folder.resolve("deflated.xlsx"));
        try (var zip = new ZipFile(whole.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : Collections.list(zip.entries())) {
                var content = zip.getInputStream(entry).readAllBytes();
                var checksum = new CRC32();
                checksum.update(content);
                var copy = new ZipEntry(entry.getName());
                copy.setMethod(ZipEntry.STORED);
                copy.setSize(content.length);
                copy.setCrc(checksum.getValue());
                out.putNextEntry(copy);
                out.write(content);
            }
        }
    }

    private static int indexOf(byte[] bytes, String text) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
    }
}
