package org.undersigned.audit;

import java.util.UUID;

/**
 * What an entry is about.
 *
 * @param kind the word for such records: {@code party}, {@code signature}, {@code user}
 * @param label what the record was called at that moment, as a person would say it
 */
public record Subject(String kind, UUID id, String label) {}
