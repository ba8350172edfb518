package org.undersigned.advertising.publication;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.undersigned.base.Refusal;

/**
 * When an edition appears.
 *
 * @param zone the paper's own
 * @param printDays the weekdays on which it prints; none when that is unknown
 * @param noPrintDays the days on which it does not print all the same, with what each is called: "Thanksgiving"
 */
public record PublishingCalendar(ZoneId zone, Set<DayOfWeek> printDays, Map<LocalDate, String> noPrintDays) {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    public PublishingCalendar {
        printDays = Set.copyOf(printDays);
        noPrintDays = Map.copyOf(noPrintDays);
    }

    /** Why there is no paper on a day; nothing when there is one, or when nobody knows of a reason. */
    public Optional<NoPaper> noPaper(LocalDate day) {
        var holiday = noPrintDays.get(day);
        if (holiday != null) {
            return Optional.of(new NoPaper(day, holiday));
        }
        return printDays.isEmpty() || printDays.contains(day.getDayOfWeek())
                ? Optional.empty()
                : Optional.of(new NoPaper(day, ""));
    }

    public boolean prints(LocalDate day) {
        return noPaper(day).isEmpty();
    }

    /** @throws Refusal when there is no paper on that day, with the reason */
    public void expectPrints(LocalDate day, String edition) {
        noPaper(day).ifPresent(reason -> {
            throw reason.refusal(edition);
        });
    }

    /** Whether any day without a paper is known of a year; where none is, nobody has looked yet. */
    public boolean knowsHolidaysOf(int year) {
        return noPrintDays.keySet().stream().anyMatch(day -> day.getYear() == year);
    }

    /** Whether days without a paper are known of years that are over, and of none since. */
    public boolean isStale(LocalDate today) {
        return !noPrintDays.isEmpty() && Freshness.ofCalendar(holidays().lastKey(), today) == Freshness.STALE;
    }

    /** The holidays that are known, in their order. */
    public TreeMap<LocalDate, String> holidays() {
        return new TreeMap<>(noPrintDays);
    }

    /**
     * The day that lies so many working days before another. People who take ads work from Monday to Friday, whenever the
     * paper prints, and not on its holidays.
     */
    public LocalDate workingDaysBefore(LocalDate day, int workingDays) {
        var at = day;
        for (var left = workingDays; left > 0; ) {
            at = at.minusDays(1);
            if (isWorkingDay(at)) {
                left--;
            }
        }
        return at;
    }

    private boolean isWorkingDay(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !noPrintDays.containsKey(day);
    }
}
