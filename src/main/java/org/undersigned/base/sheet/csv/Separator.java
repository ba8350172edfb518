package org.undersigned.base.sheet.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.RecordType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands between the values of a text file, guessed from how evenly it cuts the first rows.
 *
 * @param declaredLines 1 if Excel's own first line {@code sep=;} says it, else 0
 */
record Separator(char character, int declaredLines) {

    static final String CANDIDATES = ",;\t|";
    private static final char TAB = '\t';
    private static final String DECLARATION = "sep=";
    private static final int SAMPLE_ROWS = 1_000;

    /** How much of the rows has to agree when the first row, perhaps a title, does not. */
    private static final double CONVINCING = 0.9;

    /**
     * For a file of one column: a comma in "Doe, John" must not cut it. Of equals the comma wins, the first candidate.
     */
    private static final Comparator<Cut> FEWEST_CUTS =
            Comparator.comparingDouble(Cut::wholeRows).thenComparingInt(cut -> -CANDIDATES.indexOf(cut.separator()));

    /**
     * @param sample the beginning of the file, or all of it
     * @param fileName one that ends with {@code .tsv} says what the separator is, also where each row has one value
     */
    static Separator of(String sample, String fileName) {
        return declared(sample).orElseGet(() -> new Separator(isOfTabs(fileName) ? TAB : guessed(sample), 0));
    }

    private static boolean isOfTabs(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".tsv");
    }

    private static Optional<Separator> declared(String sample) {
        var end = DECLARATION.length() + 1;
        var declared = sample.regionMatches(true, 0, DECLARATION, 0, DECLARATION.length())
                && sample.length() > end
                && "\r\n".indexOf(sample.charAt(end)) >= 0
                && CANDIDATES.indexOf(sample.charAt(end - 1)) >= 0;
        return declared ? Optional.of(new Separator(sample.charAt(end - 1), 1)) : Optional.empty();
    }

    private static char guessed(String sample) {
        var cuts = candidates().map(candidate -> Cut.of(sample, candidate)).toList();
        return cuts.stream()
                .filter(Cut::convinces)
                .max(Comparator.comparingDouble(Cut::score).thenComparingInt(Cut::firstRow))
                .or(() -> cuts.stream().max(FEWEST_CUTS))
                .map(Cut::separator)
                .orElse(CANDIDATES.charAt(0));
    }

    private static Stream<Character> candidates() {
        return CANDIDATES.chars().mapToObj(candidate -> (char) candidate);
    }

    /**
     * How one candidate cuts the sample.
     *
     * @param firstRow the values in the first row
     * @param evenness the share of rows with as many values as the first, or as most have if that is only one
     * @param wholeRows the share of rows that it does not cut
     */
    private record Cut(char separator, int firstRow, double evenness, double wholeRows) {

        static Cut of(String sample, char separator) {
            var sizes = sizes(sample, separator);
            if (sizes.isEmpty()) {
                return new Cut(separator, 0, 0, 0);
            }
            var first = sizes.getFirst();
            var evenness = first > 1
                    ? share(sizes, first)
                    : sizes.stream()
                            .filter(size -> size > 1)
                            .mapToDouble(size -> share(sizes, size))
                            .max()
                            .orElse(0);
            return new Cut(separator, first, evenness, share(sizes, 1));
        }

        boolean convinces() {
            return firstRow > 1 || evenness >= CONVINCING;
        }

        double score() {
            return firstRow > 1 ? 1 + evenness : evenness;
        }

        private static double share(List<Integer> sizes, int size) {
            return (double) sizes.stream().filter(one -> one == size).count() / sizes.size();
        }

        /** The last row of a sample may be cut off; it counts all the same, as one among many. */
        private static List<Integer> sizes(String sample, char separator) {
            var sizes = new ArrayList<Integer>();
            var builder = CsvReader.builder()
                    .fieldSeparator(separator)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
            try (var rows = builder.build(new RowSizes(), sample)) {
                var size = rows.iterator();
                while (sizes.size() < SAMPLE_ROWS && size.hasNext()) {
                    sizes.add(size.next());
                }
            } catch (IOException | CsvParseException e) {
                return sizes;
            }
            return sizes;
        }
    }

    /** How many values a row has; unlike the parser's own records, without a limit. */
    private static final class RowSizes extends AbstractBaseCsvCallbackHandler<Integer> {

        @Override
        protected @Nullable Integer buildRecord() {
            return getRecordType() == RecordType.DATA ? getFieldCount() : null;
        }
    }
}
