package org.undersigned.signature.scope.sheet;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.undersigned.signature.scope.Limits;
import org.undersigned.signature.scope.Scope;

/**
 * What was answered for a name. What is not answered stays as it is.
 *
 * @param notBeside beside whom the name does not stand, as it was written; null where nothing was answered
 */
public record AnsweredName(
        String code,
        Map<Scope, ScopeAnswer> answers,
        @Nullable List<String> notBeside) {

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

    /**
     * The limits once the answers hold: a yes without a day or a number of runs has none.
     *
     * @param parties those of the names beside which it does not stand, where that was answered
     */
    public Limits limits(Limits before, Set<UUID> parties) {
        return new Limits(
                after(before.until(), ScopeAnswer::until),
                after(before.runs(), ScopeAnswer::runs),
                notBeside == null ? before.notBeside() : parties);
    }

    private <V> Map<Scope, V> after(Map<Scope, V> before, Function<ScopeAnswer, @Nullable V> limit) {
        var after = new EnumMap<Scope, V>(Scope.class);
        after.putAll(before);
        answers.forEach((scope, answer) -> {
            var answered = limit.apply(answer);
            if (answered == null) {
                after.remove(scope);
            } else {
                after.put(scope, answered);
            }
        });
        return after;
    }
}
