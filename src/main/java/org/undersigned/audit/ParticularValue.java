package org.undersigned.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.undersigned.base.DayText;
import org.undersigned.base.Texts;

/**
 * What a particular says, as a person reads it. It is stored as data: constants by their names, points in time in UTC.
 */
final class ParticularValue {

    private static final Pattern CONSTANTS = Pattern.compile("[A-Z][A-Z_]*(, [A-Z][A-Z_]*)*");
    private static final Pattern WORDS = Pattern.compile("[A-Z]+(_[A-Z]+)+");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern INSTANT = Pattern.compile(DAY.pattern() + "T[0-9:.]+Z");
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{64}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int TOLD_OF_A_KEY = 8;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    private ParticularValue() {}

    static String of(String particular, String value, ZoneId zone) {
        var own = "trail.value." + particular + "." + value;
        if (Texts.keys().contains(own)) {
            return Texts.text(own);
        }
        if (CONSTANTS.matcher(value).matches() || Texts.keys().contains("trail.labels." + particular)) {
            return Arrays.stream(value.split(", "))
                    .map(constant -> constant(particular, constant))
                    .collect(Collectors.joining(", "));
        }
        return KEY.matcher(value).matches()
                ? Texts.text("audit.particular.key", value.substring(0, TOLD_OF_A_KEY))
                : time(value, zone);
    }

    /** Its label, if the feature says where the labels are: {@code trail.labels.<particular>}, one place after another. */
    private static String constant(String particular, String name) {
        var places = "trail.labels." + particular;
        return Arrays.stream(Texts.keys().contains(places) ? Texts.text(places).split(" ") : new String[0])
                .map(place -> place + "." + name)
                .filter(Texts.keys()::contains)
                .map(Texts::text)
                .findFirst()
                .orElseGet(() -> words(name));
    }

    private static String words(String name) {
        return WORDS.matcher(name).matches()
                ? name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ')
                : name;
    }

    private static String time(String value, ZoneId zone) {
        try {
            if (INSTANT.matcher(value).matches()) {
                var at = TIME.format(Instant.parse(value).atZone(zone));
                var name = zone.normalized().equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
                return Texts.text("audit.particular.instant", at, name);
            }
            return DAY.matcher(value).matches() ? DayText.of(LocalDate.parse(value)) : value;
        } catch (DateTimeException typedByHand) {
            return value;
        }
    }
}
