package org.undersigned.signature.scope.sheet;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.undersigned.signature.scope.Scope;

/** What was answered for a name. Uses that are not answered stay as they are. */
public record AnsweredName(String code, Map<Scope, ScopeAnswer> answers) {

    /** The uses that are granted once the answers hold. */
    public Set<Scope> scopes(Set<Scope> before) {
        var after = EnumSet.noneOf(Scope.class);
        after.addAll(before);
        answers.forEach((scope, answer) -> {
            if (answer.granted()) {
                after.add(scope);
            } else {
                after.remove(scope);
            }
        });
        return after;
    }

    /** The last days once the answers hold: a yes without a day has none. */
    public Map<Scope, LocalDate> until(Map<Scope, LocalDate> before) {
        var after = new EnumMap<Scope, LocalDate>(Scope.class);
        after.putAll(before);
        answers.forEach((scope, answer) -> {
            if (answer.until() == null) {
                after.remove(scope);
            } else {
                after.put(scope, answer.until());
            }
        });
        return after;
    }
}
