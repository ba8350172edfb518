package org.undersigned.audit;

/**
 * Keeps the reason of one kind of entry from most readers of its record, to whom the entry itself is told. The feature
 * that writes such entries contributes it as a bean. Whoever acted reads their own reason.
 *
 * @param verb of the entries
 * @param permission to read why
 */
public record GuardedReason(String verb, String permission) {}
