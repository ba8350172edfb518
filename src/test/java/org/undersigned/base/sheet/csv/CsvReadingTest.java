package org.undersigned.base.sheet.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.base.Refusal;
import org.undersigned.base.sheet.Reading;
import org.undersigned.base.sheet.SheetRow;

class CsvReadingTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void findsTheSeparator(String separator) throws IOException {
        var text = "Name;Credit;Note\nZoë;\"Actor; singer, writer\"\nR.E.M.;;\"\"\"quoted\"\"\"\n";
        assertEquals(
                List.of(
                        List.of("Name", "Credit", "Note"),
                        List.of("Zoë", "Actor; singer, writer".replace(";", separator)),
                        List.of("R.E.M.", "", "\"quoted\"")),
                Reading.cells(write(text.replace(";", separator))));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "UTF-8, \uFEFF", "UTF-16LE, \uFEFF", "UTF-16BE, \uFEFF", "windows-1252, ''"})
    void findsTheEncoding(String charset, String mark) throws IOException {
        var text = mark + "Name;Note\r\nMötley Crüe;d’Arc – €\r\n";
        var file = Files.write(folder.resolve("names.csv"), text.getBytes(Charset.forName(charset)));
        assertEquals(List.of(List.of("Name", "Note"), List.of("Mötley Crüe", "d’Arc – €")), Reading.cells(file));
    }

    @Test
    void findsTheEncodingByTheLastByteOfALongFile() throws IOException {
        var ascii = "name,note\n" + "someone,nothing\n".repeat(20_000);
        var utf = ascii + "Zoë";
        assertEquals("Zoë", Reading.firstColumn(write(utf)).getLast());
        var file = Files.write(folder.resolve("names.csv"), utf.getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("Zoë", Reading.firstColumn(file).getLast());
    }

    @Test
    void keepsCharactersBeyondTheBasicPlaneWhereverBuffersEnd() throws IOException {
        var text = "x" + "🎸".repeat(16_000) + "\n" + "𠮷".repeat(16_000);
        assertEquals(text, String.join("\n", Reading.firstColumn(write(text))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void numbersRowsByTheLineTheyStartOn(String end) throws IOException {
        var text = "a,b\n\n\"c\nd\",e\n,\nf\n\"\"\ng".replace("\n", end);
        assertEquals(
                List.of(
                        new SheetRow(1, List.of("a", "b")),
                        new SheetRow(3, List.of("c" + end + "d", "e")),
                        new SheetRow(6, List.of("f")),
                        new SheetRow(8, List.of("g"))),
                Reading.rows(write(text)));
    }

    @Test
    void obeysExcelsDeclarationOfTheSeparator() throws IOException {
        assertEquals(
                List.of(new SheetRow(2, List.of("a,b", "c")), new SheetRow(3, List.of("d"))),
                Reading.rows(write("sep=;\r\na,b;c\r\nd\r\n")));
    }

    @Test
    void doesNotCutTheNamesOfAListWithOneColumn() throws IOException {
        assertEquals(
                List.of("Name", "Doe, John", "Cher", "Roe; Jane"),
                Reading.firstColumn(write("Name\nDoe, John\nCher\nRoe; Jane")));
        assertEquals(List.of("Cher"), Reading.firstColumn(write("Cher")));
        var all = List.of("Name", "Doe, John", "a;b", "a|b", "a\tb");
        assertEquals(all, Reading.firstColumn(write("Name\r\n\"Doe, John\"\r\na;b\r\na|b\r\na\tb\r\n")));
    }

    @Test
    void findsTheSeparatorBelowATitle() throws IOException {
        var text = "Signatories as of today\n\nName,Credit\nCher,Singer\nMoby,DJ\n" + "Zoë,Actor\n".repeat(10);
        assertEquals(List.of("Name", "Credit"), Reading.cells(write(text)).get(1));
    }

    @Test
    void prefersTheSeparatorThatCutsEvenly() throws IOException {
        assertEquals(
                List.of("Name, as credited", "Org", "Note"),
                Reading.cells(write("Name, as credited;Org;Note\nA;B;C, D, E\nF;G;"))
                        .getFirst());
    }

    @Test
    void takesAQuotationMarkInsideAValueAsItIs() throws IOException {
        assertEquals(
                List.of("Al \"Weird\" Yankovic", "x"),
                Reading.cells(write("Al \"Weird\" Yankovic,x")).getFirst());
    }

    @Test
    void takesAwayExactlyTheGuardOfAnExport() throws IOException {
        assertEquals(
                List.of("=1+1", "'=1+1", "'t Hooft", "'", "@home", "x'=1"),
                Reading.cells(write("'=1+1\t''=1+1\t't Hooft\t'\t'@home\tx'=1")).getFirst());
    }

    @Test
    void refusesAQuotationMarkThatIsNeverClosed() throws IOException {
        assertRefused("quotes", write("a,b\nc,\"d\ne,f\n"), "names", 2);
        assertRefused("quotes", write("a,b\n\nx,y\n\"Weird Al\" Yankovic,z\n"), "names", 4);
        assertRefused("quotes", write("\"" + "x".repeat(5000)), "names", 1);
    }

    @Test
    void refusesDamageInUnicode() throws IOException {
        var bytes = "name\nZoë\nBjörk\nMötley\n".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 6] = 'x';
        assertRefused("broken-encoding", Files.write(folder.resolve("names.csv"), bytes), "names.csv", 4);
        var loneSurrogate = new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0, '\n', 0, 0x00, (byte) 0xD8, 'b', 0};
        assertRefused("broken-encoding", Files.write(folder.resolve("names.csv"), loneSurrogate), "names.csv", 2);
        var afterMark = new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', (byte) 0xE9, 'b'};
        assertRefused("broken-encoding", Files.write(folder.resolve("names.csv"), afterMark), "names.csv", 1);
    }

    @Test
    void refusesTheCharacterZeroOutsideOurOwnExports() throws IOException {
        assertRefused("zero-character", write("a,b\r\nc\0,d"), "names.csv", 2);
        assertEquals("c\0", Reading.cells(write("\uFEFFa,b\nc\0,d")).get(1).getFirst());
    }

    @Test
    void refusesBytesThatNoTextOfWindowsHas() throws IOException {
        var file = Files.write(folder.resolve("names.csv"), new byte[] {'a', (byte) 0xE9, '\n', (byte) 0x81, 'b'});
        assertEquals(
                "base.sheet.refused.not-a-spreadsheet", Reading.refusal(file).key());
    }

    @Test
    void refusesWhatPassesALimit() throws IOException {
        var limits = Reading.limits(2, 3, 5);
        assertEquals(
                2, Reading.rows(write("a,b,c\n\n,,\n'=234,e,f,,,\n"), limits).size());
        assertRefused("too-many-rows", Reading.refusal(write("a\n\nb\n\nc"), limits), 5);
        assertRefused("too-many-columns", Reading.refusal(write("a,b,c\nd,e,f,g"), limits), 2);
        assertRefused("cell-too-long", Reading.refusal(write("a,b\nc,123456"), limits), 2);
        assertRefused("cell-too-long", Reading.refusal(write("a,b\nc,'=23456"), limits), 2);
    }

    private static void assertRefused(String reason, Refusal refusal, int row) {
        assertEquals("base.sheet.refused." + reason, refusal.key());
        assertEquals(List.of("names", row), refusal.arguments().subList(0, 2));
    }

    private static void assertRefused(String reason, Path file, String sheet, int row) {
        var refusal = Reading.refusal(file);
        assertEquals("base.sheet.refused." + reason, refusal.key());
        assertEquals(List.of(sheet, row), refusal.arguments());
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("names.csv"), text);
    }
}
