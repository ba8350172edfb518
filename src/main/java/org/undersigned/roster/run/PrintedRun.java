package org.undersigned.roster.run;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A run that is known without being recorded by hand, since somebody orders the page and says that it ran.
 *
 * @param id by which a {@code RunSource} counts it
 * @param place where it ran: "The Gazette, page A7 (order 3)"
 */
public record PrintedRun(UUID id, LocalDate on, String place) {}
