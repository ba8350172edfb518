package org.undersigned.advertising.publication.ui;

import static org.undersigned.base.Texts.text;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.undersigned.advertising.PrintingCondition;
import org.undersigned.advertising.publication.CropMarks;
import org.undersigned.advertising.publication.FactKey;
import org.undersigned.advertising.publication.Provenance;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.Instants;

/** Values of facts as a person reads them. */
final class FactWords {

    private static final int ALL_BUT_SUNDAY = 6;

    private FactWords() {}

    static String of(FactKey key, String value) {
        return switch (key.type()) {
            case COUNT -> count(key, value);
            case POINTS -> text("advertising.publication.ui.points", value);
            case PERCENT -> text("advertising.publication.ui.percent", value);
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
            case STANDBY_DAYS, EDITIONS_WITHIN_DAYS -> text("advertising.publication.ui.days", Integer.parseInt(value));
            case DOUBLE_PAGE_EARLIER -> text("advertising.publication.ui.hours", Integer.parseInt(value));
            case RESOLUTION -> text("advertising.publication.ui.dpi", value);
            default -> value;
        };
    }

    static String yesOrNo(String value) {
        return text("advertising.publication.ui.answer." + value);
    }

    private static String deadline(String value) {
        var parts = value.split(" ");
        var days = Integer.parseInt(parts[0]);
        return parts.length == 1
                ? text("advertising.publication.ui.deadline.day", days)
                : text("advertising.publication.ui.deadline.hour", days, parts[1]);
    }

    private static String weekdays(String value) {
        var days = Arrays.stream(value.split(", ")).map(DayOfWeek::valueOf).toList();
        if (days.size() == DayOfWeek.values().length) {
            return text("advertising.publication.ui.every-day");
        }
        return days.size() == ALL_BUT_SUNDAY && !days.contains(DayOfWeek.SUNDAY)
                ? text("advertising.publication.ui.but-sunday")
                : names(days);
    }

    private static String names(List<DayOfWeek> days) {
        return days.stream()
                .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                .collect(Collectors.joining(text("advertising.publication.ui.separator")));
    }

    /** "Rate card, 2018". */
    static String source(Provenance provenance) {
        return provenance.dated().isEmpty()
                ? provenance.source()
                : text("advertising.publication.ui.source", provenance.source(), provenance.dated());
    }

    /** "Checked 3 Mar 2026", "Stale: checked 3 Mar 2018". */
    static String checked(Provenance provenance, boolean stale) {
        var on = provenance.checkedOn();
        if (on == null) {
            return text("advertising.publication.ui.unchecked");
        }
        return stale
                ? text("advertising.publication.ui.stale-on", Instants.date(on))
                : text("advertising.publication.ui.checked-on", Instants.date(on));
    }
}
