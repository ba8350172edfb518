package org.undersigned.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;

/** Files as text, to look for words in them. */
public final class Unpacked {

    private Unpacked() {}

    /** A file as text; a workbook with each of its parts. */
    public static String text(byte[] file) {
        var text = new StringBuilder(new String(file, StandardCharsets.UTF_8));
        try (var parts = new ZipInputStream(new ByteArrayInputStream(file))) {
            while (parts.getNextEntry() != null) {
                text.append(new String(parts.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
