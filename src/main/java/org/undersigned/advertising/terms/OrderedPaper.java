package org.undersigned.advertising.terms;

import java.time.ZoneId;
import java.util.UUID;

/** The paper of which something is ordered, as much as an order has to know. */
public record OrderedPaper(UUID id, String name, ZoneId zone) {}
