package org.undersigned.work.mail;

import java.util.UUID;

/** A mail that a worker has. */
record ClaimedMail(UUID id, String recipient, String subject, String body, int attempts) {}
