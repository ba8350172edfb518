package org.undersigned.advertising.print;

import java.time.Instant;
import java.util.UUID;

/** That a page was not the one on which an ad ran. */
public record SheetTakenBack(String reason, UUID by, Instant at) {}
