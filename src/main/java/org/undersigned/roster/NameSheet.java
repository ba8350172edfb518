package org.undersigned.roster;

import static org.undersigned.base.Texts.text;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.undersigned.base.sheet.csv.CsvWriter;

/** The names with what stands beside them, as separated values. */
final class NameSheet {

    private NameSheet() {}

    static void write(EditionContent content, OutputStream out) {
        try {
            CsvWriter.write(NameTable.of(text("roster.file.sheet.all"), "Signatories", content.lines()), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
