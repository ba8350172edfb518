package org.undersigned.base.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.undersigned.base.sheet.workbook.WorkbookFixture.names;
import static org.undersigned.base.sheet.workbook.WorkbookFixture.workbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.base.sheet.workbook.WorkbookFixture;

/** What goes out comes back, character for character, and is never a formula on the way. */
class TextFidelityTest {

    private static final String[] PREFIXES = FormulaPrefixes.all().toArray(String[]::new);

    private static final String[] TEXTS = {
        "Zoë",
        "Zoe\u0308",
        "ß",
        "مَريَم",
        "‏עברית",
        "🎸👩‍🎤",
        "𠮷野家",
        " both sides ",
        "\u00A0",
        "line\nline\r\nline\rline\ttab",
        "_x0041_",
        "_x005F_x0041_",
        "_x0041_x0042_",
        "_X0041_ _x41_ _xZZZZ_ _",
        "\"quoted\", and; more|",
        "\\N",
        "#name",
        "<b>&amp;</b> ]]>",
        "\uFFFD"
    };

    @TempDir
    private Path folder;

    @Test
    void returnsEveryTextThatLooksLikeAFormulaFromCsv() throws IOException {
        var file = Files.write(folder.resolve("written.csv"), WorkbookFixture.csvBytes(names(PREFIXES)));
        assertEquals(List.of(PREFIXES), read(file));
    }

    @Test
    void returnsEveryTextThatLooksLikeAFormulaFromAWorkbook() throws IOException {
        var visible = Arrays.stream(PREFIXES)
                .map(text -> text.replace('\0', '\uFFFD'))
                .toList();
        assertEquals(visible, read(WorkbookFixture.write(workbook(names(PREFIXES)), folder)));
    }

    @Test
    void neverWritesAFormulaIntoAWorkbook() throws IOException {
        try (var workbook = WorkbookFixture.readBack(workbook(names(PREFIXES)))) {
            for (var i = 0; i < PREFIXES.length; i++) {
                var cell = workbook.getSheetAt(0).getRow(i + 1).getCell(0);
                var quoted = "=+-@\t\r\n\0＝＋－＠'".indexOf(PREFIXES[i].charAt(0)) >= 0;
                assertEquals(CellType.STRING, cell.getCellType(), PREFIXES[i]);
                assertEquals(quoted, cell.getCellStyle().getQuotePrefixed(), PREFIXES[i]);
            }
        }
    }

    @Test
    void neverBeginsACsvValueLikeAFormula() throws IOException {
        for (var text : PREFIXES) {
            var csv = new String(WorkbookFixture.csvBytes(names(text)), StandardCharsets.UTF_8);
            var value = csv.substring("\uFEFFName\r\n".length()).replaceFirst("^\"", "");
            assertTrue("=+-@\t\r\n\0＝＋－＠".indexOf(value.charAt(0)) < 0, csv);
        }
    }

    @Test
    void returnsAnyText() throws IOException {
        assertEquals(List.of(TEXTS), read(WorkbookFixture.write(workbook(names(TEXTS)), folder)));
        assertEquals(
                List.of(TEXTS),
                read(Files.write(folder.resolve("written.csv"), WorkbookFixture.csvBytes(names(TEXTS)))));
        try (var workbook = WorkbookFixture.readBack(workbook(names(TEXTS)))) {
            for (var i = 0; i < TEXTS.length; i++) {
                var cell = workbook.getSheetAt(0).getRow(i + 1).getCell(0);
                assertEquals(TEXTS[i], cell.getStringCellValue());
            }
        }
    }

    @Test
    void replacesVisiblyWhatAWorkbookCannotHold() throws IOException {
        var file = WorkbookFixture.write(
                workbook(names("a\0b\u0001\u001F\uFFFE\uFFFF\uD800c\uDC00", "\uD83C\uDFB8")), folder);
        assertEquals(List.of("a\uFFFDb\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDc\uFFFD", "🎸"), read(file));
    }

    @Test
    void replacesVisiblyWhatUnicodeCannotEncode() throws IOException {
        var csv = Files.write(
                folder.resolve("written.csv"), WorkbookFixture.csvBytes(names("a\uD800b", "\uDC00", "c\u0001\0")));
        assertEquals(List.of("a\uFFFDb", "\uFFFD", "c\u0001\0"), read(csv));
    }

    private static List<String> read(Path file) {
        var column = Reading.firstColumn(file);
        return column.subList(1, column.size());
    }
}
