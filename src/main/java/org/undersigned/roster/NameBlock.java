package org.undersigned.roster;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The names alone, one a line, as they are printed. */
final class NameBlock {

    private NameBlock() {}

    static void write(EditionContent content, OutputStream out) {
        try (var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            for (var line : content.lines()) {
                writer.write(line.credited());
                writer.write('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
