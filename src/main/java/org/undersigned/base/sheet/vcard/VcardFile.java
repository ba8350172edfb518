package org.undersigned.base.sheet.vcard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Refusal;
import org.undersigned.base.sheet.SheetFile;
import org.undersigned.base.sheet.SheetLimits;
import org.undersigned.base.sheet.SheetRow;
import org.undersigned.base.sheet.csv.TextEncoding;

/** The cards of an address book (vCard): a row for each, under headings that we give. */
public final class VcardFile implements SheetFile {

    private static final String BEGINNING = "BEGIN:VCARD";

    /** So many characters may stand before the first card: line ends and spaces. */
    private static final int SAMPLE_CHARACTERS = 256;

    private final Path file;
    private final String fileName;
    private final SheetLimits limits;
    private final TextEncoding encoding;
    private @Nullable CardColumns columns;

    private VcardFile(Path file, String fileName, SheetLimits limits, TextEncoding encoding) {
        this.file = file;
        this.fileName = fileName;
        this.limits = limits;
        this.encoding = encoding;
    }

    /** Whether a file begins as cards do. */
    public static boolean isOne(Path file) throws IOException {
        return TextEncoding.beginning(file, SAMPLE_CHARACTERS)
                .stripLeading()
                .regionMatches(true, 0, BEGINNING, 0, BEGINNING.length());
    }

    public static VcardFile of(Path file, String fileName, SheetLimits limits) throws IOException {
        try {
            return new VcardFile(file, fileName, limits, TextEncoding.of(file, fileName));
        } catch (Refusal unreadable) {
            throw new Refusal("base.sheet.refused.cards-unreadable", fileName);
        }
    }

    @Override
    public List<String> sheetNames() {
        var dot = fileName.lastIndexOf('.');
        return List.of(dot > 0 ? fileName.substring(0, dot) : fileName);
    }

    @Override
    public boolean givesHeadings() {
        return true;
    }

    /** Nothing stays open between two readings. */
    @Override
    public void close() {}

    @Override
    public void visit(String sheet, Predicate<SheetRow> visitor) {
        if (!sheetNames().contains(sheet)) {
            throw new Refusal("base.sheet.refused.no-such-sheet", fileName, sheet);
        }
        var laid = columns();
        if (visitor.test(laid.headings())) {
            read(card -> {
                var row = laid.row(card);
                return row.isEmpty() || visitor.test(row);
            });
        }
    }

    /** All cards are looked at before the first row is told: nobody knows before how many addresses one has. */
    private CardColumns columns() {
        if (columns == null) {
            var laid = new CardColumns(fileName, limits);
            read(card -> {
                laid.include(card);
                return true;
            });
            columns = laid;
        }
        return columns;
    }

    private void read(Predicate<Card> visitor) {
        try (var text = encoding.reader(file)) {
            CardReader.read(text, fileName, limits, new CardCharset(encoding.charset()), visitor);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + fileName, e);
        }
    }
}
