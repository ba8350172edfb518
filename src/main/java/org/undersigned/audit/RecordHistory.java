package org.undersigned.audit;

import java.util.UUID;

/**
 * Who may read the histories of one kind of record: whoever may read the record. The feature that owns the records
 * contributes it as a bean; where none does, nobody reads the history beside the record.
 */
public interface RecordHistory {

    /** The word for such records, as in {@link Subject}. */
    String kind();

    /** Whether the user of this thread may read the record. */
    boolean isOpen(UUID record);

    /** That of records which are all read with one permission. */
    static RecordHistory of(String kind, String permission) {
        return new RecordHistory() {
            @Override
            public String kind() {
                return kind;
            }

            @Override
            public boolean isOpen(UUID record) {
                return TrailReach.may(permission);
            }
        };
    }
}
