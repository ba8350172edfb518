package org.undersigned.directory.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * When looks into the vault are unusual: on a day with more than {@value #MANY}, or with more than
 * {@value #TIMES_USUAL} times as many as is usual for the same person. Usual is the median of their days with looks in
 * the {@value #DAYS} days up to then, once there are {@value #FEWEST_DAYS} of them.
 */
public final class LookRule {

    public static final int MANY = 10;
    public static final int TIMES_USUAL = 3;
    public static final int FEWEST_DAYS = 3;

    /** So many days back is asked. */
    public static final int DAYS = 28;

    private static final int WEEK = 7;

    private LookRule() {}

    /** The first instant that counts. */
    static Instant beginning(Instant now) {
        return day(now).minusDays(DAYS).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    static List<UnusualLooks> unusual(Collection<DayLooks> counted, Instant now) {
        return counted.stream().collect(Collectors.groupingBy(DayLooks::user)).values().stream()
                .map(ofOne -> unusual(ofOne, day(now).minusDays(WEEK)))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(UnusualLooks::looks).reversed())
                .toList();
    }

    private static Optional<UnusualLooks> unusual(List<DayLooks> ofOne, LocalDate weekAgo) {
        var week = ofOne.stream().filter(d -> d.day().isAfter(weekAgo)).toList();
        var sum = week.stream().mapToInt(DayLooks::looks).sum();
        return week.stream()
                .map(d -> new UnusualLooks(d.user(), d.day(), d.looks(), sum, usualBefore(d.day(), ofOne)))
                .filter(LookRule::isUnusual)
                .max(Comparator.comparing(UnusualLooks::looks));
    }

    private static boolean isUnusual(UnusualLooks day) {
        var usual = day.usual();
        return day.looks() > MANY || usual.isPresent() && day.looks() > TIMES_USUAL * usual.getAsInt();
    }

    /** The median; of an even number the upper one of the two in the middle. */
    private static OptionalInt usualBefore(LocalDate day, List<DayLooks> ofOne) {
        var before = ofOne.stream()
                .filter(d -> d.day().isBefore(day))
                .mapToInt(DayLooks::looks)
                .sorted()
                .toArray();
        return before.length < FEWEST_DAYS ? OptionalInt.empty() : OptionalInt.of(before[before.length / 2]);
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
