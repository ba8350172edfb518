package org.undersigned.base.sheet.xlsx;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Refusal;
import org.undersigned.base.sheet.SheetLimits;

/**
 * The parts of a zip file. Each is inflated once, to count its bytes and compare its checksum, before any of them is
 * believed: readers that stream would otherwise deliver two thirds of a damaged sheet and only then fail.
 */
final class Archive implements Closeable {

    private static final int BUFFER = 64 * 1024;

    private final ZipFile zip;
    private final Map<String, ZipEntry> parts;

    private Archive(ZipFile zip, Map<String, ZipEntry> parts) {
        this.zip = zip;
        this.parts = parts;
    }

    static Archive open(Path file, String fileName, SheetLimits limits) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw damaged(fileName);
        }
        try {
            return new Archive(zip, verify(zip, fileName, limits));
        } catch (RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    boolean has(String part) {
        return parts.containsKey(key(part));
    }

    /** The content of a part, or null if there is none of that name. Part names do not tell upper from lower case. */
    @Nullable
    InputStream content(String part) throws IOException {
        var entry = parts.get(key(part));
        return entry == null ? null : zip.getInputStream(entry);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot close " + zip.getName(), e);
        }
    }

    static Refusal damaged(String fileName) {
        return new Refusal("base.sheet.refused.damaged", fileName, 0);
    }

    private static Map<String, ZipEntry> verify(ZipFile zip, String fileName, SheetLimits limits) {
        if (zip.size() > limits.zipEntries()) {
            throw new Refusal("base.sheet.refused.too-many-entries", fileName, limits.zipEntries());
        }
        var parts = new HashMap<String, ZipEntry>();
        var left = limits.uncompressedBytes();
        for (var entry : Collections.list(zip.entries())) {
            if (parts.put(key(entry.getName()), entry) != null) {
                throw damaged(fileName);
            }
            left -= verifiedLength(zip, entry, fileName, left);
            if (left < 0) {
                throw new Refusal("base.sheet.refused.too-much-content", fileName, limits.uncompressedMegabytes());
            }
        }
        return parts;
    }

    /** The number of bytes in an entry, or some number above the given most. */
    private static long verifiedLength(ZipFile zip, ZipEntry entry, String fileName, long most) {
        var checksum = new CRC32();
        var buffer = new byte[BUFFER];
        var length = 0L;
        try (var in = zip.getInputStream(entry)) {
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                checksum.update(buffer, 0, read);
                length += read;
                if (length > most) {
                    return length;
                }
            }
        } catch (IOException e) {
            throw damaged(fileName);
        }
        if (checksum.getValue() != entry.getCrc() || length != entry.getSize()) {
            throw damaged(fileName);
        }
        return length;
    }

    /** Some writers begin the name with a slash or separate folders by backslashes. */
    private static String key(String name) {
        var path = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
