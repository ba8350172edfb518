package org.undersigned.signature.scope.sheet;

import static org.undersigned.base.Texts.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Texts;
import org.undersigned.signature.scope.Scope;

/**
 * Reads a sheet line by line. A code holds only for the uses right below it, in the order in which the sheet prints them:
 * where anything else stands between, or a use comes again, the next code may have got lost on the way.
 */
final class SheetReader {

    /** What mail programs and people put before a line. */
    private static final Pattern QUOTED = Pattern.compile("^[>|\\s*•·-]+");

    private static final Pattern CODE = Pattern.compile("\\[([0-9A-Fa-f]{10})]");

    private static final char NO_BREAK_SPACE = '\u00A0';

    /** What stands for nobody. */
    private static final Set<String> NOBODY = Set.of("nobody", "no one", "none", "no");

    private final Map<String, Map<Scope, ScopeAnswer>> answers = new LinkedHashMap<>();
    private final Map<String, List<String>> notBeside = new HashMap<>();
    private final List<String> unread = new ArrayList<>();
    private @Nullable String code;
    private @Nullable Scope last;
    private boolean hasBegun;

    void read(String line) {
        var said = withoutQuotes(line.replace(NO_BREAK_SPACE, ' '));
        var named = CODE.matcher(said);
        if (named.find()) {
            readName(said, named);
        } else if (!said.isEmpty()) {
            readBelow(said);
        }
    }

    ReadSheet sheet() {
        return new ReadSheet(
                answers.entrySet().stream()
                        .map(name -> new AnsweredName(name.getKey(), name.getValue(), notBeside.get(name.getKey())))
                        .toList(),
                List.copyOf(unread));
    }

    private void readName(String said, Matcher named) {
        hasBegun = true;
        last = null;
        code = named.group(1).toUpperCase(Locale.ROOT);
        var before = said.substring(0, named.start());
        var behind = said.substring(named.end());
        if (!withoutQuotes(behind).isEmpty() || isLikeAnswer(before)) {
            unread.add(said);
        }
        if (named.find()) {
            code = null;
        }
    }

    private void readBelow(String said) {
        var scope = scope(said);
        if (scope.isPresent()) {
            readUse(said, scope.get());
            return;
        }
        if (isLabelled(said, text(ScopeSheet.NOT_BESIDE))) {
            readNeighbours(said);
            return;
        }
        if (hasBegun || isLikeAnswer(said)) {
            unread.add(said);
        }
        code = null;
    }

    private void readUse(String said, Scope scope) {
        hasBegun = true;
        if (last != null && scope.compareTo(last) <= 0) {
            code = null;
        }
        last = scope;
        var answer = answer(said);
        if (answer.isEmpty()) {
            return;
        }
        var understood = ScopeAnswer.of(answer).filter(each -> each.runs() == null || scope.runs() && each.runs() > 0);
        if (code == null || understood.isEmpty() || isAnswered(code, scope)) {
            unread.add(said);
        } else {
            answers.computeIfAbsent(code, key -> new EnumMap<>(Scope.class)).put(scope, understood.get());
        }
    }

    /** The last line below a name: what follows has another code, or none that can be told. */
    private void readNeighbours(String said) {
        hasBegun = true;
        var answer = answer(said);
        if (!answer.isEmpty() && (code == null || notBeside.containsKey(code))) {
            unread.add(said);
        } else if (!answer.isEmpty()) {
            answers.computeIfAbsent(code, key -> new EnumMap<>(Scope.class));
            notBeside.put(code, names(answer));
        }
        code = null;
    }

    private static List<String> names(String answer) {
        return NOBODY.contains(answer.toLowerCase(Locale.ROOT))
                ? List.of()
                : Arrays.stream(answer.split(";"))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList();
    }

    private boolean isAnswered(String code, Scope scope) {
        return answers.getOrDefault(code, Map.of()).containsKey(scope);
    }

    /** "Newspapers: yes" or "Print ad yes": an answer, though not where it belongs. */
    private static boolean isLikeAnswer(String said) {
        var lower = said.toLowerCase(Locale.ROOT);
        return said.contains(":")
                ? ScopeAnswer.of(answer(said)).isPresent()
                : Arrays.stream(Scope.values())
                        .anyMatch(scope -> lower.startsWith(Texts.label(scope).toLowerCase(Locale.ROOT) + " "));
    }

    private static Optional<Scope> scope(String said) {
        return Arrays.stream(Scope.values())
                .filter(scope -> isLabelled(said, Texts.label(scope)))
                .findFirst();
    }

    private static boolean isLabelled(String said, String label) {
        return said.substring(0, Math.max(said.indexOf(':'), 0)).strip().equalsIgnoreCase(label);
    }

    private static String answer(String said) {
        return said.substring(said.indexOf(':') + 1).strip();
    }

    private static String withoutQuotes(String line) {
        return QUOTED.matcher(line).replaceFirst("").strip();
    }
}
