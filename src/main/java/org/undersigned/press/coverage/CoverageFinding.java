package org.undersigned.press.coverage;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.undersigned.press.article.FindingKind;

/** What was found, in the words in which it was said. */
@Embeddable
public record CoverageFinding(@Enumerated(EnumType.STRING) FindingKind kind, String sentence) {}
