package org.undersigned.audit;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whose histories the current user may read, as the features say that own the records. */
@Component
class RecordHistories {

    private final Map<String, RecordHistory> byKind;

    RecordHistories(List<RecordHistory> histories) {
        byKind = histories.stream().collect(Collectors.toMap(RecordHistory::kind, Function.identity()));
    }

    boolean areOpen(String kind, UUID record) {
        var history = byKind.get(kind);
        return history != null && history.isOpen(record);
    }
}
