package org.undersigned.advertising.terms;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * When something has to be with the paper.
 *
 * @param stated whether the paper has said so of this insertion; otherwise it follows from the paper's rules
 */
@Embeddable
public record DueTime(Instant dueAt, boolean stated) {}
