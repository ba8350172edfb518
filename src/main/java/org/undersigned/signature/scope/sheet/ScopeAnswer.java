package org.undersigned.signature.scope.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What was answered for a use.
 *
 * @param until the last day, where the signer set one
 * @param runs how often, where the signer set that
 */
public record ScopeAnswer(
        boolean granted,
        @Nullable LocalDate until,
        @Nullable Integer runs) {

    private static final String OFTEN =
            "(?:for\\s+|at\\s+most\\s+)?(?:(?<runs>\\d{1,3})\\s+(?:runs?|times?)|(?<once>once)|(?<twice>twice))";
    private static final Pattern OFTEN_UNTIL = pattern("(?:" + OFTEN + "\\b[\\s,.]*)?(?:until\\s+(?<until>.+?))?");
    private static final Pattern UNTIL_OFTEN = pattern("until\\s+(?<until>.+?)[\\s,.]+" + OFTEN);
    private static final Pattern NO = Pattern.compile("(?:no|n)[.\\s]*", Pattern.CASE_INSENSITIVE);

    /** Days whose month is a word, or that begin with the year: of others nobody can say what they mean. */
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH));

    /** What was written behind a use, if it is a yes or a no. */
    static Optional<ScopeAnswer> of(String said) {
        if (NO.matcher(said).matches()) {
            return Optional.of(new ScopeAnswer(false, null, null));
        }
        return yes(OFTEN_UNTIL.matcher(said)).or(() -> yes(UNTIL_OFTEN.matcher(said)));
    }

    private static Pattern pattern(String limits) {
        return Pattern.compile("(?:yes|y|ok)\\b[\\s,.]*" + limits + "[.\\s]*", Pattern.CASE_INSENSITIVE);
    }

    private static Optional<ScopeAnswer> yes(Matcher yes) {
        if (!yes.matches()) {
            return Optional.empty();
        }
        var until = yes.group("until");
        return until == null
                ? Optional.of(new ScopeAnswer(true, null, runs(yes)))
                : day(until).map(day -> new ScopeAnswer(true, day, runs(yes)));
    }

    private static @Nullable Integer runs(Matcher yes) {
        if (yes.group("once") != null) {
            return 1;
        }
        if (yes.group("twice") != null) {
            return 2;
        }
        var number = yes.group("runs");
        return number == null ? null : Integer.valueOf(number);
    }

    private static Optional<LocalDate> day(String said) {
        for (var format : DAYS) {
            try {
                return Optional.of(LocalDate.parse(said, format));
            } catch (DateTimeException otherwise) {
                // The next format may fit.
            }
        }
        return Optional.empty();
    }
}
