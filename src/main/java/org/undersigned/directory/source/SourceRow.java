package org.undersigned.directory.source;

import java.util.UUID;

/** A party and the row of a list that brought it. */
public record SourceRow(UUID party, int row) {}
