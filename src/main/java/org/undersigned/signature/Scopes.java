package org.undersigned.signature;

import java.util.Collection;
import java.util.stream.Collectors;
import org.undersigned.base.Texts;

/** Scopes as words. */
final class Scopes {

    private Scopes() {}

    /** "Web list, Print ad", in a fixed order; a dash for none. */
    static String text(Collection<Scope> scopes) {
        return scopes.isEmpty()
                ? "–"
                : scopes.stream().sorted().map(Texts::label).collect(Collectors.joining(", "));
    }
}
