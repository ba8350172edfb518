package org.undersigned.signature;

import static org.undersigned.base.Texts.label;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.undersigned.base.Texts;

/** Scopes with their ends, as words and by what they grant. */
final class Scopes {

    private Scopes() {}

    /** "Web list, Print ad until 2026-03-01", in a fixed order. */
    static String text(Collection<Scope> scopes, Map<Scope, LocalDate> until) {
        return scopes.isEmpty()
                ? Texts.text("signature.scopes.none")
                : scopes.stream()
                        .sorted()
                        .map(scope -> until.containsKey(scope)
                                ? Texts.text("signature.scopes.until", label(scope), String.valueOf(until.get(scope)))
                                : label(scope))
                        .collect(Collectors.joining(Texts.text("signature.scopes.separator")));
    }

    /** The ends of the uses that are granted at all. */
    static Map<Scope, LocalDate> endsOf(Collection<Scope> scopes, Map<Scope, LocalDate> until) {
        var ends = new EnumMap<Scope, LocalDate>(Scope.class);
        ends.putAll(until);
        ends.keySet().retainAll(scopes);
        return Collections.unmodifiableMap(ends);
    }
}
