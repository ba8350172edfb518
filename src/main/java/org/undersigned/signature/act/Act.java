package org.undersigned.signature.act;

import java.time.Instant;
import java.util.UUID;

/** Who does something, and when. */
public record Act(UUID user, Instant at) {}
