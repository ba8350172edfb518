package org.undersigned.base.sheet.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.base.Refusal;
import org.undersigned.base.sheet.Reading;
import org.undersigned.base.sheet.SheetLimits;
import org.undersigned.base.sheet.SheetRow;
import org.undersigned.base.sheet.format.FileFormat;

class XlsxReadingTest {

    @TempDir
    private Path folder;

    @Test
    void readsSharedAndInlineTexts() throws IOException {
        var file = write(RawWorkbook.withRows("""
            <row r='1'><c r='A1' t='s'><v>1</v></c><c r='B1' t='inlineStr'><is><t>Zoë</t></is></c></row>
            <row r='2'><c r='A2' t='s'><v>0</v></c></row>\
            """)
                .sharedStrings("<si><t>Björk</t></si><si><t xml:space='preserve'> name </t></si>"));
        assertEquals(List.of(List.of(" name ", "Zoë"), List.of("Björk")), Reading.cells(file));
    }

    @Test
    void joinsTheRunsOfARichTextAndLeavesPhoneticRunsOut() throws IOException {
        var rich = "<r><rPr><b/></rPr><t>椎名</t></r><r><t>林檎</t></r><rPh sb='0' eb='2'><t>シイナ</t></rPh><phoneticPr"
                + " fontId='1'/>";
        var file = write(RawWorkbook.withRows(
                        "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='inlineStr'><is>%s</is></c></row>"
                                .formatted(rich))
                .sharedStrings("<si>%s</si>".formatted(rich)));
        assertEquals(List.of(List.of("椎名林檎", "椎名林檎")), Reading.cells(file));
    }

    @Test
    void countsRowsAndCellsThatDoNotSayWhereTheyAre() throws IOException {
        var file = write(RawWorkbook.withRows("""
            <row><c><v>1</v></c><c><v>2</v></c></row>
            <row r='5'><c r='C5'><v>3</v></c><c><v>4</v></c></row>
            <row><c><v>5</v></c></row>\
            """));
        assertEquals(
                List.of(
                        new SheetRow(1, List.of("1", "2")),
                        new SheetRow(5, List.of("", "", "3", "4")),
                        new SheetRow(6, List.of("5"))),
                Reading.rows(file));
    }

    @Test
    void leavesOutEmptyRowsAndEmptyCellsAtTheEnd() throws IOException {
        var file = write(RawWorkbook.withRows("""
            <row r='1'/><row r='2'><c r='A2' s='0'/><c r='B2' t='str'><v></v></c></row>
            <row r='4'><c r='B4'><v>7</v></c><c r='C4' s='0'/></row>\
            """));
        assertEquals(List.of(new SheetRow(4, List.of("", "7"))), Reading.rows(file));
    }

    @ParameterizedTest
    @CsvSource({
        "42, 42",
        "42.0, 42",
        "-0.0, 0",
        "0.30000000000000004, 0.3",
        "1.5E3, 1500",
        "1E+21, 1E+21",
        "447700900123, 447700900123",
        "12345678901234567, 12345678901234567",
        "-1.25, -1.25"
    })
    void showsANumberAsAPersonSeesIt(String stored, String shown) throws IOException {
        assertEquals(shown, single("<c r='A1'><v>%s</v></c>".formatted(stored)));
    }

    @Test
    void showsFormulasByTheirSavedResult() throws IOException {
        assertEquals("3", single("<c r='A1'><f>1+2</f><v>3</v></c>"));
        assertEquals("AC/DC", single("<c r='A1' t='str'><f>\"AC\"&amp;\"/DC\"</f><v>AC/DC</v></c>"));
        assertTrue(Reading.rows(write(RawWorkbook.withRows("<row><c t='str'><f>\"\"</f><v></v></c></row>")))
                .isEmpty());
    }

    @Test
    void showsTruthValuesAndErrors() throws IOException {
        var file = write(RawWorkbook.withRows("""
            <row><c t='b'><v>1</v></c><c t='b'><v>0</v></c>
                <c t='e'><v>#N/A</v></c><c t='e'><f>1/0</f><v>#DIV/0!</v></c></row>\
            """));
        assertEquals(List.of(List.of("TRUE", "FALSE", "#N/A", "#DIV/0!")), Reading.cells(file));
    }

    @ParameterizedTest
    @CsvSource({
        "14, 46044, 2026-01-22",
        "14, 1, 1900-01-01",
        "14, 59, 1900-02-28",
        "14, 61, 1900-03-01",
        "14, 2958465, 9999-12-31",
        "22, 46044.5, 2026-01-22T12:00",
        "22, 46044.74999999, 2026-01-22T18:00",
        "14, 46044.999999999, 2026-01-23",
        "20, 0.5, 12:00",
        "21, 0.000011574074, 00:00:01",
        "46, 1.5, 36:00:00",
        "0, 46044, 46044"
    })
    void showsDatesByTheirStyle(int format, String stored, String shown) throws IOException {
        assertEquals(shown, styled("", format, "", stored));
    }

    @ParameterizedTest
    @CsvSource({"14, 0, 1904-01-01", "14, 44582, 2026-01-22", "20, 0.25, 06:00"})
    void countsFrom1904WhenTheWorkbookDoes(int format, String stored, String shown) throws IOException {
        assertEquals(shown, styled("", format, "<workbookPr date1904='1'/>", stored));
    }

