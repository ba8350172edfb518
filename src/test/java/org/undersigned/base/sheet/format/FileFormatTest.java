package org.undersigned.base.sheet.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.base.sheet.Reading;
import org.undersigned.base.sheet.SheetLimits;
import org.undersigned.base.sheet.xlsx.RawWorkbook;

class FileFormatTest {

    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"names.xlsx", "names.csv", "names.xls", "names.xlsm", "names"})
    void recognisesAFileByItsContentWhateverItsName(String name) throws IOException {
        var workbook =
                RawWorkbook.withRows("<row><c t='str'><v>Björk</v></c></row>").write(folder.resolve(name));
        assertEquals("Björk", Reading.rows(workbook).getFirst().cell(0));
        var text = Files.writeString(folder.resolve(name), "Björk");
        assertEquals("Björk", Reading.rows(text).getFirst().cell(0));
    }

    @Test
    void namesTheOnlySheetOfATextFileAfterTheFile() throws IOException {
        var file = Files.writeString(folder.resolve("x"), "a");
        assertEquals("launch names", name(file, "launch names.csv"));
        assertEquals("launch names", name(file, "launch names"));
        assertEquals(".csv", name(file, ".csv"));
    }

    @Test
    void readsTemplatesButNoOtherKindOfWorkbook() throws IOException {
        assertEquals(
                1,
                Reading.rows(withType(SHEET.replace("sheet.main", "template.main")))
                        .size());
        assertRefused("macros", withType("application/vnd.ms-excel.sheet.macroEnabled.main+xml"));
        assertRefused("macros", withType("application/vnd.ms-excel.template.macroEnabled.main+xml"));
        assertRefused("binary-workbook", withType("application/vnd.ms-excel.sheet.binary.macroEnabled.main"));
        assertRefused(
                "not-a-workbook",
                withType("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"));
        assertRefused("not-a-workbook", withType(""));
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        assertRefused("empty", Files.createFile(folder.resolve("names.xlsx")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF", " \r\n\t\n", "\uFEFF\n\n"})
    void refusesATextFileWithoutAnythingVisible(String content) throws IOException {
        assertRefused("empty", text(content));
    }

    @Test
    void refusesAFileThatIsTooLargeBeforeReadingIt() throws IOException {
        var file = text("x".repeat((1 << 20) + 1));
        var refusal = Reading.refusal(file, Reading.limits(5, 5, 5));
        assertEquals(
                "“names.xlsx” is larger than 1 MB. Split the list into several files, "
                        + "or remove pictures and sheets that are not needed.",
                refusal.getMessage());
    }

    @Test
    void refusesAnOldExcelFile() throws IOException {
        var file = folder.resolve("names.xlsx");
        try (var workbook = new HSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            workbook.createSheet();
            workbook.write(out);
        }
        assertRefused("old-excel", file);
        var half = Arrays.copyOf(Files.readAllBytes(file), 1000);
        assertRefused("damaged", Files.write(folder.resolve("half.xls"), half));
    }

    @Test
    void tellsAnEncryptedWorkbookFromAnOldOne() throws IOException {
        assertRefused("encrypted", compound("EncryptionInfo", "EncryptedPackage"));
        assertRefused("old-excel", compound("Book"));
        assertRefused("not-a-spreadsheet", compound("WordDocument"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><table><tr><td>Björk</td></tr></table></html>",
                "\n  <TABLE border=1>",
                "\uFEFF<!DOCTYPE html>",
                "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>",
                "MIME-Version: 1.0\r\nContent-Type: multipart/related"
            })
    void refusesAWebPageUnderTheNameOfASpreadsheet(String content) throws IOException {
        assertRefused("web-page", text(content));
    }

    @Test
    void keepsATextThatOnlyBeginsWithAnAngle() throws IOException {
        assertEquals(
                "<unknown>", Reading.rows(text("<unknown>,singer")).getFirst().cell(0));
    }

    @Test
    void refusesOtherDocuments() throws IOException {
        assertRefused("not-a-spreadsheet", text("%PDF-1.7\n%\n1 0 obj"));
        assertRefused("not-a-spreadsheet", text("{\\rtf1\\ansi names}"));
        assertRefused(
                "not-a-spreadsheet", Files.write(folder.resolve("a.png"), new byte[] {(byte) 0x89, 'P', 1, 0, 2}));
    }

    @Test
    void refusesAZipFileThatIsNoWorkbook() throws IOException {
        assertRefused("not-a-workbook", zip("names.csv", "a,b"));
        assertRefused(
                "not-a-workbook",
                RawWorkbook.withRows("").without("_rels/.rels").write(folder.resolve("x.xlsx")));
        assertRefused(
                "open-document",
                zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<a/>"));
    }

    @ParameterizedTest
    @CsvSource({"PK, damaged", "PKZIP names, damaged"})
    void refusesWhatOnlyBeginsLikeAZipFile(String content, String reason) throws IOException {
        assertRefused(reason, text(content));
    }

    @Test
    void letsAMissingFileFailAsWhatItIs() {
        assertThrows(UncheckedIOException.class, () -> Reading.rows(folder.resolve("missing.csv")));
    }

    private static String name(Path file, String fileName) {
        try (var sheets = FileFormat.open(file, fileName, SheetLimits.DEFAULT)) {
            return sheets.sheetNames().getFirst();
        }
    }

    private static void assertRefused(String reason, Path file) {
        assertEquals("base.sheet.refused." + reason, Reading.refusal(file).key());
    }

    private Path withType(String type) throws IOException {
        return RawWorkbook.withRows("<row><c><v>1</v></c></row>")
                .contentType(type)
                .write(folder.resolve("names.xlsx"));
    }

    private Path text(String content) throws IOException {
        return Files.writeString(folder.resolve("names.xlsx"), content);
    }

    private Path compound(String... entries) throws IOException {
        try (var container = new POIFSFileSystem()) {
            for (var entry : entries) {
                container.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
            }
            var bytes = new ByteArrayOutputStream();
            container.writeFilesystem(bytes);
            return Files.write(folder.resolve("names.xlsx"), bytes.toByteArray());
        }
    }

    private Path zip(String... namesAndContents) throws IOException {
        var file = folder.resolve("names.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
