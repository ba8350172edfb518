package org.undersigned.base.sheet.hostile;

import static org.undersigned.base.sheet.hostile.HostileFile.Refused.as;
import static org.undersigned.base.sheet.xlsx.RawWorkbook.withRows;
import static org.undersigned.base.sheet.xlsx.RawWorkbook.withSheetPart;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.undersigned.base.sheet.hostile.HostileFile.Expected;
import org.undersigned.base.sheet.hostile.HostileFile.Read;
import org.undersigned.base.sheet.xlsx.RawWorkbook;

/** Workbooks whose XML is broken, endless, or only unusual. */
final class HostileWorkbooks {

    private static final int MILLION = 1_000_000;
    private static final String NAME = "names.xlsx";
    private static final String ONE_ROW = "<row r='1'><c r='A1'><v>1</v></c></row>";
    private static final String SHEET = "<worksheet><sheetData>%s</sheetData></worksheet>";

    private HostileWorkbooks() {}

    static Stream<HostileFile> all() {
        return Stream.of(instructions(), places(), sizes(), texts(), values()).flatMap(List::stream);
    }

    private static List<HostileFile> instructions() {
        var laughs = IntStream.range(1, 10)
                .mapToObj(i -> "<!ENTITY l%d '%s'>"
                        .formatted(i, "&l%d;".formatted(i - 1).repeat(10)))
                .collect(Collectors.joining());
        var external = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>";
        var parameter = "<!DOCTYPE x [<!ENTITY % p SYSTEM 'http://127.0.0.1:1/x.dtd'> %p;]>";
        var cell = SHEET.formatted("<row r='1'><c r='A1' t='str'><v>&%s;</v></c></row>");
        return List.of(
                workbook(
                        "a billion laughs",
                        () -> withSheetPart("<!DOCTYPE x [<!ENTITY l0 'ha'>" + laughs + "]>" + cell.formatted("l9")),
                        as("document-type", "List", 0)),
                workbook(
                        "an entity that is another file",
                        () -> withSheetPart(external + cell.formatted("e")),
                        as("document-type", "List", 0)),
                workbook(
                        "an entity that is a page of a server",
                        () -> withRows(ONE_ROW).part("xl/sharedStrings.xml", parameter + "<sst/>"),
                        as("document-type", NAME, 0)),
                workbook(
                        "an entity in the list of parts",
                        () -> withRows(ONE_ROW).part(RawWorkbook.TYPES, external + "<Types>&e;</Types>"),
                        as("document-type", NAME, 0)));
    }

    private static List<HostileFile> places() {
        return List.of(
                rows(
                        "a text number that is not there",
                        ONE_ROW + row(2, "<c t='s'><v>7</v></c>"),
                        as("shared-text", "List", 2, "7")),
                rows("row 2147483647", ONE_ROW + "<row r='2147483647'/>", as("row-number", "List", 1, "2147483647")),
                rows(
                        "column ZZZZZZ",
                        row(1, "<c r='ZZZZZZ1'><v>1</v></c>"),
                        as("cell-reference", "List", 1, "ZZZZZZ1")),
                workbook(
                        "a thousand sheets that are one",
                        () -> withRows(ONE_ROW)
                                .workbook(
                                        "", times(1000, i -> "<sheet name='%d' sheetId='1' r:id='r1'/>".formatted(i))),
                        as("damaged", NAME, 0)),
                workbook(
                        "a sheet with a name of a megabyte",
                        () -> withRows(ONE_ROW)
                                .workbook(
                                        "", "<sheet name='%s' sheetId='1' r:id='r1'/>".formatted("x".repeat(MILLION))),
                        as("damaged", NAME, 0)));
    }

