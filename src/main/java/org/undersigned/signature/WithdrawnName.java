package org.undersigned.signature;

import java.util.UUID;

/** The name of a yes that was taken back, as it would have been printed, and whose yes it was. */
public record WithdrawnName(UUID party, String credited) {}
