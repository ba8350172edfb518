package org.undersigned.signature.queue.ui;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * Something that can be done with many signatures at once.
 *
 * @param verb how it is called, with their number: "Confirm 12 signatures"
 */
public record BulkStep(IntFunction<String> verb, Consumer<List<UUID>> action) {}
