package org.undersigned.press.coverage;

import org.undersigned.press.article.FindingKind;

/**
 * What was found.
 *
 * @param sentence made when it is read; it names only whose yes stands at this moment
 */
public record CoverageFinding(FindingKind kind, String sentence) {}
