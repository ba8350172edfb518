package org.undersigned.roster;

import java.time.Instant;
import java.util.UUID;

/**
 * An export as it is listed.
 *
 * @param sha256 of the file
 * @param givenTo the newsroom or person who got it
 */
public record ExportRow(FileKind format, String sha256, String givenTo, UUID by, Instant at) {}
