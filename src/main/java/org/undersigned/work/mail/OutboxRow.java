package org.undersigned.work.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * A mail of the outbox as it is listed.
 *
 * @param attempts how often the server was asked
 * @param problem what the server said last; empty for nothing
 */
public record OutboxRow(
        UUID id,
        String recipient,
        String subject,
        MailState state,
        int attempts,
        Instant putAt,
        Instant nextTryAt,
        String problem) {}
