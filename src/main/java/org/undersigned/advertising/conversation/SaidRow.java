package org.undersigned.advertising.conversation;

import java.time.Instant;
import java.util.UUID;

/**
 * What somebody at the paper has said.
 *
 * @param to the member of staff to whom
 */
public record SaidRow(String by, UUID to, Instant at, String words, UUID recordedBy, Instant recordedAt) {}
