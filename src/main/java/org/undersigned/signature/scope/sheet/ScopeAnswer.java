package org.undersigned.signature.scope.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What was answered for a use.
 *
 * @param until the last day, where the signer set one
 */
public record ScopeAnswer(boolean granted, @Nullable LocalDate until) {

    private static final Pattern YES =
            Pattern.compile("(?:yes|y|ok)\\b[\\s,.]*(?:until\\s+(.+?))?[.\\s]*", Pattern.CASE_INSENSITIVE);
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
            return Optional.of(new ScopeAnswer(false, null));
        }
        var yes = YES.matcher(said);
        if (!yes.matches()) {
            return Optional.empty();
        }
        var until = yes.group(1);
        return until == null
                ? Optional.of(new ScopeAnswer(true, null))
                : day(until).map(day -> new ScopeAnswer(true, day));
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
