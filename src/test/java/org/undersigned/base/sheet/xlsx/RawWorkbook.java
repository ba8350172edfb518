package org.undersigned.base.sheet.xlsx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook zipped from parts written by hand, for what no writer of ours would write. */
public final class RawWorkbook {

    public static final String SHEET = "xl/worksheets/sheet1.xml";
    public static final String TYPES = "[Content_Types].xml";

    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private RawWorkbook() {
        part(TYPES, contentTypes("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"));
        part("_rels/.rels", """
            <Relationships xmlns='%s'>
              <Relationship Id='r1' Type='%s/officeDocument' Target='xl/workbook.xml'/>
            </Relationships>\
            """.formatted(RELATIONSHIPS, OFFICE));
        part(RELATIONS, """
            <Relationships xmlns='%s'>
              <Relationship Id='r1' Type='%s/worksheet' Target='worksheets/sheet1.xml'/>
              <Relationship Id='r2' Type='%s/sharedStrings' Target='/xl/sharedStrings.xml'/>
              <Relationship Id='r3' Type='%s/styles' Target='styles.xml'/>
            </Relationships>\
            """.formatted(RELATIONSHIPS, OFFICE, OFFICE, OFFICE));
        workbook("", "<sheet name='List' sheetId='1' r:id='r1'/>");
        sharedStrings("");
        styles("", "<xf numFmtId='0'/>");
    }

    /** One sheet named "List" with these rows. */
    public static RawWorkbook withRows(String rows) {
        return withSheetPart(sheet(rows));
    }

    public static RawWorkbook withSheetPart(String xml) {
        return new RawWorkbook().part(SHEET, xml);
    }

    public RawWorkbook workbook(String before, String sheets) {
        return part(
                "xl/workbook.xml",
                "<workbook xmlns='%s' xmlns:r='%s'>%s<sheets>%s</sheets></workbook>"
                        .formatted(MAIN, OFFICE, before, sheets));
    }

    public RawWorkbook sharedStrings(String items) {
        return part("xl/sharedStrings.xml", "<sst xmlns='%s'>%s</sst>".formatted(MAIN, items));
    }

    public RawWorkbook styles(String formats, String cellStyles) {
        return part("xl/styles.xml", """
            <styleSheet xmlns='%s'>
              <numFmts>%s</numFmts>
              <cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>
              <cellXfs>%s</cellXfs>
            </styleSheet>\
            """.formatted(MAIN, formats, cellStyles));
    }

    public RawWorkbook contentType(String workbookType) {
        return part(TYPES, contentTypes(workbookType));
    }

    public RawWorkbook part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public RawWorkbook part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    /** One more sheet's part with the id by which the list of sheets names it. */
    public RawWorkbook sheetPart(String id, String part, String rows) {
        var relationships = new String(parts.get(RELATIONS), StandardCharsets.UTF_8);
        var one = "<Relationship Id='%s' Type='%s/worksheet' Target='%s'/>".formatted(id, OFFICE, part);
        return part(RELATIONS, relationships.replace("</Relationships>", one + "</Relationships>"))
                .part("xl/" + part, sheet(rows));
    }

    /** The parts by their names, as they stand. */
    public Map<String, byte[]> parts() {
        return Map.copyOf(parts);
    }

    public RawWorkbook without(String name) {
        parts.remove(name);
        return this;
    }

    public Path write(Path file) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return file;
    }

    private static String sheet(String rows) {
        return "<worksheet xmlns='%s'><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows);
    }

    private static String contentTypes(String workbookType) {
        return """
            <Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>
              <Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>
              <Override PartName='/xl/workbook.xml' ContentType='%s'/>
            </Types>\
            """.formatted(workbookType);
    }
}
