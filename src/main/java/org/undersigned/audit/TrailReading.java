package org.undersigned.audit;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Opens what is sealed in entries for those who may read it: readers of the record, and whoever acted; a guarded reason
 * only for those whom the feature names, and whoever acted.
 */
@Component
class TrailReading {

    private final SubjectKeys keys;
    private final RecordHistories histories;
    private final Map<String, String> guards;
    private final ActorSource actors;

    TrailReading(SubjectKeys keys, RecordHistories histories, List<GuardedReason> guarded, ActorSource actors) {
        this.keys = keys;
        this.histories = histories;
        this.guards = guarded.stream().collect(Collectors.toMap(GuardedReason::verb, GuardedReason::permission));
        this.actors = actors;
    }

    List<TrailRow> open(List<SealedRow> rows) {
        return open(
                rows,
                shut -> isOwn(shut) || histories.areOpen(shut.row().subject().kind()));
    }

    /** Opens those entries whose record the reader may read. */
    List<TrailRow> open(List<SealedRow> rows, Predicate<SealedRow> readable) {
        var subjects = rows.stream().filter(readable).map(SealedRow::subject).collect(Collectors.toSet());
        var seals = keys.find(subjects);
        return rows.stream()
                .map(shut -> shut.open(readable.test(shut) ? seals.get(shut.subject()) : null, tellsWhy(shut)))
                .toList();
    }

    private boolean tellsWhy(SealedRow shut) {
        var permission = guards.get(shut.row().verb());
        return permission == null || TrailReach.may(permission) || isOwn(shut);
    }

    private boolean isOwn(SealedRow shut) {
        var self = actors.current().id();
        return self != null && self.equals(shut.row().actor().id());
    }
}
