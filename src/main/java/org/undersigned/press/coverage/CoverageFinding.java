package org.undersigned.press.coverage;

import org.undersigned.roster.reading.FindingKind;

/**
 * What was found.
 *
 * @param sentence made when it is read; it names only whose yes stands at this moment
 */
public record CoverageFinding(FindingKind kind, String sentence) {}