    private static List<HostileFile> sizes() {
        return List.of(
                rows(
                        "a million rows",
                        () -> times(MILLION, i -> row(i + 1, "<c><v>%d</v></c>".formatted(i))),
                        as("too-many-rows", "List", 200_001, 200_000)),
                rows(
                        "a million rows with nothing but formatting",
                        () -> times(MILLION, i -> "<row r='%d' s='1' customFormat='1'/>".formatted(i + 1)),
                        as("too-many-rows", "List", 200_001, 200_000)),
                rows(
                        "16,384 columns",
                        () -> row(1, "<c t='b'><v>1</v></c>".repeat(16_384)),
                        as("too-many-columns", "List", 1, 500)),
                rows(
                        "ten million cells with nothing but formatting",
                        () -> times(1000, i -> row(i + 1, "<c s='0'/>".repeat(10_000))),
                        as("too-many-cells", "List", 301, 3_000_000)),
                rows(
                        "one cell at the end of each of many rows",
                        () -> times(100_000, i -> row(i + 1, "<c r='SF%d'><v>1</v></c>".formatted(i + 1))),
                        as("too-many-cells", "List", 6001, 3_000_000)),
                rows(
                        "a cell of 40,000 characters",
                        ONE_ROW + row(2, inline("x".repeat(40_000))),
                        as("cell-too-long", "List", 2, 32_767)),
                workbook(
                        "three million shared texts",
                        () -> withRows(ONE_ROW).sharedStrings(times(3 * MILLION, i -> "<si><t>" + i + "</t></si>")),
                        as("too-many-texts", NAME, 500_000)),
                workbook(
                        "one long text in each of very many cells",
                        () -> withRows(times(1000, i -> row(i + 1, "<c t='s'><v>0</v></c>".repeat(500))))
                                .sharedStrings("<si><t>" + "x".repeat(32_767) + "</t></si>"),
                        as("too-much-text", "List", 3, 40_000_000)),
                workbook(
                        "shared texts of a hundred megabytes",
                        () -> withRows(row(1, "<c t='s'><v>0</v></c>"))
                                .sharedStrings(("<si><t>" + "ж".repeat(16_000) + "</t></si>").repeat(3_500)),
                        new Read(List.of(List.of("ж".repeat(16_000))))),
                workbook(
                        "a hundred megabytes of elements that mean nothing",
                        () -> withSheetPart("<worksheet><a>" + "<b/>".repeat(25 * MILLION) + "</a><sheetData>" + ONE_ROW
                                + "</sheetData></worksheet>"),
                        new Read(List.of(List.of("1")))),
                workbook(
                        "an attribute of a hundred megabytes",
                        () -> withSheetPart("<worksheet a='" + "x".repeat(100 * MILLION) + "'/>"),
                        as("damaged", "List", 0)),
                workbook(
                        "the same in an encoding that hides it",
                        () -> withRows("")
                                .part(
                                        RawWorkbook.SHEET,
                                        ("\uFEFF<worksheet a='" + "\u3C3C".repeat(50 * MILLION) + "'/>")
                                                .getBytes(StandardCharsets.UTF_16LE)),
                        as("other-encoding", "List", 0)));
    }

    private static List<HostileFile> texts() {
        return List.of(
                rows(
                        "half of a character as Office's escape",
                        row(1, inline("a_xD83C_b")),
                        as("half-character", "List", 1)),
                rows(
                        "both halves of a character as Office's escapes",
                        row(1, inline("_xD83C__xDFB8_")),
                        new Read(List.of(List.of("🎸")))),
                rows("half of a character as a reference", row(1, inline("&#xD83C;")), as("damaged", "List", 1)),
                workbook(
                        "half of a character as bytes",
                        () -> withRows("")
                                .part(RawWorkbook.SHEET, latin(SHEET.formatted(row(1, inline("\u00ED\u00A0\u00BC"))))),
                        as("damaged", "List", 1)),
                rows("the character zero as a reference", row(1, inline("&#0;")), as("damaged", "List", 1)),
                rows(
                        "the character zero as Office's escape",
                        row(1, inline("a_x0000_b")),
                        new Read(List.of(List.of("a\0b")))),
                workbook(
                        "a sheet with half of a character in its name",
                        () -> withRows(ONE_ROW).workbook("", "<sheet name='_xD83C_' sheetId='1' r:id='r1'/>"),
                        as("damaged", NAME, 0)));
    }

    private static List<HostileFile> values() {
        var date = "<xf numFmtId='0'/><xf numFmtId='14'/>";
        var day = row(1, "<c s='1'><v>44582</v></c>");
        return List.of(
                workbook(
                        "a date since 1900",
                        () -> withRows(day).styles("", date),
                        new Read(List.of(List.of("2022-01-21")))),
                workbook(
                        "a date since 1904",
                        () -> withRows(day)
                                .styles("", date)
                                .workbook("<workbookPr date1904='1'/>", "<sheet name='List' sheetId='1' r:id='r1'/>"),
                        new Read(List.of(List.of("2026-01-22")))),
                rows(
                        "cells with errors",
                        row(1, "<c t='e'><v>#N/A</v></c><c t='e'><f>1/0</f><v>#DIV/0!</v></c>"),
                        new Read(List.of(List.of("#N/A", "#DIV/0!")))),
                rows(
                        "a formula that nobody has calculated",
                        ONE_ROW + row(2, "<c><f>A1</f></c>"),
                        as("formula-without-result", "List", 2)),
                rows(
                        "a number of 200,000 digits",
                        row(1, "<c><v>" + "9".repeat(200_000) + "</v></c>"),
                        as("no-number", "List", 1)));
    }

    private static HostileFile rows(String what, String rows, Expected expected) {
        return rows(what, () -> rows, expected);
    }

    private static HostileFile rows(String what, Supplier<String> rows, Expected expected) {
        return workbook(what, () -> withRows(rows.get()), expected);
    }

    /** Made only when it is written: some are very large. */
    private static HostileFile workbook(String what, Supplier<RawWorkbook> workbook, Expected expected) {
        return new HostileFile(what, NAME, file -> workbook.get().write(file), expected);
    }

    private static String row(int number, String cells) {
        return "<row r='" + number + "'>" + cells + "</row>";
    }

    private static String inline(String text) {
        return "<c t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String times(int count, IntFunction<String> piece) {
        var all = new StringBuilder();
        IntStream.range(0, count).forEach(i -> all.append(piece.apply(i)));
        return all.toString();
    }
}
