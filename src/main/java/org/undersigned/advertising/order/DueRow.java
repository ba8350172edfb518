package org.undersigned.advertising.order;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.undersigned.advertising.publication.DeadlineKind;

/**
 * Something that has to be with a paper by a time.
 *
 * @param zone the paper's own
 */
public record DueRow(
        UUID order,
        int orderNumber,
        UUID insertion,
        int number,
        String editionName,
        String headline,
        ZoneId zone,
        DeadlineKind kind,
        Instant due) {}
