package org.undersigned.audit;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Opens what is sealed in entries for those who may read it: readers of the record, and whoever acted. */
@Component
class TrailReading {

    private final SubjectKeys keys;
    private final RecordHistories histories;
    private final ActorSource actors;

    TrailReading(SubjectKeys keys, RecordHistories histories, ActorSource actors) {
        this.keys = keys;
        this.histories = histories;
        this.actors = actors;
    }

    List<TrailRow> open(List<SealedRow> rows) {
        var self = actors.current().id();
        return open(
                rows,
                shut -> self != null && self.equals(shut.row().actor().id())
                        || histories.areOpen(shut.row().subject().kind()));
    }

    /** Opens those entries whose record the reader may read. */
    List<TrailRow> open(List<SealedRow> rows, Predicate<SealedRow> readable) {
        var subjects = rows.stream().filter(readable).map(SealedRow::subject).collect(Collectors.toSet());
        var seals = keys.find(subjects);
        return rows.stream()
                .map(shut -> shut.open(readable.test(shut) ? seals.get(shut.subject()) : null))
                .toList();
    }
}