    @ParameterizedTest
    @CsvSource({
        "dd/mm/yyyy, 2026-01-22",
        "d &quot;de&quot; mmmm, 2026-01-22",
        "[$-409]mmmm\\ d;@, 2026-01-22",
        "yyyy-mm-dd &quot;Europe/Madrid&quot;, 2026-01-22",
        "0 &quot;days&quot;, 46044",
        "[Red]#&#44;##0.00, 46044",
        "General, 46044",
        "@, 46044",
        "0000000, 0046044"
    })
    void tellsDatesFromNumbersByAFormatOfTheWorkbook(String code, String shown) throws IOException {
        var format = "<numFmt numFmtId='170' formatCode='%s'/>".formatted(code);
        assertEquals(shown, styled(format, 170, "", "46044"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-22, 2026-01-22",
        "2026-01-22T00:00:00, 2026-01-22",
        "2026-01-22T09:30:00, 2026-01-22T09:30",
        "2026-01-22T09:30:00Z, 2026-01-22T09:30Z",
        "09:30:00, 09:30"
    })
    void readsDatesWrittenInIsoForm(String stored, String shown) throws IOException {
        assertEquals(shown, single("<c r='A1' t='d'><v>%s</v></c>".formatted(stored)));
    }

    @Test
    void resolvesOfficesEscapes() throws IOException {
        assertEquals("a\rb _x0041_ A", single("<c r='A1' t='str'><v>a_x000D_b _x005F_x0041_ _x0041_</v></c>"));
    }

    @Test
    void acceptsTheStrictDialectNamespacePrefixesAndCharacterData() throws IOException {
        var file = write(RawWorkbook.withSheetPart("""
            <?xml version='1.0' encoding='UTF-8' standalone='yes'?>
            <x:worksheet xmlns:x='http://purl.oclc.org/ooxml/spreadsheetml/main'><!-- rows --><x:sheetData>
            <x:row r='1'><x:c r='A1' t='inlineStr'><x:is><x:t><![CDATA[R&B]]></x:t></x:is></x:c></x:row>
            </x:sheetData></x:worksheet>\
            """));
        assertEquals(List.of(List.of("R&B")), Reading.cells(file));
    }

    @Test
    void doesNotTakeRowsOfDrawingsForRows() throws IOException {
        var file = write(RawWorkbook.withSheetPart("""
            <worksheet><sheetData><row r='3'><c r='A3'><v>1</v></c></row></sheetData>
            <controls><anchor><row>0</row></anchor></controls></worksheet>\
            """));
        assertEquals(List.of(new SheetRow(3, List.of("1"))), Reading.rows(file));
    }

    @Test
    void listsVisibleWorksheetsInTheirOrder() throws IOException {
        var file = write(RawWorkbook.withRows("<row><c><v>1</v></c></row>")
                .sheetPart("r4", "worksheets/sheet2.xml", "")
                .sheetPart("r5", "worksheets/sheet3.xml", "")
                .workbook("", """
            <sheet name='Hidden' sheetId='2' state='veryHidden' r:id='r4'/>
            <sheet name='R&amp;B' sheetId='3' r:id='r5'/><sheet name='List' sheetId='1' r:id='r1'/>\
            """));
        try (var sheets = FileFormat.open(file, "names.xlsx", SheetLimits.DEFAULT)) {
            assertEquals(List.of("R&B", "List"), sheets.sheetNames());
            var refusal = assertThrows(Refusal.class, () -> sheets.forEachRow("Hidden", row -> {}));
            assertEquals("base.sheet.refused.no-such-sheet", refusal.key());
        }
    }

    @Test
    void readsASheetAsOftenAsAskedAndStopsEarlyForAPreview() throws IOException {
        var file = write(
                RawWorkbook.withRows("<row><c><v>1</v></c></row><row><c><v>2</v></c></row><row><c t='x'/></row>"));
        try (var sheets = FileFormat.open(file, "names.xlsx", SheetLimits.DEFAULT)) {
            assertEquals(2, sheets.firstRows("List", 2).size());
            assertEquals(1, sheets.firstRows("List", 1).size());
            assertEquals(0, sheets.firstRows("List", 0).size());
            var read = new ArrayList<SheetRow>();
            sheets.forEachRow("List", read::add);
            assertEquals(2, read.size());
        }
    }

    private String styled(String formats, int format, String settings, String stored) throws IOException {
        var file = write(RawWorkbook.withRows("<row r='1'><c r='A1' s='1'><v>%s</v></c></row>".formatted(stored))
                .styles(formats, "<xf numFmtId='0'/><xf numFmtId='%d' applyNumberFormat='1'/>".formatted(format))
                .workbook(settings, "<sheet name='List' sheetId='1' r:id='r1'/>"));
        return Reading.rows(file).getFirst().cell(0);
    }

    private String single(String cell) throws IOException {
        var file = write(RawWorkbook.withRows("<row r='1'>%s</row>".formatted(cell)));
        return Reading.rows(file).getFirst().cell(0);
    }

    private Path write(RawWorkbook workbook) throws IOException {
        return workbook.write(folder.resolve("names.xlsx"));
    }
}
