package org.undersigned.signature.scope.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Texts;
import org.undersigned.signature.scope.Scope;

/**
 * A sheet as it came back.
 *
 * @param names those that something was answered for, in the order of the sheet
 * @param unread answers that are neither yes nor no, and those that stand below no name, as they were written
 */
public record ReadSheet(List<AnsweredName> names, List<String> unread) {

    /** What mail programs and people put before a line. */
    private static final Pattern QUOTED = Pattern.compile("^[>|\\s*•·-]+");

    private static final Pattern CODE = Pattern.compile("\\[([0-9A-Fa-f]{10})]");
    private static final Pattern YES =
            Pattern.compile("(?:yes|y|ok)\\b[\\s,.]*(?:until\\s+(.+?))?[.\\s]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO = Pattern.compile("(?:no|n)[.\\s]*", Pattern.CASE_INSENSITIVE);

    /** Days whose month is a word, or that begin with the year: of others nobody can say what they mean. */
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH));

    public static ReadSheet of(String pasted) {
        var answers = new LinkedHashMap<String, Map<Scope, ScopeAnswer>>();
        var unread = new ArrayList<String>();
        String code = null;
        for (var line : pasted.lines().toList()) {
            var said = QUOTED.matcher(line.strip()).replaceFirst("").strip();
            var named = CODE.matcher(said);
            if (named.find()) {
                code = named.group(1).toUpperCase(Locale.ROOT);
            } else {
                read(said, code, answers, unread);
            }
        }
        return new ReadSheet(
                answers.entrySet().stream()
                        .map(name -> new AnsweredName(name.getKey(), name.getValue()))
                        .toList(),
                List.copyOf(unread));
    }

    private static void read(
            String said, @Nullable String code, Map<String, Map<Scope, ScopeAnswer>> answers, List<String> unread) {
        var colon = said.indexOf(':');
        var scope = colon < 0 ? Optional.<Scope>empty() : scope(said.substring(0, colon));
        var answer = said.substring(colon + 1).strip();
        var understood = answer(answer);
        if (scope.isEmpty()) {
            if (colon < 0 ? beginsWithUse(said) : understood.isPresent()) {
                unread.add(said);
            }
            return;
        }
        if (answer.isEmpty()) {
            return;
        }
        var isAgain = code != null && answers.getOrDefault(code, Map.of()).containsKey(scope.get());
        if (code == null || understood.isEmpty() || isAgain) {
            unread.add(said);
        } else {
            answers.computeIfAbsent(code, key -> new EnumMap<>(Scope.class)).put(scope.get(), understood.get());
        }
    }

    /** "Print ad yes": an answer, though not where it belongs. */
    private static boolean beginsWithUse(String said) {
        var lower = said.toLowerCase(Locale.ROOT);
        return Arrays.stream(Scope.values())
                .anyMatch(scope -> lower.startsWith(Texts.label(scope).toLowerCase(Locale.ROOT) + " "));
    }

    private static Optional<Scope> scope(String label) {
        for (var scope : Scope.values()) {
            if (Texts.label(scope).equalsIgnoreCase(label.strip())) {
                return Optional.of(scope);
            }
        }
        return Optional.empty();
    }

    private static Optional<ScopeAnswer> answer(String said) {
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
