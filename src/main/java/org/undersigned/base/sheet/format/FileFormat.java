package org.undersigned.base.sheet.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.undersigned.base.Refusal;
import org.undersigned.base.sheet.SheetFile;
import org.undersigned.base.sheet.SheetLimits;
import org.undersigned.base.sheet.csv.CsvFile;
import org.undersigned.base.sheet.vcard.VcardFile;
import org.undersigned.base.sheet.workbook.PoiLimits;
import org.undersigned.base.sheet.xlsx.XlsxFile;

/** Tells by the first bytes what a file is, whatever its name says. */
public final class FileFormat {

    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** Where Excel keeps a workbook that has a password. */
    private static final String ENCRYPTED = "EncryptedPackage";

    private FileFormat() {}

    /**
     * Recognises the file and checks it as far as that goes without reading rows.
     *
     * @param fileName the name a person knows the file by, for messages and as the name of a CSV's only sheet
     * @throws Refusal if it is no spreadsheet we read, is damaged, or passes a limit
     */
    public static SheetFile open(Path file, String fileName, SheetLimits limits) {
        try {
            var size = Files.size(file);
            if (size == 0) {
                throw new Refusal("base.sheet.refused.empty", fileName);
            }
            if (size > limits.fileBytes()) {
                throw new Refusal("base.sheet.refused.file-too-large", fileName, limits.fileMegabytes());
            }
            var start = start(file);
            if (startsWith(start, ZIP)) {
                return XlsxFile.of(file, fileName, limits);
            }
            if (startsWith(start, OLE2)) {
                throw compoundFile(file, fileName);
            }
            if (VcardFile.isOne(file)) {
                return VcardFile.of(file, fileName, limits);
            }
            return CsvFile.of(file, fileName, limits);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + fileName, e);
        }
    }

    private static byte[] start(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(8);
        }
    }

    private static boolean startsWith(byte[] start, byte[] signature) {
        return start.length >= signature.length
                && Arrays.equals(start, 0, signature.length, signature, 0, signature.length);
    }

    /** Word, Excel and Outlook up to 2003 share this container, and so does every file that Excel encrypts. */
    private static Refusal compoundFile(Path file, String fileName) {
        PoiLimits.apply();
        try (var container = new POIFSFileSystem(file.toFile(), true)) {
            var root = container.getRoot();
            if (root.hasEntryCaseInsensitive(ENCRYPTED)) {
                return new Refusal("base.sheet.refused.encrypted", fileName);
            }
            var workbook = root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book");
            return new Refusal(
                    workbook ? "base.sheet.refused.old-excel" : "base.sheet.refused.not-a-spreadsheet", fileName);
        } catch (IOException | RuntimeException e) {
            return new Refusal("base.sheet.refused.damaged", fileName, 0);
        }
    }
}
