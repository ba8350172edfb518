package org.undersigned.base.sheet.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Refusal;
import org.undersigned.base.sheet.ExcelText;
import org.undersigned.base.sheet.Place;

/**
 * The part of a package that lists the sheets.
 *
 * @param startsIn1904 whether dates count from 1904, as old Excel for Macintosh did
 * @param sheets the visible worksheets by name, in their order, each with its part
 */
record WorkbookPart(
        boolean startsIn1904, Map<String, String> sheets, Optional<String> sharedStrings, Optional<String> styles) {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String OPEN_DOCUMENT = "mimetype";

    /** Excel takes 31 characters; some other programs take more. */
    private static final int LONGEST_NAME = 255;

    /** Finds it by the package's own pointers and refuses a package that is another kind of document. */
    static WorkbookPart of(Archive archive, String fileName) throws IOException {
        if (!archive.has(ContentTypes.PART)) {
            var key = archive.has(OPEN_DOCUMENT) && archive.has("content.xml")
                    ? "base.sheet.refused.open-document"
                    : "base.sheet.refused.not-a-workbook";
            throw new Refusal(key, fileName);
        }
        var part = Relationships.of(archive, "", fileName)
                .first("officeDocument")
                .orElseThrow(() -> new Refusal("base.sheet.refused.not-a-workbook", fileName));
        checkType(ContentTypes.of(archive, fileName).of(part), fileName);
        var content = archive.content(part);
        if (content == null) {
            throw Archive.damaged(fileName);
        }
        try (content) {
            return read(content, Relationships.of(archive, part, fileName), fileName);
        }
    }

    private static void checkType(String type, String fileName) {
        if (type.contains("binary")) {
            throw new Refusal("base.sheet.refused.binary-workbook", fileName);
        }
        if (type.contains("macroEnabled")) {
            throw new Refusal("base.sheet.refused.macros", fileName);
        }
        if (!type.startsWith(WORKBOOK)) {
            throw new Refusal("base.sheet.refused.not-a-workbook", fileName);
        }
    }

    private static WorkbookPart read(InputStream content, Relationships relationships, String fileName) {
        var startsIn1904 = false;
        var sheets = new LinkedHashMap<String, String>();
        try (var xml = new XmlReader(content, () -> new Place(fileName, 0))) {
            while (xml.next()) {
                switch (xml.started()) {
                    case "workbookPr" -> startsIn1904 = isTrue(xml.attribute("date1904"));
                    case "sheet" -> addSheet(xml, relationships, fileName, sheets);
                    default -> {}
                }
            }
        }
        if (sheets.isEmpty()) {
            throw new Refusal("base.sheet.refused.no-sheet", fileName);
        }
        return new WorkbookPart(
                startsIn1904, sheets, relationships.first("sharedStrings"), relationships.first("styles"));
    }

    /** Hidden sheets and sheets that are only a chart are not what a person means to hand in. */
    private static void addSheet(
            XmlReader xml, Relationships relationships, String fileName, Map<String, String> sheets) {
        var name = xml.attribute("name");
        var target = relationships.targets().get(xml.attribute("id"));
        if (name == null || target == null) {
            throw Archive.damaged(fileName);
        }
        var state = xml.attribute("state");
        var visible = state == null || state.equals("visible");
        if (visible && target.type().equals("worksheet")) {
            put(ExcelText.decoded(name), target.part(), fileName, sheets);
        }
    }

    /** Two sheets in one part would let a file of a few bytes be read a thousand times. */
    private static void put(String name, String part, String fileName, Map<String, String> sheets) {
        var fits = name.length() <= LONGEST_NAME && ExcelText.isWellFormed(name);
        if (!fits || sheets.containsValue(part) || sheets.put(name, part) != null) {
            throw Archive.damaged(fileName);
        }
    }

    private static boolean isTrue(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }
}
