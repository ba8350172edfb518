package org.undersigned.advertising.copy;

import java.time.Instant;
import java.util.UUID;

/** An answer to a comment. */
public record ReplyRow(String words, UUID by, Instant at) {}
