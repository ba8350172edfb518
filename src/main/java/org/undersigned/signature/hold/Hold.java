package org.undersigned.signature.hold;

import java.time.Instant;
import java.util.UUID;

/** Why a name is kept back at present, and since when by whom. */
public record Hold(String reason, UUID by, Instant at) {}
