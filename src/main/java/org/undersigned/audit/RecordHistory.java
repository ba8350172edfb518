package org.undersigned.audit;

/**
 * Who may read the histories of one kind of record: whoever may read such records. The feature that owns them contributes
 * it as a bean; where none does, nobody reads the history beside the record.
 *
 * @param kind the word for such records, as in {@link Subject}
 * @param permission that to read all that the trail tells of them, but what is private
 */
public record RecordHistory(String kind, String permission) {}
