package org.undersigned.base.sheet.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.undersigned.base.Refusal;
import org.undersigned.base.sheet.Place;
import org.undersigned.base.sheet.SheetFile;
import org.undersigned.base.sheet.SheetLimits;
import org.undersigned.base.sheet.SheetRow;

/** A text file with a row on each line; its separator and encoding are found out. */
public final class CsvFile implements SheetFile {

    private static final int SAMPLE_CHARACTERS = 64 * 1024;

    /** How web pages and XML begin that are sometimes saved under the name of a spreadsheet. */
    private static final List<String> WEB_PAGE = List.of(
            "<!doctype",
            "<html",
            "<head",
            "<body",
            "<table",
            "<meta",
            "<style",
            "<script",
            "<!--",
            "<?xml",
            "mime-version:");

    /** How documents begin that are mostly readable characters and still no table. */
    private static final List<String> OTHER_DOCUMENT = List.of("%pdf-", "{\\rtf", "begin:vcalendar");

    private final Path file;
    private final String fileName;
    private final SheetLimits limits;
    private final TextEncoding encoding;
    private final Separator separator;

    private CsvFile(Path file, String fileName, SheetLimits limits, TextEncoding encoding, Separator separator) {
        this.file = file;
        this.fileName = fileName;
        this.limits = limits;
        this.encoding = encoding;
        this.separator = separator;
    }

    public static CsvFile of(Path file, String fileName, SheetLimits limits) throws IOException {
        var encoding = TextEncoding.of(file, fileName);
        var sample = sample(file, encoding);
        if (startsWithAny(sample, WEB_PAGE)) {
            throw new Refusal("base.sheet.refused.web-page", fileName);
        }
        if (startsWithAny(sample, OTHER_DOCUMENT)) {
            throw new Refusal("base.sheet.refused.not-a-spreadsheet", fileName);
        }
        return new CsvFile(file, fileName, limits, encoding, Separator.of(sample, fileName));
    }

    @Override
    public List<String> sheetNames() {
        var dot = fileName.lastIndexOf('.');
        return List.of(dot > 0 ? fileName.substring(0, dot) : fileName);
    }

    @Override
    public Optional<String> guessedEncoding() {
        return encoding.isGuessed() ? Optional.of(encoding.charset().name()) : Optional.empty();
    }

    /** Nothing stays open between two readings. */
    @Override
    public void close() {}

    @Override
    public void visit(String sheet, Predicate<SheetRow> visitor) {
        if (!sheetNames().contains(sheet)) {
            throw new Refusal("base.sheet.refused.no-such-sheet", fileName, sheet);
        }
        var rows = new CsvRows(sheet, limits);
        try (var csv = reader(rows)) {
            csv.skipLines(separator.declaredLines());
            var row = csv.iterator();
            var goOn = true;
            while (goOn && row.hasNext()) {
                goOn = visitor.test(row.next());
            }
        } catch (CsvParseException e) {
            throw refusal(e, rows.place());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + fileName, e);
        }
    }

    private CsvReader<SheetRow> reader(CsvRows rows) throws IOException {
        return CsvReader.builder()
                .fieldSeparator(separator.character())
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize((int) Math.min(limits.fileBytes() + SAMPLE_CHARACTERS, Integer.MAX_VALUE / 2))
                .build(rows, encoding.reader(file));
    }

    /** The parser wraps what the collector of rows refuses; what it finds by itself is always about quotation marks. */
    private static RuntimeException refusal(CsvParseException problem, Place place) {
        if (problem.getCause() == null) {
            return place.refusal("base.sheet.refused.quotes");
        }
        return problem.getCause() instanceof Refusal refusal ? refusal : problem;
    }

    private static String sample(Path file, TextEncoding encoding) throws IOException {
        var sample = CharBuffer.allocate(SAMPLE_CHARACTERS);
        try (var reader = encoding.reader(file)) {
            var read = 0;
            while (read >= 0 && sample.hasRemaining()) {
                read = reader.read(sample);
            }
        }
        return sample.flip().toString();
    }

    private static boolean startsWithAny(String sample, List<String> beginnings) {
        var start = sample.stripLeading();
        var lower = start.substring(0, Math.min(start.length(), 20)).toLowerCase(Locale.ROOT);
        return beginnings.stream().anyMatch(lower::startsWith);
    }
}
