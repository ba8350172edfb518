package org.undersigned.advertising.publication;

import static org.undersigned.base.Texts.text;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.undersigned.advertising.PrintingCondition;
import org.undersigned.base.Texts;

/** Values of facts as a person reads them. */
public final class FactWords {

    private static final int ALL_BUT_SUNDAY = 6;

    private FactWords() {}

    /** "2 working days before, 12:00", "7 pt", "Every day". */
    public static String of(FactKey key, String value) {
        return switch (key.type()) {
            case COUNT -> count(key, value);
            case POINTS -> text("advertising.fact.points", value);
            case PERCENT -> text("advertising.fact.percent", value);
            case YES_OR_NO -> yesOrNo(value);
            case MARKS -> Texts.label(CropMarks.valueOf(value));
            case CONDITION -> Texts.label(PrintingCondition.valueOf(value));
            case DEADLINE -> deadline(value);
            case WEEKDAYS -> weekdays(value);
            case TEXT, LENGTH, LENGTHS, SIZES -> value;
        };
    }

    private static String count(FactKey key, String value) {
        return switch (key) {
            case STANDBY_DAYS, EDITIONS_WITHIN_DAYS -> text("advertising.fact.days", Integer.parseInt(value));
            case DOUBLE_PAGE_EARLIER -> text("advertising.fact.hours", Integer.parseInt(value));
            case RESOLUTION -> text("advertising.fact.dpi", value);
            default -> value;
        };
    }

    private static String yesOrNo(String value) {
        return text("advertising.fact.answer." + value);
    }

    private static String deadline(String value) {
        var parts = value.split(" ");
        var days = Integer.parseInt(parts[0]);
        return parts.length == 1
                ? text("advertising.fact.deadline.day", days)
                : text("advertising.fact.deadline.hour", days, parts[1]);
    }

    private static String weekdays(String value) {
        var days = Arrays.stream(value.split(", ")).map(DayOfWeek::valueOf).toList();
        if (days.size() == DayOfWeek.values().length) {
            return text("advertising.fact.every-day");
        }
        return days.size() == ALL_BUT_SUNDAY && !days.contains(DayOfWeek.SUNDAY)
                ? text("advertising.fact.but-sunday")
                : names(days);
    }

    private static String names(List<DayOfWeek> days) {
        return days.stream()
                .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                .collect(Collectors.joining(text("advertising.fact.separator")));
    }
}
