package org.undersigned.base.sheet.xlsx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook zipped from parts written by hand, for what no writer of ours would write. */
public final class RawWorkbook {

    public static final String SHEET = "xl/worksheets/sheet1.xml";
    public static final String TYPES = "[Content_Types].xml";

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();

    private RawWorkbook() {
        part(TYPES, contentTypes("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"));
        part("_rels/.rels", """
            <Relationships xmlns='%s'>
              <Relationship Id='r1' Type='%s/officeDocument' Target='xl/workbook.xml'/>
            </Relationships>\
            """.formatted(RELATIONSHIPS, OFFICE));
        part("xl/_rels/workbook.xml.rels", """
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
        return new RawWorkbook()
                .part(SHEET, "<worksheet xmlns='%s'><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows));
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
        parts.put(name, content);
        return this;
    }

    public RawWorkbook without(String name) {
        parts.remove(name);
        return this;
    }

    public Path write(Path file) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
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
