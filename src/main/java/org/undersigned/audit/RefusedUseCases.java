package org.undersigned.audit;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;
import org.undersigned.base.Ids;
import org.undersigned.base.Refusal;

/**
 * What the trail is told of a use case that was refused. Its record is the first of its arguments that the trail has
 * heard of; the last entry about that says what the record is called and in which campaign it is.
 */
@Component
class RefusedUseCases {

    /** In place of the record, where there is none yet or where there are many. */
    static final String KIND = "use-case";

    private final TrailQueries queries;

    RefusedUseCases(TrailQueries queries) {
        this.queries = queries;
    }

    /** The arguments of the sentence may name people and are sealed; its key says nothing of anybody. */
    Entry refused(MethodInvocation attempt, Refusal refusal) {
        return entry("refused", attempt)
                .with(RefusalSentence.KEY, refusal.key())
                .changedErasably(RefusalSentence.ARGUMENTS, null, RefusalSentence.store(refusal.arguments()));
    }

    Entry denied(MethodInvocation attempt) {
        return entry("denied", attempt);
    }

    private Entry entry(String verb, MethodInvocation attempt) {
        var ids = Arrays.stream(attempt.getArguments())
                .flatMap(RefusedUseCases::ids)
                .distinct()
                .toList();
        var known = queries.lastKnown(ids);
        var records = ids.stream().map(known::get).filter(Objects::nonNull).toList();
        var subject = records.stream()
                .map(TrailQueries.Known::subject)
                .filter(s -> !s.kind().equals("campaign") || records.size() == 1)
                .findFirst()
                .orElseGet(() -> new Subject(KIND, Ids.next(), ""));
        var campaign = records.stream()
                .map(TrailQueries.Known::campaign)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Entry("audit.use-case." + verb, subject, campaign, List.of(), null).with("attempted", name(attempt));
    }

    private static String name(MethodInvocation attempt) {
        var method = attempt.getMethod();
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    /** The key that an argument is, or those that it holds: of many records none is meant. */
    private static Stream<UUID> ids(@Nullable Object argument) {
        return switch (argument) {
            case UUID id -> Stream.of(id);
            case Collection<?> one when one.size() == 1 && one.iterator().next() instanceof UUID id -> Stream.of(id);
            case Record details ->
                Arrays.stream(details.getClass().getRecordComponents())
                        .filter(component -> component.getType() == UUID.class)
                        .flatMap(component -> Stream.ofNullable(value(details, component)));
            case null, default -> Stream.empty();
        };
    }

    private static @Nullable UUID value(Record details, RecordComponent component) {
        var accessor = component.getAccessor();
        ReflectionUtils.makeAccessible(accessor);
        return (UUID) ReflectionUtils.invokeMethod(accessor, details);
    }
}
