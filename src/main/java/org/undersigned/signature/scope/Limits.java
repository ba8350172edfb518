package org.undersigned.signature.scope;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.undersigned.base.Refusal;

/**
 * Within what a yes holds, where the signer said so.
 *
 * @param until the last day of a use, in the campaign's zone
 * @param runs how often the name may be printed or posted for a use; for uses that run only
 * @param notBeside the parties on a list with whom the name does not stand, by their ids
 */
public record Limits(Map<Scope, LocalDate> until, Map<Scope, Integer> runs, Set<UUID> notBeside) {

    /** So many parties at most when they are entered; two parties that become one bring those of both. */
    public static final int MOST_BESIDE = 4;

    public static final int MOST_RUNS = 999;

    public static final Limits NONE = new Limits(Map.of(), Map.of(), Set.of());

    public Limits {
        until = inOrder(until);
        runs = inOrder(runs);
        notBeside = Set.copyOf(notBeside);
        if (runs.entrySet().stream().anyMatch(run -> !isPossible(run.getKey(), run.getValue()))) {
            throw new Refusal("signature.refused.runs", MOST_RUNS);
        }
    }

    /** Last days and nothing else. */
    public static Limits until(Map<Scope, LocalDate> until) {
        return new Limits(until, Map.of(), Set.of());
    }

    private static boolean isPossible(Scope scope, int runs) {
        return scope.runs() && runs > 0 && runs <= MOST_RUNS;
    }

    /** Those of the uses that are granted at all. */
    public Limits of(Set<Scope> granted) {
        return new Limits(among(granted, until), among(granted, runs), notBeside);
    }

    /** Whether there is any limit at all. */
    public boolean isSet() {
        return !until.isEmpty() || !runs.isEmpty() || !notBeside.isEmpty();
    }

    private static <V> Map<Scope, V> among(Set<Scope> granted, Map<Scope, V> limits) {
        var among = new EnumMap<Scope, V>(Scope.class);
        among.putAll(limits);
        among.keySet().retainAll(granted);
        return among;
    }

    private static <V> Map<Scope, V> inOrder(Map<Scope, V> limits) {
        var ordered = new EnumMap<Scope, V>(Scope.class);
        ordered.putAll(limits);
        return Collections.unmodifiableMap(ordered);
    }
}
