package org.undersigned.signature.coverage;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/**
 * Something that is to be printed on one of some days.
 *
 * @param id by which a {@link RunSource} knows it
 * @param last the first day again where the day is fixed
 * @param zone in which its days are
 */
public record PlannedRun(UUID id, LocalDate first, LocalDate last, ZoneId zone) {}
