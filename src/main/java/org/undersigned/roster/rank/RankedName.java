package org.undersigned.roster.rank;

import java.util.UUID;

/** A name that stands first, by its rank from 1. */
public record RankedName(int rank, UUID party, String name) {}
