package org.undersigned.base.sheet.csv;

import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.sheet.ExcelText;
import org.undersigned.base.sheet.FormulaGuard;
import org.undersigned.base.sheet.TableSheet;

/**
 * Writes a table as text with separated values: UTF-8 with a byte order mark, by which Excel knows the encoding, lines
 * that end with CR LF, and quotes where needed (RFC 4180). A text that a spreadsheet would run as a formula gets an
 * apostrophe in front; reading such a file with {@link CsvFile} takes it away again. Dates and instants are ISO,
 * instants in UTC.
 */
public final class CsvWriter {

    static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Values with a separator of other files are quoted too, so that nobody who guesses the separator takes theirs. */
    private static final QuoteStrategy OTHER_SEPARATORS = new QuoteStrategy() {

        @Override
        public boolean quoteValue(int line, int field, String value) {
            return Separator.CANDIDATES.chars().anyMatch(separator -> value.indexOf(separator) >= 0);
        }
    };

    private CsvWriter() {}

    /** @param out receives the headers and the rows; it is flushed and not closed */
    public static void write(TableSheet table, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        writeRecords(table, writer);
        writer.flush();
    }

    /** Writes for other programs: without byte order mark, each text as it is, lines that end with LF. */
    public static void writeForPrograms(TableSheet table, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        var csv = de.siegmar.fastcsv.writer.CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(writer);
        csv.writeRecord(table.columns().stream().map(TableSheet.Column::header).toList());
        for (var values : table.rows()) {
            csv.writeRecord(values.stream().map(String::valueOf).toList());
        }
        csv.flush();
    }

    private static void writeRecords(TableSheet table, Writer writer) throws IOException {
        var csv = de.siegmar.fastcsv.writer.CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(OTHER_SEPARATORS)
                .build(writer);
        csv.writeRecord(
                table.columns().stream().map(column -> text(column.header())).toList());
        for (var values : table.rows()) {
            csv.writeRecord(record(values, table.columns().size()));
        }
        csv.flush();
    }

    private static String[] record(List<? extends @Nullable Object> values, int columns) {
        var record = new String[columns];
        for (var i = 0; i < columns; i++) {
            record[i] = text(i < values.size() ? values.get(i) : null);
        }
        return record;
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            case LocalDate date -> date.toString();
            case Instant instant -> instant.toString();
            default -> FormulaGuard.guarded(ExcelText.wellFormed(value.toString()));
        };
    }
}
