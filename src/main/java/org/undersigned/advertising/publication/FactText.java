package org.undersigned.advertising.publication;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.undersigned.base.Refusal;
import org.undersigned.base.measure.Length;

/** Values of facts as they are kept, and how what is typed becomes one. */
final class FactText {

    /** The longest value, in characters. */
    static final int LONGEST = 1_000;

    private static final Pattern COUNT = Pattern.compile("[1-9]\\d{0,6}");
    private static final Pattern FIGURE = Pattern.compile("\\d{1,4}(\\.\\d{1,2})?");
    private static final Pattern DEADLINE = Pattern.compile("(\\d{1,2})( ([01]?\\d|2[0-3]):([0-5]\\d))?");
    private static final Pattern SIZE = Pattern.compile("(\\d{1,2}) ?[x×] ?(.+)");
    private static final Pattern LISTED = Pattern.compile("\\s*;\\s*");
    private static final Pattern PAIR = Pattern.compile("(\\d{1,2}) ?= ?(.+)");
    private static final int LONGEST_COUNT = 60;

    private FactText() {}

    /** @throws Refusal when it is no value of that form, with an example of one */
    static String canonical(FactKey key, String typed) {
        var text = typed.strip().replaceAll("\\s+", " ");
        if (text.length() > LONGEST) {
            throw new Refusal("advertising.refused.long-fact", LONGEST);
        }
        return text.isEmpty() ? "" : canonical(key.type(), text);
    }

    private static String canonical(FactType type, String text) {
        return switch (type) {
            case TEXT -> text;
            case COUNT -> matching(COUNT, type, text.replace(",", ""));
            case POINTS, PERCENT ->
                new BigDecimal(matching(FIGURE, type, text))
                        .stripTrailingZeros()
                        .toPlainString();
            case LENGTH -> LengthText.canonical(text);
            case LENGTHS -> lengths(text);
            case SIZES -> listed(text, FactText::size);
            case YES_OR_NO, MARKS -> chosen(type, text.toUpperCase(Locale.ROOT));
            case CONDITION ->
                chosen(type, text.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_'));
            case DEADLINE -> deadline(text);
            case WEEKDAYS -> weekdays(text);
        };
    }

    private static String matching(Pattern pattern, FactType type, String text) {
        if (!pattern.matcher(text).matches()) {
            throw wrong(type);
        }
        return text;
    }

    private static Refusal wrong(FactType type) {
        return new Refusal("advertising.refused.no-fact." + type.name());
    }

    private static String chosen(FactType type, String text) {
        if (!type.choices().contains(text)) {
            throw wrong(type);
        }
        return text;
    }

    private static String listed(String text, Function<String, String> canonical) {
        return Arrays.stream(LISTED.split(text)).map(canonical).collect(Collectors.joining("; "));
    }

    /** "1 = 1.68 in; 2 = 3.52 in", or the lengths alone for one column, two, and so on. */
    private static String lengths(String text) {
        var lengths = new LinkedHashMap<Integer, String>();
        for (var part : LISTED.split(text)) {
            var pair = PAIR.matcher(part);
            var columns = pair.matches() ? Integer.parseInt(pair.group(1)) : lengths.size() + 1;
            if (columns == 0
                    || lengths.put(columns, LengthText.canonical(pair.matches() ? pair.group(2) : part)) != null) {
                throw wrong(FactType.LENGTHS);
            }
        }
        return new TreeMap<>(lengths)
                .entrySet().stream()
                        .map(each -> each.getKey() + " = " + each.getValue())
                        .collect(Collectors.joining("; "));
    }

    private static String size(String text) {
        var size = SIZE.matcher(text.toLowerCase(Locale.ROOT));
        if (!size.matches() || Integer.parseInt(size.group(1)) == 0) {
            throw wrong(FactType.SIZES);
        }
        return Integer.parseInt(size.group(1)) + " × " + LengthText.canonical(size.group(2));
    }

    private static String deadline(String text) {
        var deadline = DEADLINE.matcher(text);
        if (!deadline.matches() || Integer.parseInt(deadline.group(1)) > LONGEST_COUNT) {
            throw wrong(FactType.DEADLINE);
        }
        var days = String.valueOf(Integer.parseInt(deadline.group(1)));
        return deadline.group(2) == null
                ? days
                : days + " " + LocalTime.of(Integer.parseInt(deadline.group(3)), Integer.parseInt(deadline.group(4)));
    }

    private static String weekdays(String text) {
        var days = new TreeSet<DayOfWeek>();
        for (var word : text.split("[ ,;]+")) {
            days.add(Arrays.stream(DayOfWeek.values())
                    .filter(day -> word.length() > 2 && day.name().startsWith(word.toUpperCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> wrong(FactType.WEEKDAYS)));
        }
        return days.stream().map(DayOfWeek::name).collect(Collectors.joining(", "));
    }

    static Map<Integer, Length> readLengths(String text) {
        return Arrays.stream(LISTED.split(text))
                .map(part -> part.split(" = "))
                .collect(Collectors.toMap(pair -> Integer.valueOf(pair[0]), pair -> LengthText.parse(pair[1])));
    }

    static Set<PageUnit> readSizes(String text) {
        return Arrays.stream(LISTED.split(text))
                .map(part -> part.split(" × "))
                .map(pair -> new PageUnit(Integer.parseInt(pair[0]), LengthText.parse(pair[1])))
                .collect(Collectors.toSet());
    }

    static DeadlineRule readDeadline(DeadlineKind kind, String text) {
        var parts = text.split(" ");
        return new DeadlineRule(kind, Integer.parseInt(parts[0]), parts.length == 1 ? null : LocalTime.parse(parts[1]));
    }

    static Set<DayOfWeek> readWeekdays(String text) {
        return Arrays.stream(text.split(", ")).map(DayOfWeek::valueOf).collect(Collectors.toSet());
    }
}
