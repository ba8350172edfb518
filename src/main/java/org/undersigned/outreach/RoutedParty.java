package org.undersigned.outreach;

import java.util.UUID;

/** How many asks of a party go through one representative. */
record RoutedParty(UUID party, long asks) {}
