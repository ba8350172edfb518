package org.undersigned.base.sheet.hostile;

import static org.undersigned.base.sheet.hostile.HostileFile.Refused.as;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.undersigned.base.sheet.SheetLimits;
import org.undersigned.base.sheet.hostile.HostileFile.Expected;
import org.undersigned.base.sheet.hostile.HostileFile.Read;

/** Text files, and what is under the name of one. */
final class HostileTexts {

    private static final String NAME = "names.csv";
    private static final int LARGEST = (int) SheetLimits.DEFAULT.fileBytes();
    private static final Read TWO_ROWS = new Read(List.of(List.of("Name", "Note"), List.of("Zoë", "🎸")));
    private static final String TWO_ROWS_TEXT = "Name,Note\r\nZoë,🎸\r\n";

    private HostileTexts() {}

    static Stream<HostileFile> all() {
        return Stream.of(encodings(), sizes(), others()).flatMap(List::stream);
    }

    private static List<HostileFile> encodings() {
        return List.of(
                encoded("UTF-16 with a byte order mark", "\uFEFF" + TWO_ROWS_TEXT, "UTF-16LE", TWO_ROWS),
                encoded("UTF-16 the other way round", "\uFEFF" + TWO_ROWS_TEXT, "UTF-16BE", TWO_ROWS),
                encoded("UTF-16 without a byte order mark", TWO_ROWS_TEXT, "UTF-16LE", as("not-a-spreadsheet", NAME)),
                encoded("UTF-8 with a byte order mark", "\uFEFF" + TWO_ROWS_TEXT, "UTF-8", TWO_ROWS),
                bytes("half of a character in UTF-16", "fffe 6100 0a00 00d8 6200", as("broken-encoding", NAME, 2)),
                bytes("half of a character in UTF-8", "c3a9c3a9c3a9c3a9 0a 61 eda080", as("broken-encoding", NAME, 2)),
                bytes("UTF-16 that ends within a character", "fffe 6100 0a00 62", as("broken-encoding", NAME, 2)),
                text("the character zero", () -> "Name\nZoë\na\0b\n", as("zero-character", NAME, 3)));
    }

    private static List<HostileFile> sizes() {
        var row = Stream.generate(() -> "a").limit(500).collect(Collectors.joining(",", "", "\n"));
        return List.of(
                text("a text file without a byte", () -> "", as("empty", NAME)),
                text("a byte too many", () -> "x".repeat(LARGEST + 1), as("file-too-large", NAME)),
                text("a value of ten megabytes", () -> "x".repeat(LARGEST), as("cell-too-long", "names", 1, 32_767)),
                text(
                        "a value of ten megabytes in quotation marks",
                        () -> "Name\n\"" + "x\n".repeat(LARGEST / 2 - 4) + "\"",
                        as("cell-too-long", "names", 2, 32_767)),
                text(
                        "a value of 40,000 characters",
                        () -> "Name\n" + "x".repeat(40_000),
                        as("cell-too-long", "names", 2, 32_767)),
                text(
                        "a quotation mark that nothing closes",
                        () -> "Name\nZoë\n\"" + "x\n".repeat(1_000_000),
                        as("quotes", "names", 3)),
                text(
                        "a million lines",
                        () -> IntStream.range(0, 1_000_000)
                                .mapToObj(i -> i + "\n")
                                .collect(Collectors.joining()),
                        as("too-many-rows", "names", 200_001, 200_000)),
                text(
                        "five million cells",
                        () -> row.repeat(LARGEST / row.length()),
                        as("too-many-cells", "names", 6001, 3_000_000)),
                text("a row of 16,384 columns", () -> "a,".repeat(16_384), as("too-many-columns", "names", 1, 500)),
                text(
                        "a row of ten million empty columns",
                        () -> ",".repeat(LARGEST - 1) + "x",
                        as("too-many-columns", "names", 1, 500)),
                text("nothing but commas", () -> ",".repeat(LARGEST), new Read(List.of())),
                text("nothing but line ends", () -> "\r".repeat(LARGEST), as("empty", NAME)));
    }

    private static List<HostileFile> others() {
        return List.of(
                text("a web page", () -> "<!DOCTYPE html><table><tr><td>Zoë</table>", as("web-page", NAME)),
                text("a document for print", () -> "%PDF-1.7\n1 0 obj", as("not-a-spreadsheet", NAME)),
                bytes("a picture", "89504e47 0d0a1a0a 0000000d 49484452 c3a9 8181", as("not-a-spreadsheet", NAME)),
                text(
                        "a formula for another program",
                        () -> "Name\n=cmd|' /C calc'!A0\n",
                        new Read(List.of(List.of("Name"), List.of("=cmd|' /C calc'!A0")))));
    }

    private static HostileFile text(String what, Supplier<String> text, Expected expected) {
        return new HostileFile(what, NAME, file -> Files.writeString(file, text.get()), expected);
    }

    private static HostileFile encoded(String what, String text, String charset, Expected expected) {
        return new HostileFile(
                what, NAME, file -> Files.write(file, text.getBytes(Charset.forName(charset))), expected);
    }

    private static HostileFile bytes(String what, String hex, Expected expected) {
        var bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
        return new HostileFile(what, NAME, file -> Files.write(file, bytes), expected);
    }
}
