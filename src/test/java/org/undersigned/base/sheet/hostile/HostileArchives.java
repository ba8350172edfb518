package org.undersigned.base.sheet.hostile;

import static org.undersigned.base.sheet.hostile.HostileFile.Refused.as;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.undersigned.base.sheet.hostile.HostileFile.Content;
import org.undersigned.base.sheet.hostile.HostileFile.Expected;
import org.undersigned.base.sheet.hostile.HostileFile.Refused;
import org.undersigned.base.sheet.hostile.RawZip.Entry;
import org.undersigned.base.sheet.xlsx.RawWorkbook;

/** Workbooks whose container is broken, endless, or something else. */
final class HostileArchives {

    private static final String NAME = "names.xlsx";
    private static final String PICTURE = "xl/media/image1.bin";
    private static final Refused DAMAGED = as("damaged", NAME, 0);
    private static final Refused TOO_MUCH = as("too-much-content", NAME);

    private HostileArchives() {}

    static Stream<HostileFile> all() {
        return Stream.of(zips(), copies(), others()).flatMap(List::stream);
    }

    private static List<HostileFile> zips() {
        return List.of(
                zip("a part of two gigabytes", () -> parts().add(PICTURE, Entry.zeros(2048)), TOO_MUCH),
                zip(
                        "a part of two gigabytes that says it is small",
                        () -> parts().add(PICTURE, Entry.zeros(2048).saying(9)),
                        TOO_MUCH),
                zip(
                        "a part that says it is smaller",
                        () -> parts().add(PICTURE, Entry.zeros(1).saying(9)),
                        DAMAGED),
                zip(
                        "a part that says it is larger",
                        () -> parts().add(PICTURE, Entry.zeros(1).saying(4_000_000_000L)),
                        DAMAGED),
                zip(
                        "a part with another checksum",
                        () -> parts().add(PICTURE, Entry.zeros(1).withChecksum(1)),
                        DAMAGED),
                zip(
                        "a hundred parts in the same bytes",
                        () -> repeated(parts().add(PICTURE, Entry.zeros(64)), 100),
                        TOO_MUCH),
                zip("1,001 parts", () -> repeated(parts(), 994), as("too-many-entries", NAME, 1000)),
                zip("200,000 parts", () -> repeated(parts(), 200_000), as("too-many-entries", NAME, 1000)),
                zip(
                        "two parts of one name",
                        () -> parts().add(PICTURE, Entry.zeros(1)).again(PICTURE),
                        DAMAGED),
                zip("two sheets of one name", () -> parts().add(RawWorkbook.SHEET, Entry.of(new byte[0])), DAMAGED));
    }

    private static List<HostileFile> copies() {
        return List.of(
                file(
                        "a file that was copied by half",
                        file -> change(file, bytes -> Arrays.copyOf(bytes, bytes.length / 2)),
                        DAMAGED),
                file(
                        "a file without its last byte",
                        file -> change(file, bytes -> Arrays.copyOf(bytes, bytes.length - 1)),
                        DAMAGED),
                file("a file in which one byte has changed", file -> change(file, HostileArchives::flipped), DAMAGED),
                file("a workbook without a byte", Files::createFile, as("empty", NAME)));
    }

    private static List<HostileFile> others() {
        return List.of(
                file(
                        "a web page under the name of a workbook",
                        file -> Files.writeString(file, "<html><table><tr><td>Zoë"),
                        as("web-page", NAME)),
                file("a workbook with a password", HostileArchives::encrypted, as("encrypted", NAME)),
                file("a workbook of Excel 97", HostileArchives::old, as("old-excel", NAME)),
                file("half a workbook of Excel 97", HostileArchives::halfAnOldOne, DAMAGED),
                file(
                        "a workbook with macros",
                        file -> RawWorkbook.withRows("")
                                .contentType("application/vnd.ms-excel.sheet.macroEnabled.main+xml")
                                .part("xl/vbaProject.bin", "macros")
                                .write(file),
                        as("macros", NAME)),
                file(
                        "a letter under the name of a workbook",
                        file -> RawWorkbook.withRows("")
                                .contentType(
                                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")
                                .write(file),
                        as("not-a-workbook", NAME)));
    }

    private static HostileFile zip(String what, Supplier<RawZip> zip, Expected expected) {
        return file(what, file -> zip.get().write(file), expected);
    }

    private static HostileFile file(String what, Content content, Expected expected) {
        return new HostileFile(what, NAME, content, expected);
    }

    /** A small workbook with nothing wrong. */
    private static RawZip parts() {
        return RawZip.of(small().parts());
    }

    private static RawWorkbook small() {
        return RawWorkbook.withRows("<row><c><v>1</v></c></row><row><c><v>2</v></c></row>");
    }

    private static RawZip repeated(RawZip zip, int times) {
        IntStream.range(0, times).forEach(i -> zip.again(Integer.toString(i, Character.MAX_RADIX)));
        return zip;
    }

    @FunctionalInterface
    private interface Change {

        byte[] of(byte[] bytes);
    }

    private static void change(Path file, Change change) throws IOException {
        var rows = IntStream.range(1, 5000)
                .mapToObj("<row><c><v>%d</v></c></row>"::formatted)
                .collect(Collectors.joining());
        RawWorkbook.withRows(rows).write(file);
        Files.write(file, change.of(Files.readAllBytes(file)));
    }

    /** In the middle of the sheet. */
    private static byte[] flipped(byte[] bytes) {
        var sheet = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(RawWorkbook.SHEET);
        bytes[sheet + 8_000] ^= 1;
        return bytes;
    }

    private static void encrypted(Path file) throws IOException {
        var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
        encryptor.confirmPassword("seven otters");
        try (var container = new POIFSFileSystem();
                var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            workbook.createSheet();
            try (var content = encryptor.getDataStream(container)) {
                workbook.write(content);
            }
            container.writeFilesystem(out);
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private static void old(Path file) throws IOException {
        try (var workbook = new HSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            workbook.createSheet();
            workbook.write(out);
        }
    }

    private static void halfAnOldOne(Path file) throws IOException {
        old(file);
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 1000));
    }
}
