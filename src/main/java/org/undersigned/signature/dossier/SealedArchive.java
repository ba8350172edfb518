package org.undersigned.signature.dossier;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.undersigned.base.Sha256;

/**
 * A zip that ends with the SHA-256 of each file in it, as {@code sha256sum} writes and reads them. The same files in the
 * same order are the same bytes, wherever and whenever they are packed.
 */
final class SealedArchive implements Closeable {

    static final String MANIFEST = "manifest.sha256";

    /** Of all entries. The first instant that a zip knows would be kept in the zone of the server. */
    private static final LocalDateTime TIME = LocalDateTime.of(2000, Month.JANUARY, 1, 0, 0);

    private final ZipOutputStream zip;
    private final StringBuilder manifest = new StringBuilder();

    SealedArchive(OutputStream out) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    void add(String path, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        begin(path);
        zip.write(bytes);
        end(path, Sha256.hex(text));
    }

    /**
     * @param path without what a shell or a file system could take for something else
     * @return the hash of what was written, in hexadecimal digits
     */
    String add(String path, Consumer<OutputStream> content) throws IOException {
        var digest = Sha256.digest();
        begin(path);
        content.accept(new DigestOutputStream(zip, digest));
        var hash = HexFormat.of().formatHex(digest.digest());
        end(path, hash);
        return hash;
    }

    private void begin(String path) throws IOException {
        var entry = new ZipEntry(path);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
    }

    private void end(String path, String hash) throws IOException {
        zip.closeEntry();
        manifest.append(hash).append("  ").append(path).append('\n');
    }

    /** Adds the manifest, which everything else is in. */
    @Override
    public void close() throws IOException {
        try (zip) {
            begin(MANIFEST);
            zip.write(manifest.toString().getBytes(StandardCharsets.US_ASCII));
            zip.closeEntry();
        }
    }
}
