package org.undersigned.directory.representation;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.undersigned.directory.WhomToCall;

/** Whom one calls with a press ask for any field, which is what is usually wanted of a list. */
@Component
class ShortCalls implements WhomToCall {

    private final RepresentationQueries queries;
    private final BarredSpeakers barred;
    private final Clock clock;

    ShortCalls(RepresentationQueries queries, BarredSpeakers barred, Clock clock) {
        this.queries = queries;
        this.barred = barred;
        this.clock = clock;
    }

    @Override
    public Map<UUID, String> inShort(Collection<UUID> parties) {
        var known = queries.ofClients(parties);
        var isBarred = barred.of(known);
        var byClient = known.stream()
                .collect(Collectors.groupingBy(line -> line.client().id()));
        var inShort = new HashMap<UUID, String>();
        byClient.forEach((client, lines) -> call(lines, isBarred, inShort));
        return inShort;
    }

    private void call(List<RepresentationLine> lines, Predicate<UUID> isBarred, Map<UUID, String> inShort) {
        var suggestion = CallPolicy.advise(Ask.of(Routing.PRESS_ASKS), lines, isBarred, clock.instant())
                .suggestion();
        if (suggestion != null) {
            inShort.put(suggestion.line().client().id(), suggestion.line().inShort());
        }
    }
}
