package org.undersigned.roster;

import java.time.Instant;
import java.util.UUID;

/**
 * That somebody was given the names of an edition.
 *
 * @param to the newsroom or person who got them
 * @param form what they got, as it is told to them: "Excel workbook"
 */
public record GivenNames(UUID edition, String to, String form, Instant at) {}
