package org.undersigned.signature.ui;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** Something that can be done with many signatures at once, and how it is called. */
record BulkStep(IntFunction<String> verb, String withAll, Consumer<List<UUID>> action) {

    /** "Confirm 12 signatures". */
    String withMany(int signatures) {
        return verb.apply(signatures);
    }

    void take(List<UUID> signatures) {
        action.accept(signatures);
    }
}
