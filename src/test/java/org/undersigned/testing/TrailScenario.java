package org.undersigned.testing;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One walk through a use case that writes, and what the trail is to tell of it.
 *
 * @param useCase as {@link UseCase#name()} names it
 * @param arrangement prepares and gives what is done then, by whoever is signed in at its end; a coordinator is at its
 *     beginning
 * @param told the entries, one for each thing that changes
 * @param commitsItself whether it has transactions of its own, so that nobody around it can take it back
 */
public record TrailScenario(String useCase, Supplier<Runnable> arrangement, List<Told> told, boolean commitsItself) {

    /** Stands for any reason. */
    public static final String SOME_REASON = "(a reason)";

    /** What an entry says: what happened, and why where somebody said it. */
    public record Told(String verb, @Nullable String reason) {}

    public static TrailScenario of(String useCase, Supplier<Runnable> arrangement) {
        return new TrailScenario(useCase, arrangement, List.of(), false);
    }

    public TrailScenario tells(String... verbs) {
        return Stream.of(verbs).reduce(this, (scenario, verb) -> scenario.plus(new Told(verb, null)), (a, b) -> b);
    }

    public TrailScenario tellsWhy(String verb, String reason) {
        return plus(new Told(verb, reason));
    }

    /** Somebody said why, in words that this walk does not know beforehand. */
    public TrailScenario tellsSomeReason(String verb) {
        return plus(new Told(verb, SOME_REASON));
    }

    /** Nothing changes by it, and the trail hears of nothing. */
    public TrailScenario tellsNothing() {
        return new TrailScenario(useCase, arrangement, List.of(), commitsItself);
    }

    public TrailScenario committingItself() {
        return new TrailScenario(useCase, arrangement, told, true);
    }

    private TrailScenario plus(Told one) {
        return new TrailScenario(
                useCase,
                arrangement,
                Stream.concat(told.stream(), Stream.of(one)).toList(),
                commitsItself);
    }
}
