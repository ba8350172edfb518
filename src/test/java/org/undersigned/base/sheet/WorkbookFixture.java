package org.undersigned.base.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.sheet.TableSheet.Column;
import org.undersigned.base.sheet.TableSheet.Kind;

/** Descriptions of workbooks and their bytes, for tests of writing. */
final class WorkbookFixture {

    static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    static final Instant MADE_AT = Instant.parse("2026-01-20T10:00:00Z");
    static final Workbook.Properties PROPERTIES = new Workbook.Properties(
            "Press sheet 3", "Open letter", "A & B Coalition", List.of("letter", "press"), MADE_AT);

    private WorkbookFixture() {}

    static Workbook workbook(Sheet... sheets) {
        return new Workbook(PROPERTIES, "", NEW_YORK, List.of(sheets));
    }

    /** A table of one column of texts. */
    static TableSheet names(String... names) {
        return new TableSheet(
                "Names",
                "names",
                List.of(new Column("Name", Kind.TEXT)),
                Arrays.stream(names).map(List::of).toList());
    }

    static List<@Nullable Object> row(@Nullable Object... values) {
        return Arrays.asList(values);
    }

    static byte[] bytes(Workbook workbook) throws IOException {
        var out = new ByteArrayOutputStream();
        WorkbookWriter.write(workbook, out);
        return out.toByteArray();
    }

    static XSSFWorkbook readBack(Workbook workbook) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(workbook)));
    }

    static Path write(Workbook workbook, Path folder) throws IOException {
        return Files.write(folder.resolve("written.xlsx"), bytes(workbook));
    }

    static byte[] csvBytes(TableSheet table) throws IOException {
        var out = new ByteArrayOutputStream();
        CsvWriter.write(table, out);
        return out.toByteArray();
    }
}
