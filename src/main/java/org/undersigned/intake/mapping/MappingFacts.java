package org.undersigned.intake.mapping;

import java.time.Instant;
import java.util.UUID;
import org.undersigned.intake.ImportPlan;

/**
 * How files of a source were read.
 *
 * @param source what the list is called
 * @param plan as the last of its files was read, with hashes for headings and without what signatures were granted for
 * @param usedBy who had the last of its files checked, and when
 */
public record MappingFacts(UUID id, long version, String source, ImportPlan plan, UUID usedBy, Instant usedAt) {

    /** How many columns of the file are read as something. */
    public int columnsRead() {
        return (int) plan.fields().stream().filter(field -> field != null).count();
    }
}
