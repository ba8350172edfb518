package org.undersigned.directory.representation;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Today;

/**
 * Whom to call for an ask. Of those who speak for the party today, in this order:
 *
 * <ol>
 *   <li>who is there for this ask before who is there for other asks, fields or territories only;
 *   <li>to whom asks of this kind are routed before those to whom none are;
 *   <li>whose role usually deals with such asks ({@link Routing});
 *   <li>who is named for the field, then for the territory, before who has all of them;
 *   <li>who was verified lately before who was not, the latest first.
 * </ol>
 *
 * The fallback is the next who is somebody else; where there is nobody else, the agency. Who is not to be contacted, or
 * works at an agency that is not, is never advised and only named.
 */
final class CallPolicy {

    private CallPolicy() {}

    /**
     * @param known all representations of one party; those that have ended or not begun are never advised
     * @param isBarred whether a party is not to be contacted
     */
    static Advice advise(Ask ask, List<RepresentationLine> known, Predicate<UUID> isBarred, Instant now) {
        var today = Today.at(now);
        var calls = known.stream()
                .filter(line -> line.details().holdsOn(today))
                .map(line -> call(ask, line, now))
                .sorted(bestFirst(ask))
                .toList();
        var free = calls.stream()
                .filter(call -> call.line().speakers().map(NamedParty::id).noneMatch(isBarred))
                .toList();
        var suggestion = free.stream().findFirst();
        var fallback = suggestion.flatMap(best -> free.stream()
                .filter(call -> !call.line().representative().equals(best.line().representative()))
                .findFirst());
        return new Advice(
                suggestion.orElse(null),
                fallback.orElse(null),
                fallback.isPresent() ? null : agency(suggestion, calls, isBarred),
                calls.stream()
                        .flatMap(call -> call.line().speakers())
                        .distinct()
                        .filter(party -> isBarred.test(party.id()))
                        .toList());
    }

    /** The agency of the one who is suggested, or of another; it can be asked although its people cannot. */
    private static @Nullable NamedParty agency(Optional<Call> suggestion, List<Call> calls, Predicate<UUID> isBarred) {
        return Stream.concat(suggestion.stream(), calls.stream())
                .flatMap(call -> Stream.ofNullable(call.line().agency()))
                .filter(agency -> !isBarred.test(agency.id()))
                .filter(agency -> suggestion
                        .filter(best -> best.line().representative().equals(agency))
                        .isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static Call call(Ask ask, RepresentationLine line, Instant now) {
        var details = line.details();
        return new Call(
                line,
                route(ask.kind(), details),
                fit(details.field(), ask.field()),
                territory(details.territory(), ask.territory()),
                line.isStaleAt(now));
    }

    private static Fit route(Routing kind, RepresentationDetails details) {
        if (details.routing().isEmpty()) {
            return Fit.OPEN;
        }
        return details.routing().contains(kind) ? Fit.STATED : Fit.OTHER;
    }

    private static Fit fit(@Nullable String stated, @Nullable String asked) {
        if (stated == null) {
            return Fit.OPEN;
        }
        if (asked == null) {
            return Fit.UNASKED;
        }
        return stated.equals(asked) ? Fit.STATED : Fit.OTHER;
    }

    /** One place in common is enough. */
    private static Fit territory(@Nullable String stated, @Nullable String asked) {
        if (stated == null || asked == null) {
            return fit(stated, asked);
        }
        return Collections.disjoint(Territories.places(stated), Territories.places(asked)) ? Fit.OTHER : Fit.STATED;
    }

    private static Comparator<Call> bestFirst(Ask ask) {
        return Comparator.comparing(Call::isMakeshift)
                .thenComparing(Call::route)
                .thenComparing(call -> ask.kind().rank(call.line().details().role()))
                .thenComparing(Call::field)
                .thenComparing(Call::territory)
                .thenComparing(Call::isStale)
                .thenComparing(CallPolicy::verifiedAt, Comparator.reverseOrder())
                .thenComparing(call -> call.line().representative().name())
                .thenComparing(call -> call.line().id());
    }

    private static Instant verifiedAt(Call call) {
        var verified = call.line().verified();
        return verified == null ? Instant.MIN : verified.at();
    }
}
