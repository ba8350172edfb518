package org.undersigned.directory.representation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Today;
import org.undersigned.base.name.Folding;

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
 * The fallback is the next who is somebody else; where there is nobody else, the agency.
 */
final class CallPolicy {

    private CallPolicy() {}

    /** @param known all representations of one party; those that have ended or not begun are never advised */
    static Advice advise(Ask ask, List<RepresentationLine> known, Instant now) {
        var today = Today.at(now);
        var calls = known.stream()
                .filter(line -> line.details().holdsOn(today))
                .map(line -> call(ask, line, now))
                .sorted(bestFirst(ask))
                .toList();
        if (calls.isEmpty()) {
            return Advice.NOBODY;
        }
        var suggestion = calls.getFirst();
        var fallback = calls.stream()
                .filter(call -> !call.line()
                        .representative()
                        .id()
                        .equals(suggestion.line().representative().id()))
                .findFirst();
        return new Advice(
                suggestion,
                fallback.orElse(null),
                fallback.isPresent() ? null : suggestion.line().agency());
    }

    private static Call call(Ask ask, RepresentationLine line, Instant now) {
        var details = line.details();
        return new Call(
                line,
                route(ask.kind(), details),
                fit(details.field(), ask.field()),
                fit(folded(details.territory()), folded(ask.territory())),
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

    private static @Nullable String folded(@Nullable String territory) {
        return territory == null ? null : Folding.compact(territory);
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
