package org.undersigned.roster;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The SHA-256 of a list: of each line in order its position, key of the signature, name, descriptor, title, kind and
 * discipline, each as UTF-8 after its length (-1 for none).
 */
final class ContentHash {

    private ContentHash() {}

    static String of(List<EditionLine> lines) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            try (var out = new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest))) {
                for (var line : lines) {
                    write(out, line);
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(DataOutputStream out, EditionLine line) throws IOException {
        out.writeInt(line.position());
        write(out, line.signature().toString());
        write(out, line.credited());
        write(out, line.descriptor());
        write(out, line.title());
        write(out, line.kind().name());
        write(out, line.discipline());
    }

    private static void write(DataOutputStream out, @Nullable String text) throws IOException {
        if (text == null) {
            out.writeInt(-1);
        } else {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }
}
