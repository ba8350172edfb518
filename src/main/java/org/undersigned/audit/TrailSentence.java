package org.undersigned.audit;

import java.time.ZoneId;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.undersigned.audit.Particular.Secrecy;
import org.undersigned.base.Texts;

/** Tells an entry as a person would: what happened as a sentence, and what changed as a list. */
public final class TrailSentence {

    private TrailSentence() {}

    /** "Robin moved Sean Astin." */
    public static String of(TrailRow row) {
        var key = "trail." + row.verb() + (row.subject().kind().equals(RefusedUseCases.KIND) ? ".no-record" : "");
        return Texts.text(key, row.actor().name(), row.subject().label(), reason(row));
    }

    private static String reason(TrailRow row) {
        return RefusalSentence.of(row).orElse(Objects.requireNonNullElse(row.reason(), ""));
    }

    /**
     * "stage Asked → Talking; owner Kim", or nothing.
     *
     * @param zone in which points in time are told, with its name
     */
    public static String particulars(TrailRow row, ZoneId zone) {
        return row.particulars().stream()
                .filter(particular -> !RefusalSentence.isPartOf(particular))
                .map(particular -> particular(particular, zone))
                .collect(Collectors.joining("; "));
    }

    private static String particular(Particular particular, ZoneId zone) {
        var name = name(particular);
        if (particular.secrecy() == Secrecy.PRIVATE) {
            return Texts.text("audit.particular.confidential", name);
        }
        var before = value(particular, particular.before(), zone);
        var after = value(particular, particular.after(), zone);
        if (before == null) {
            return after == null ? name : Texts.text("audit.particular.new", name, after);
        }
        return after == null
                ? Texts.text("audit.particular.removed", name, before)
                : Texts.text("audit.particular.changed", name, before, after);
    }

    private static String name(Particular particular) {
        var key = "trail.particular." + particular.name();
        return Texts.keys().contains(key) ? Texts.text(key) : particular.name();
    }

    private static @Nullable String value(Particular particular, @Nullable String value, ZoneId zone) {
        return value == null || value.isBlank() ? null : ParticularValue.of(particular.name(), value, zone);
    }
}
