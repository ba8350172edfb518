package org.undersigned.audit;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whose histories the current user may read, as the features say that own the records. */
@Component
class RecordHistories {

    private final Map<String, String> permissions;

    RecordHistories(List<RecordHistory> histories) {
        permissions = histories.stream().collect(Collectors.toMap(RecordHistory::kind, RecordHistory::permission));
    }

    boolean areOpen(String kind) {
        var permission = permissions.get(kind);
        return permission != null && TrailReach.may(permission);
    }
}
