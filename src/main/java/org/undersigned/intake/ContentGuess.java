package org.undersigned.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.base.name.NotAName;
import org.undersigned.base.sheet.SheetRow;
import org.undersigned.directory.Disciplines;
import org.undersigned.intake.field.Field;
import org.undersigned.intake.field.KindWords;

/** What columns without headings most likely are, by what stands in them. */
@Component
class ContentGuess {

    /** The share of a column's values that have to look like something. */
    private static final double MOST = 0.8;

    private static final int LONGEST_NAME = 60;
    private static final int MOST_WORDS = 6;

    /** Seven digits or more, as people write them. */
    private static final Pattern PHONE = Pattern.compile("\\+?\\(?\\d(?:[-()./\\s]*\\d){6,}");

    private final Disciplines disciplines;

    ContentGuess(Disciplines disciplines) {
        this.disciplines = disciplines;
    }

    /** From the left, each field as often as it may be read; null for columns that look like nothing. */
    List<@Nullable Field> fields(List<SheetRow> rows, int columns) {
        var values = IntStream.range(0, columns)
                .mapToObj(column -> values(rows, column))
                .toList();
        var fields = new ArrayList<@Nullable Field>(Collections.nCopies(columns, null));
        var free = EnumSet.allOf(Field.class);
        name(values).ifPresent(column -> {
            fields.set(column, Field.NAME);
            free.remove(Field.NAME);
        });
        for (var column = 0; column < columns; column++) {
            var field = fields.get(column) == null ? field(values.get(column)) : null;
            if (field != null && (free.remove(field) || field.mayRepeat())) {
                fields.set(column, field);
            }
        }
        return fields;
    }

    private static List<String> values(List<SheetRow> rows, int column) {
        return rows.stream()
                .map(row -> row.cell(column).strip())
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** The column of which the most values are names and different; the first of equals. */
    private Optional<Integer> name(List<List<String>> values) {
        return IntStream.range(0, values.size())
                .boxed()
                .filter(column -> mostly(values.get(column), ContentGuess::mayBeName))
                .filter(column -> field(values.get(column)) == null)
                .max(Comparator.<Integer>comparingLong(
                                column -> values.get(column).stream().distinct().count())
                        .thenComparing(Comparator.reverseOrder()));
    }

    private @Nullable Field field(List<String> values) {
        if (mostly(
                values,
                value -> NotAName.reason(value)
                        .filter(NotAName.EMAIL_ADDRESS::equals)
                        .isPresent())) {
            return Field.EMAIL;
        }
        if (mostly(
                values,
                value -> NotAName.reason(value)
                        .filter(NotAName.WEB_ADDRESS::equals)
                        .isPresent())) {
            return Field.SOCIAL;
        }
        if (mostly(values, value -> PHONE.matcher(value).matches())) {
            return Field.PHONE;
        }
        if (mostly(values, value -> KindWords.meaning(value).isPresent())) {
            return Field.KIND;
        }
        if (mostly(values, value -> disciplines.codeOf(value).isPresent())) {
            return Field.DISCIPLINE;
        }
        return mostly(values, ContentGuess::isSentence) ? Field.NOTE : null;
    }

    private static boolean mostly(List<String> values, Predicate<String> test) {
        return !values.isEmpty() && values.stream().filter(test).count() >= MOST * values.size();
    }

    private static boolean mayBeName(String value) {
        return value.length() <= LONGEST_NAME
                && !isSentence(value)
                && !PHONE.matcher(value).matches()
                && NotAName.reason(value).isEmpty();
    }

    private static boolean isSentence(String value) {
        return value.indexOf('\n') >= 0 || value.split("\\s+").length > MOST_WORDS;
    }
}
