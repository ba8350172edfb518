package org.undersigned.base.sheet.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.sheet.FactSheet;
import org.undersigned.base.sheet.FileProperties;
import org.undersigned.base.sheet.Sheet;
import org.undersigned.base.sheet.TableSheet;
import org.undersigned.base.sheet.TableSheet.Column;
import org.undersigned.base.sheet.TableSheet.Kind;
import org.undersigned.base.sheet.Workbook;
import org.undersigned.base.sheet.csv.CsvWriter;

/** Descriptions of workbooks and their bytes, for tests of writing. */
public final class WorkbookFixture {

    public static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    public static final Instant MADE_AT = Instant.parse("2026-01-20T10:00:00Z");
    public static final FileProperties PROPERTIES =
            new FileProperties("Press sheet 3", "Open letter", "A & B Coalition", List.of("letter", "press"), MADE_AT);

    public static final TableSheet SIGNATORIES = new TableSheet(
            "All signatories",
            "signatories",
            List.of(
                    new Column("Name", Kind.TEXT),
                    new Column("Number", Kind.NUMBER),
                    new Column("Signed on", Kind.DATE),
                    new Column("Confirmed", Kind.INSTANT)),
            List.of(
                    row("Zoë", 1, LocalDate.of(2026, 1, 22), Instant.parse("2026-01-22T05:00:00Z")),
                    row("椎名林檎", new BigDecimal("0.10"), null, Instant.parse("2026-07-01T12:00:30.5Z")),
                    row("R&B <b>")));

    public static final FactSheet COVER = new FactSheet(
            "Cover",
            List.of(
                    new FactSheet.Section(
                            null,
                            List.of(
                                    new FactSheet.Fact("Title", "Stealing Isn’t Innovation"),
                                    new FactSheet.Fact("Embargo", Instant.parse("2026-01-22T05:00:00Z")),
                                    new FactSheet.Fact("Names", 790),
                                    new FactSheet.Fact("Predecessor", null))),
                    new FactSheet.Section("Columns", List.of(new FactSheet.Fact("Name", "as credited")))));

    private WorkbookFixture() {}

    public static Workbook workbook(Sheet... sheets) {
        return new Workbook(PROPERTIES, "", NEW_YORK, List.of(sheets));
    }

    /** A table of one column of texts. */
    public static TableSheet names(String... names) {
        return new TableSheet(
                "Names",
                "names",
                List.of(new Column("Name", Kind.TEXT)),
                Arrays.stream(names).map(List::of).toList());
    }

    public static List<@Nullable Object> row(@Nullable Object... values) {
        return Arrays.asList(values);
    }

    public static byte[] bytes(Workbook workbook) throws IOException {
        var out = new ByteArrayOutputStream();
        WorkbookWriter.write(workbook, out);
        return out.toByteArray();
    }

    public static XSSFWorkbook readBack(Workbook workbook) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(workbook)));
    }

    public static Path write(Workbook workbook, Path folder) throws IOException {
        return Files.write(folder.resolve("written.xlsx"), bytes(workbook));
    }

    public static byte[] csvBytes(TableSheet table) throws IOException {
        var out = new ByteArrayOutputStream();
        CsvWriter.write(table, out);
        return out.toByteArray();
    }
}
